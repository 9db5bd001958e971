import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../page/probe';
import { lookAgain } from '../page/probe/again';
import { askBackground } from '../platform/messages';
import { given } from './shared/given';

export default defineUnlistedScript(() => {
  const found = () => askBackground(given.runtime, 'articleFound', null);
  if (!looksLikeArticle(document)) return lookAgain(window, () => void found());
  // Whoever injects this waits for its answer, which comes when the reader script is there.
  return partOfArticle(window) ? undefined : found();
});

/** Whether this is a frame in a page that is an article itself, which then speaks for both. */
function partOfArticle({ top }: Window): boolean {
  try {
    return top !== null && top !== window && looksLikeArticle(top.document);
  } catch {
    // The page is another site's: it cannot be asked, and the background puts the page before its frames.
    return false;
  }
}
