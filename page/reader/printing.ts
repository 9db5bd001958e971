import type { Settings } from '../../platform/settings';
import { coloursOf, type Names, type Quietly } from '../highlight';
import type { MarksRoom } from '../marks';
import type { Words } from '../words';
import type { Canvas } from './canvas';

interface Parts {
  document: Document;
  names: Names;
  words: Words;
  quietly: Quietly;
  canvas: Canvas;
  closeCard(): void;
  settings: () => Settings;
  /** Goes back to the renderer that the reader chose. */
  takeRenderer(): void;
}

/**
 * Browsers do not print painted highlights: while the page is laid out for printing (or for a PDF) they are marked, and a
 * legend stands at the end of the page. Afterwards the page is as it was.
 */
export function watchPrinting(parts: Parts, signal: AbortSignal) {
  let room: MarksRoom | null = null;
  let coming = false;
  const { document, names, canvas, quietly } = parts;
  let legend: HTMLElement | null = null;

  function before(): void {
    parts.closeCard();
    if (!canvas.view()?.claims.length || room === null) return;
    canvas.use(room.markedRenderer(document, names, quietly));
    const { standings } = parts.settings();
    const made = room.legendElement(document, standings, coloursOf(parts.settings()), parts.words);
    quietly(() => document.body.append(made));
    legend = made;
  }

  function removeLegend(): void {
    const last = legend;
    legend = null;
    if (last) quietly(() => last.remove());
  }

  function after(): void {
    if (legend === null) return;
    removeLegend();
    parts.takeRenderer();
  }

  document.defaultView?.addEventListener('beforeprint', before, { signal });
  document.defaultView?.addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', removeLegend);

  return {
    /** Has what marks brought, the first time: a page that is about to be printed waits for nothing. */
    async prepare(bring: () => Promise<MarksRoom>) {
      if (coming) return;
      coming = true;
      room = await bring();
    },
  };
}
