import type { Region } from './survey';
import { type Element, named, type Tree } from './tree';

/** A shorter line is a kicker or a label; a longer one is a part of the text. */
const SHORTEST = 30;
const LONGEST = 600;
/** A deck stands right under the headline: so many regions on, at most. */
const REACH = 15;
const MAY_BE_DECK = new Set(['p', 'h2', 'h3', 'h4', 'li', 'div', 'span', 'em']);

/**
 * The line or two under the headline, where it stands outside of the container: what calls itself a deck, else the first
 * line between headline and container that could be one. Null when there is none.
 */
export function deckBefore(
  tree: Tree,
  regions: readonly Region[],
  container: number,
  out: readonly boolean[],
): Element | null {
  const headline = regions.findLastIndex((region, i) => i < container && isHeadline(tree, region));
  const shown = regions[headline]?.element;
  if (shown === undefined) return null;
  const around = (regions[container] as Region).element;
  const between = regions
    .slice(headline + 1, container)
    .filter(
      (region, i) =>
        !isOut(tree, regions, { out, index: headline + 1 + i, headline: shown }) &&
        !tree.contains(region.element, around),
    );
  const deck =
    between.findLast(({ label }) => label === 'deck') ??
    between.slice(0, REACH).find((region) => couldBeDeck(tree, region));
  if (!deck) return null;
  const list = tree.closest(deck.element, named('ul', 'ol'));
  const element = list >= 0 ? list : deck.element;
  return lengthOf(tree, element) <= LONGEST ? element : null;
}

function couldBeDeck(tree: Tree, { element, prose, clutter }: Region): boolean {
  const name = tree.name(element);
  if (prose + clutter < SHORTEST || !MAY_BE_DECK.has(name) || tree.inside(element, named('a', 'time')).length > 0)
    return false;
  return name === 'div' ? prose > 0 : lengthOf(tree, element) >= SHORTEST;
}

/** A top heading that is a link leads to the site's front page: the site's name. */
const isHeadline = (tree: Tree, { heading, element }: Region): boolean =>
  heading && tree.inside(element, named('a')).length === 0;

/** Whether the region, or one around it that does not hold the headline too, is left out. */
function isOut(
  tree: Tree,
  regions: readonly Region[],
  { out, index, headline }: { out: readonly boolean[]; index: number; headline: Element },
): boolean {
  for (let i = index; i >= 0 && !tree.contains((regions[i] as Region).element, headline); i = regions[i]?.parent ?? -1)
    if (out[i]) return true;
  return false;
}

const lengthOf = (tree: Tree, element: Element): number => tree.textIn(element).trim().length;
