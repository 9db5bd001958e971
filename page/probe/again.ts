import { watchNavigation } from '../observe/navigation';
import { paced } from '../observe/pace';
import { looksLikeArticle } from './index';

/** How often a page is looked at that has changed, at an ever slower pace, until it counts as no article … */
const CHANGES = 12;
/** … and how often it is looked at closely, which is when it has so many more paragraphs than before. */
const LOOKS = 4;
const MORE_PARAGRAPHS = 3;

/**
 * Looks again at a page that was no article: while its scripts still fill it, and when a site that swaps its pages without
 * loading goes elsewhere. Ends with the first article, at which `found` is called.
 */
export function lookAgain(view: Window, found: () => void): void {
  const life = new AbortController();
  const count = () => view.document.getElementsByTagName('p').length;
  let seen = count();
  let changes = CHANGES;
  let looks = LOOKS;
  let moved = false;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    request();
  });
  const listen = () => observer.observe(view.document, { subtree: true, childList: true });
  const look = async () => {
    observer.disconnect();
    if (isArticleNow()) {
      life.abort();
      found();
    } else if (--changes > 0 && looks > 0) listen();
  };
  const isArticleNow = (): boolean => {
    const paragraphs = count();
    if (!moved && Math.abs(paragraphs - seen) < MORE_PARAGRAPHS) return false;
    seen = paragraphs;
    moved = false;
    looks--;
    return looksLikeArticle(view.document);
  };
  const request = paced(look, life.signal);

  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watchNavigation(view, life.signal, () => {
    changes = CHANGES;
    looks = LOOKS;
    moved = true;
    request();
  });
  listen();
}
