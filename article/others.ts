import type { Sum } from './sums';
import type { Region } from './survey';
import { type Element, named, type Tree } from './tree';

/** What leads to other stories, or is one, as its build tells without any name. */

/** A teaser says no more than this of its story. */
const LONGEST_TEASER = 350;
/** So many make a list of them. */
const TEASERS = 3;
/** Less prose under a headline of its own is a teaser or a notice. */
const LEAST_ARTICLE = 250;

/**
 * Lists of teasers: regions of which nearly all consists of three boxes or more that each hold the title of another story,
 * as a link, with a line or two on it.
 */
export function teaserLists(tree: Tree, regions: readonly Region[], sums: readonly Sum[]): ReadonlySet<number> {
  const teasers = new Map<number, { count: number; prose: number; clutter: number }>();
  regions.forEach(({ parent }, i) => {
    const { prose, clutter, titles } = sums[i] as Sum;
    if (titles < 1 || titles > 2 || prose > LONGEST_TEASER) return;
    const list = teasers.get(parent) ?? { count: 0, prose: 0, clutter: 0 };
    teasers.set(parent, { count: list.count + 1, prose: list.prose + prose, clutter: list.clutter + clutter });
  });
  const lists = new Set<number>();
  for (const [parent, { count, prose, clutter }] of teasers) {
    const sum = sums[parent];
    if (!sum || count < TEASERS || prose + clutter < (sum.prose + sum.clutter) * MOST) continue;
    if (!hasOwnTitles(tree, (regions[parent] as Region).element)) lists.add(parent);
  }
  return lists;
}

const MOST = 0.8;
/** Entries of a live blog have titles that lead to their own places in the page. */
const hasOwnTitles = (tree: Tree, element: Element): boolean =>
  tree
    .inside(element, ({ inward }) => inward)
    .some((link) => tree.closest(link, isTitle) >= 0 || tree.inside(link, isTitle).length > 0);

const isTitle = named('h2', 'h3', 'h4');

/**
 * Further articles of a page that goes on with others below its own: regions built like the first one, beside it, that have
 * a headline and prose of their own. Only where the first one holds the page's first headline: else the headlines are those
 * of one article's parts, as are those within one `article` (HTML standard, 4.3.2).
 */
export function furtherArticles(tree: Tree, regions: readonly Region[], sums: readonly Sum[]): ReadonlySet<number> {
  const first = regions.findIndex(({ heading }) => heading);
  const further = new Set<number>();
  for (let i = regions[first]?.parent ?? -1; i >= 0; i = (regions[i] as Region).parent) {
    const { parent, element } = regions[i] as Region;
    if (!isArticle(sums[i] as Sum) || tree.closest(tree.parent(element), named('article')) >= 0) continue;
    regions.forEach((region, j) => {
      if (j > i && region.parent === parent && isArticle(sums[j] as Sum) && alike(tree, regions[i] as Region, region))
        further.add(j);
    });
  }
  return further;
}

const isArticle = ({ prose, headlines }: Sum): boolean => headlines > 0 && prose >= LEAST_ARTICLE;

function alike(tree: Tree, a: Region, b: Region): boolean {
  const [one, other] = [tree.kind(a.element), tree.kind(b.element)];
  return one.name === other.name && one.classes === other.classes;
}
