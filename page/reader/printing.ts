import type { Settings } from '../../platform/settings';
import { coloursOf, type Names, type Quietly } from '../highlight';
import type { MarksRoom } from '../marks';
import type { Words } from '../words';
import type { Canvas } from './canvas';
import { idle } from './steps';

interface Parts {
  document: Document;
  names: Names;
  words: Words;
  quietly: Quietly;
  canvas: Canvas;
  closeCard(): void;
  settings: () => Settings;
  fail(error: unknown): void;
  /** Has what marks brought. */
  marks(): Promise<MarksRoom>;
  /** Goes back to the renderer that the reader chose. */
  takeRenderer(): void;
}

/** Milliseconds in which nobody has a page printed that has just come. */
const SHOWN = 1000;

/**
 * Browsers do not print painted highlights: while the page is laid out for printing (or for a PDF) they are marked, and a
 * legend stands at the end of the page. Afterwards the page is as it was.
 * Printing waits for nothing, so what marks is brought ahead of it, when the page has long been shown and is idle.
 */
export function watchPrinting(parts: Parts, signal: AbortSignal): void {
  let room: MarksRoom | null = null;
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

  async function prepare(): Promise<void> {
    if (!signal.aborted) room = await parts.marks();
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
  const timer = setTimeout(() => idle().then(prepare).catch(parts.fail), SHOWN);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    removeLegend();
  });
}
