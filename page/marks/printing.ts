import { coloursOf } from '../../assets/palettes';
import type { Settings } from '../../platform/settings';
import type { Names, Quietly, Renderer } from '../highlight';
import type { Words } from '../words';
import { legendElement } from './legend';
import { markedRenderer } from './marked';

/** What printing needs of the page's display. */
interface Prints {
  document: Document;
  names: Names;
  words: Words;
  quietly: Quietly;
  /** Whether anything is highlighted now. */
  shown(): boolean;
  /** Shows all by another renderer. */
  use(renderer: Renderer): void;
  /** Goes back to the renderer that the reader chose. */
  takeRenderer(): void;
  closeCard(): void;
  settings(): Settings;
}

/**
 * Browsers do not print painted highlights: while the page is laid out for printing (or for a PDF) they are marked, and a
 * legend stands at the end of the page. Afterwards the page is as it was.
 */
export function watchPrinting(prints: Prints, signal: AbortSignal): void {
  const { document, names, quietly } = prints;
  let legend: HTMLElement | null = null;

  function before(): void {
    prints.closeCard();
    if (!prints.shown()) return;
    prints.use(markedRenderer(document, names, quietly));
    const settings = prints.settings();
    const made = legendElement(document, settings.standings, coloursOf(settings), prints.words);
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
    prints.takeRenderer();
  }

  document.defaultView?.addEventListener('beforeprint', before, { signal });
  document.defaultView?.addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', removeLegend);
}
