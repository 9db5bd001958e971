import { watchNavigation } from '../observe/navigation';
import { paced } from '../observe/pace';
import { looksLikeArticle } from './index';

/** How often a page that was navigated to inside a site is looked at before it counts as no article. */
const LOOKS = 4;

/**
 * Looks again when a site that swaps its pages without loading may have come to an article: after every navigation, and
 * then with the first few changes of the page. Ends with the first article, at which `found` is called.
 */
export function lookAgain(view: Window, found: () => void): void {
  const life = new AbortController();
  let left = 0;
  const look = async () => {
    observer.disconnect();
    if (looksLikeArticle(view.document)) {
      life.abort();
      found();
    } else if (--left > 0) listen();
  };
  const request = paced(look, life.signal);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    request();
  });
  const listen = () => observer.observe(view.document, { subtree: true, childList: true });
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watchNavigation(view, life.signal, () => {
    left = LOOKS;
    request();
  });
}
