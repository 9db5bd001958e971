import { assemble } from './assemble';
import { readBlocks } from './blocks';
import { chooseContainer } from './container';
import type { Found } from './found';
import { withoutNoise } from './noise';
import type { Outline } from './outline';
import { survey } from './survey';
import { Tree } from './tree';

/** Finds the article in a page's outline: survey → container → blocks → noise → text. Null when there is none. */
export function findArticle(outline: Outline): Found | null {
  const tree = new Tree(outline);
  if (tree.size === 0) return null;
  const container = locate(tree, true) ?? locate(tree, false);
  if (!container) return null;
  const { title } = outline;
  const { drafts, whole } = readBlocks(tree, container);
  const article = assemble(withoutNoise(tree, drafts, { title, container: container.element }));
  if (article.blocks.length === 0) return null;
  const truncatedAt = whole && outline.whole ? null : article.text.length;
  return { title, ...article, container: container.element, truncatedAt };
}

/** Names and the build of lists mislead on some pages (live blogs whose entries link to themselves): those are looked at again without. */
const locate = (tree: Tree, trustNames: boolean) => chooseContainer(tree, survey(tree, trustNames), trustNames);
