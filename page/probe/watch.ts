import { watchNavigation } from '../observe/navigation';
import { paced } from '../observe/pace';
import { looksLikeArticle } from '.';

/** So often a page that is not an article is looked at again while it builds itself up, until it goes elsewhere. */
const MOST_LOOKS = 5;

/**
 * Calls `found` once, when the page is or becomes an article: now, while it is still being filled by its scripts, or after a
 * navigation inside a single-page site.
 */
export function awaitArticle(document: Document, signal: AbortSignal, found: () => void): void {
  const life = new AbortController();
  const end = () => life.abort();
  signal.addEventListener('abort', end, { once: true });
  let left = MOST_LOOKS;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    request();
  });
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  async function look(): Promise<void> {
    if (looksLikeArticle(document)) {
      end();
      found();
    } else if (--left > 0) observer.observe(document.documentElement, { childList: true, subtree: true });
  }
  const request = paced(look, life.signal);

  void look();
  if (document.defaultView) {
    watchNavigation(document.defaultView, life.signal, () => {
      left = MOST_LOOKS;
      request();
    });
  }
}
