import type { Article } from './article';
import { assemble } from './assemble';
import { readBlocks } from './blocks';
import { type Container, chooseContainer } from './container';
import { finish, type Steps } from './dom';
import { withoutNoise } from './noise';
import { survey } from './survey';
import { titleOf } from './title';
import { isShown } from './visibility';

export * from './article';
export * from './locate';

/** Finds the article in a page without changing the page, at one go. Null when there is none. */
export const findArticle = (document: Document): Article | null => finish(searchArticle(document));

/** {@link findArticle} in steps of well under a millisecond, for a caller that must not block the page. */
export function* searchArticle(document: Document): Steps<Article | null> {
  if (document.documentElement === null) return null;
  const container = (yield* locate(document.documentElement, true)) ?? (yield* locate(document.documentElement, false));
  if (!container) return null;
  const title = titleOf(document);
  const { drafts, whole } = yield* readBlocks(container);
  const article = assemble(withoutNoise(drafts, title, container.element));
  if (article.blocks.length === 0) return null;
  return { title, ...article, container: container.element, truncatedAt: whole ? null : article.text.length };
}

/** Names and the build of lists mislead on some pages (live blogs whose entries link to themselves): those are looked at again without. */
function* locate(root: Element, trustNames: boolean): Steps<Container | null> {
  return chooseContainer(yield* survey(root, trustNames), trustNames, isShown);
}
