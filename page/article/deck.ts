import { nameOf } from './dom';
import type { Region } from './survey';

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
export function deckBefore(regions: readonly Region[], container: number, out: readonly boolean[]): Element | null {
  const headline = regions.findLastIndex((region, i) => i < container && isHeadline(region));
  const shown = regions[headline]?.element;
  if (!shown) return null;
  const around = (regions[container] as Region).element;
  const between = regions
    .slice(headline + 1, container)
    .filter((region, i) => !isOut(regions, out, headline + 1 + i, shown) && !region.element.contains(around));
  const deck = between.findLast(({ label }) => label === 'deck') ?? between.slice(0, REACH).find(couldBeDeck);
  const element = deck?.element.closest('ul, ol') ?? deck?.element;
  return element && lengthOf(element) <= LONGEST ? element : null;
}

function couldBeDeck({ element, prose, clutter }: Region): boolean {
  const name = nameOf(element);
  if (prose + clutter < SHORTEST || !MAY_BE_DECK.has(name) || element.querySelector('a, time') !== null) return false;
  return name === 'div' ? prose > 0 : lengthOf(element) >= SHORTEST;
}

/** A top heading that is a link leads to the site's front page: the site's name. */
const isHeadline = ({ heading, element }: Region): boolean => heading && element.querySelector('a') === null;

/** Whether the region, or one around it that does not hold the headline too, is left out. */
function isOut(regions: readonly Region[], out: readonly boolean[], index: number, headline: Element): boolean {
  for (let i = index; i >= 0 && !regions[i]?.element.contains(headline); i = regions[i]?.parent ?? -1)
    if (out[i]) return true;
  return false;
}

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
