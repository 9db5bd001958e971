import type { Settings } from '../../platform/settings';
import { coloursOf, legendElement, markedRenderer, type Names, type Quietly, type Renderer } from '../highlight';
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
  /** The renderer to go back to. */
  chosenRenderer: () => Renderer;
}

/**
 * Browsers do not print painted highlights: while the page is laid out for printing (or for a PDF) they are marked, and a
 * legend stands at the end of the page. Afterwards the page is as it was.
 */
export function watchPrinting(parts: Parts, signal: AbortSignal): void {
  const { document, names, canvas, quietly } = parts;
  let legend: HTMLElement | null = null;

  function before(): void {
    parts.closeCard();
    if (!canvas.view()?.claims.length) return;
    canvas.use(markedRenderer(document, names, quietly));
    const { standings } = parts.settings();
    const made = legendElement(document, standings, coloursOf(parts.settings()), parts.words);
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
    canvas.use(parts.chosenRenderer());
  }

  document.defaultView?.addEventListener('beforeprint', before, { signal });
  document.defaultView?.addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', removeLegend);
}
