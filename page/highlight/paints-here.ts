import type { Settings } from '../../platform/settings';

/** Whether highlights are to be painted here, as the reader chose or as the browser does well; else they are marked. */
export const paintsHere = (choice: Settings['renderer']): boolean =>
  choice === 'painted' ? 'highlights' in CSS : choice === 'auto' && paintsWell();

/**
 * Firefox has the registry since version 140 but draws underlines in highlights only since 146. It cannot be asked for
 * that; `highlightsFromPoint` came later still. Chromium has drawn them from the start.
 */
function paintsWell(): boolean {
  if (!('highlights' in CSS)) return false;
  const gecko = CSS.supports('-moz-appearance', 'none');
  return !gecko || 'highlightsFromPoint' in CSS.highlights;
}
