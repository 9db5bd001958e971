import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { declaredOf } from './declared';
import { proseOf } from './prose';

/** Units of running text that a page must have which calls itself an article. */
const LEAST_DECLARED = 400;
/** Units of running text in one place that make an article of a page that does not call itself one … */
const LEAST_TOGETHER = 1000;
/** … and the share of all running text that must be there. */
const LEAST_SHARE = 0.5;

/** Marks of an application rather than a document: mail, chat, editors, sign-in. */
const APPLICATION =
  '[contenteditable=""], [contenteditable="true"], [role="textbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="application"], input[type="password"]';

/**
 * Whether the page is worth reading for an article. Cheap (metadata, then a look at the paragraphs; nothing is laid out)
 * and cautious: a page that is not an article must pay for nothing more.
 */
export function looksLikeArticle(document: Document): boolean {
  const declared = declaredOf(document);
  if (declared === 'other') return false;
  if (declared === 'article') return proseOf(document, LEAST_DECLARED).all >= LEAST_DECLARED;
  if (!isProbablyReaderable(document) || document.querySelector(APPLICATION) !== null) return false;
  const { most, all } = proseOf(document);
  return most >= LEAST_TOGETHER && most >= all * LEAST_SHARE;
}
