import { findArticle as findIn } from '../article';
import { assemble } from '../article/assemble';
import { readBlocks } from '../article/blocks';
import { Tree } from '../article/tree';
import { type Article, placed } from '../page/article';
import { finish, readOutline, readTree } from '../page/outline';

/** The article of a document, for tools and tests: what page and background do between them. Null when there is none. */
export function findArticle(document: Document): Article | null {
  const page = finish(readOutline(document));
  const found = page && findIn(page.outline);
  return found && placed(found, page);
}

/** All that an element holds, block by block, whether article or not. */
export function blocksIn(element: Element): Article {
  const page = finish(readTree(element, ''));
  const { drafts } = readBlocks(new Tree(page.outline), { element: 0, leftOut: new Set(), deck: null });
  return placed({ title: '', ...assemble(drafts), container: 0, truncatedAt: null }, page);
}
