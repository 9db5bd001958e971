import { markedRenderer } from './marked';
import { watchPrinting } from './printing';

export { markedRenderer, watchPrinting };

/**
 * What this room does: its code, mark.js above all, is brought to a page where highlights cannot be painted, or when they
 * may soon be printed.
 */
export interface MarksRoom {
  markedRenderer: typeof markedRenderer;
  watchPrinting: typeof watchPrinting;
}
