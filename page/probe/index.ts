import { declaredOf } from './declared';
import { bareTextOf, hasProse, proseOf } from './prose';

/** Units of running text that a page must have which calls itself an article. */
const LEAST_DECLARED = 400;
/** Units of running text in one place that make an article of a page that does not call itself one … */
const LEAST_TOGETHER = 800;
/** … and the share of all running text that must be there. */
const LEAST_SHARE = 0.35;

/** Marks of an application rather than a document: mail, chat, editors, sign-in. */
const APPLICATION =
  '[contenteditable=""], [contenteditable="true"], [role="textbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="application"]';
/** Many an article has a form to sign in somewhere; a page that is little more is for that. */
const SIGN_IN = 'input[type="password"]';
const LEAST_BESIDE_SIGN_IN = 2000;

/** Listings of code make documentation of a page that does not call itself an article. */
const MOST_LISTINGS = 2;

/**
 * Whether the page is worth reading for an article. Cheap (metadata, then a look at the paragraphs; nothing is laid out)
 * and cautious: a page that is not an article must pay for nothing more.
 */
export function looksLikeArticle(document: Document): boolean {
  const declared = declaredOf(document);
  if (declared === 'other') return false;
  if (declared === 'article') return hasProse(document, LEAST_DECLARED) || bareTextOf(document) >= LEAST_DECLARED;
  // First what most other pages fail by.
  const { most, all } = proseOf(document);
  if (most < LEAST_TOGETHER || most < all * LEAST_SHARE) return false;
  if (document.querySelector(APPLICATION) !== null) return false;
  if (document.getElementsByTagName('pre').length > MOST_LISTINGS) return false;
  return most >= LEAST_BESIDE_SIGN_IN || document.querySelector(SIGN_IN) === null;
}
