import type { Settings } from '../../platform/settings';
import type { Quietly, Renderer } from './highlight';
import { markedRenderer } from './marked';
import type { Names } from './names';
import { paintedRenderer } from './painted';

/** The renderer that the reader chose, or the best that the browser supports well. */
export function newRenderer(
  document: Document,
  names: Names,
  choice: Settings['renderer'],
  quietly: Quietly,
): Renderer {
  const painted = choice === 'painted' ? 'highlights' in CSS : choice === 'auto' && paintsWell();
  return painted ? paintedRenderer(document, names) : markedRenderer(document, names, quietly);
}

/**
 * Firefox has the registry since version 140 but draws underlines in highlights only since 146. It cannot be asked for
 * that; `highlightsFromPoint` came later still. Chromium has drawn them from the start.
 */
function paintsWell(): boolean {
  if (!('highlights' in CSS)) return false;
  const gecko = CSS.supports('-moz-appearance', 'none');
  return !gecko || 'highlightsFromPoint' in CSS.highlights;
}
