/** What tells that somebody is at the page, or that it does something. */
const SIGNS = ['pointermove', 'scroll', 'keydown', 'input', 'focusin', 'visibilitychange'] as const;

/**
 * Calls `check` before the next frame whenever there is a sign of life. The page's scripts can empty the browser's registry
 * of highlights without anything else happening, and nothing reports that: a change of the page mostly goes with it (which
 * the page's watch sees), and else the reader's next move shows it.
 */
export function watchSigns(document: Document, check: () => void, signal: AbortSignal): void {
  let frame = 0;

  function soon(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      check();
    });
  }

  for (const sign of SIGNS) document.addEventListener(sign, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
