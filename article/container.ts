import { deckBefore } from './deck';
import { furtherArticles, teaserLists } from './others';
import { type Sum, sumUp } from './sums';
import type { Region } from './survey';
import type { Element, Tree } from './tree';

/**
 * Where the article stands: the region that holds it, and which regions within are not part of it. Posts of social media
 * are not decided on here.
 */
export interface Container {
  readonly element: Element;
  /** Elements inside that are left out whatever they say. */
  readonly leftOut: ReadonlySet<Element>;
  /** The line under the headline, where it stands outside of the container. */
  readonly deck: Element | null;
}

/** A part of this share of the page's prose is the article even when its name says otherwise. */
const SHARE_OF_ARTICLE = 0.3;
/** Less prose than this is no article. */
const LEAST_PROSE = 250;
/** What clutter weighs against prose: boxes of teasers, each a link with a line of text, must not come out ahead. */
const CLUTTER = 1.5;
/** Favour for a region that calls itself the article's body … */
const BODY_FAVOUR = 1.25;
/** … and for an element that does so by what it is. */
const ARTICLE_FAVOUR = 1.1;

/**
 * Second stage: the region in which prose most outweighs clutter. Where names are trusted, regions that are not the article
 * by theirs, or by their build, count for nothing outside of themselves. Null when no region holds enough prose.
 */
export function chooseContainer(tree: Tree, regions: readonly Region[], trustNames: boolean): Container | null {
  const named = trustNames ? leftOutByName(tree, regions) : regions.map(() => false);
  const sums = sumUp(regions, (i) => named[i] === true);
  const teasers = trustNames ? teaserLists(tree, regions, sums) : new Set();
  const out = named.map((is, i) => is || teasers.has(i));
  const best = heaviest(tree, regions, out);
  if (best < 0) return null;
  const leftOut = regions.filter(({ label }, i) => out[i] && label !== 'post').map(({ element }) => element);
  const element = (regions[best] as Region).element;
  return { element, leftOut: new Set(leftOut), deck: deckBefore(tree, regions, best, out) };
}

/** Which regions are not the article by what they are called, or as further articles under one that has a headline. */
function leftOutByName(tree: Tree, regions: readonly Region[]): boolean[] {
  const all = sumUp(regions, () => false);
  const whole = all[0]?.prose ?? 0;
  const further = furtherArticles(tree, regions, all);
  let first: Element | null = null;
  return regions.map(({ element, label }, i) => {
    const { prose, headlines } = all[i] as Sum;
    const large = prose >= whole * SHARE_OF_ARTICLE;
    if (label === 'post' || (label === 'elsewhere' && !(large && headlines > 0)) || (label === 'aside' && !large))
      return true;
    if (further.has(i)) return true;
    if (headlines === 0 || prose < LEAST_PROSE || tree.name(element) !== 'article') return false;
    first ??= element;
    return !tree.contains(first, element);
  });
}

function heaviest(tree: Tree, regions: readonly Region[], out: readonly boolean[]): number {
  const sums = sumUp(regions, (i) => out[i] === true);
  const inside: boolean[] = [];
  let best = -1;
  let most = 0;
  regions.forEach((region, i) => {
    inside[i] = out[i] === true || (inside[region.parent] ?? false);
    if (inside[i]) return;
    const { prose, clutter } = sums[i] as Sum;
    const weight = (prose - CLUTTER * clutter) * favourOf(tree, region);
    if (prose < LEAST_PROSE || weight < most) return;
    best = i;
    most = weight;
  });
  return best;
}

function favourOf(tree: Tree, { element, label }: Region): number {
  if (label === 'body') return BODY_FAVOUR;
  return tree.name(element) === 'article' ? ARTICLE_FAVOUR : 1;
}
