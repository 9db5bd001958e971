import type { Popup } from '../browser';

/** The popup's words, once it has an answer: its sentence, then a paragraph a claim; or why there is no list. */
export function popupLines(popup: Popup): Promise<string[]> {
  return popup.run(async (window) => {
    const { document } = window;
    const answered = () => document.querySelector('.claim, .notice:not([aria-busy="true"]), .glance') !== null;
    await new Promise<void>((ready) => {
      const observer = new window.MutationObserver(check);
      function check(): void {
        if (!answered()) return;
        observer.disconnect();
        ready();
      }
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      check();
    });
    const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const claims = [...document.querySelectorAll('.claim')].map((claim, place) =>
      [
        `${place + 1}. ${words(claim.querySelector('.quote'))}`,
        words(claim.querySelector('.who')),
        words(claim.querySelector('.level')),
      ].join('\n   '),
    );
    return [words(document.querySelector('.glance, .notice')), ...claims];
  });
}
