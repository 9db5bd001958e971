import type { Attribution, Text, Typed } from '../stages';
import { refersBack, type Stance, stanceOf } from './stance';
import { type Bag, bagsOf, similarity } from './words';

/** Two claims that speak so much of the same thing are taken to say the same, or the opposite. */
const SAME = 0.32;
/** Enough for an answer (a denial, a confirmation) to a claim nearby. */
const ANSWERED = 0.12;
/** How many claims back an answer looks for what it answers. */
const REACH = 8;
/** How many sentences lie at most between a bare answer ("denied the allegations") and what it answers. */
const NEAR = 3;

interface Item {
  readonly entity: number;
  readonly bag: Bag;
  readonly stance: Stance;
  readonly refers: boolean;
  readonly sentence: number;
}

/** Pairs of claim numbers of different sources that assert, or deny, substantially the same proposition. */
export function linksOf(text: Text, typed: Typed): [number, number][] {
  const bags = bagsOf(text, typed.attributions);
  const items = typed.attributions.map(
    (attribution, i): Item => ({
      entity: typed.entityOf[i] ?? -1,
      bag: bags[i] as Bag,
      stance: stanceOf(text, attribution),
      refers: refersBack(text, attribution),
      sentence: sentenceOf(text, attribution),
    }),
  );
  return [...samePairs(items), ...answerPairs(items)];
}

function samePairs(items: readonly Item[]): [number, number][] {
  const pairs: [number, number][] = [];
  items.forEach((a, i) => {
    items.slice(i + 1).forEach((b, k) => {
      if (differ(a, b) && a.sentence !== b.sentence && similarity(a.bag, b.bag) >= SAME) pairs.push([i, i + 1 + k]);
    });
  });
  return pairs;
}

const differ = (a: Item, b: Item): boolean => a.entity !== b.entity && a.entity >= 0 && b.entity >= 0;

/** Each denial and confirmation with the claim that it answers best, where there is one. */
function answerPairs(items: readonly Item[]): [number, number][] {
  const pairs: [number, number][] = [];
  items.forEach((answer, i) => {
    if (answer.stance !== 'denies' && answer.stance !== 'confirms') return;
    let best = -1;
    let most = 0;
    for (let j = Math.max(0, i - REACH); j < Math.min(items.length, i + 2); j++) {
      const fit = fitOf(answer, items[j] as Item);
      if (j !== i && fit > most) [best, most] = [j, fit];
    }
    if (best >= 0) pairs.push(best < i ? [best, i] : [i, best]);
  });
  return pairs;
}

/** How well a claim fits as what is answered; 0: not at all. */
function fitOf(answer: Item, claim: Item): number {
  if (answer.entity === claim.entity || claim.stance === answer.stance) return 0;
  const distance = Math.abs(answer.sentence - claim.sentence);
  const alike = similarity(answer.bag, claim.bag);
  if (answer.stance === 'confirms') return alike >= ANSWERED ? alike : 0;
  const bare = answer.refers && claim.stance === 'accuses' && distance <= NEAR;
  if (!bare && alike < ANSWERED) return 0;
  return alike + (claim.stance === 'accuses' ? 0.3 : 0) + 0.2 / (1 + distance);
}

function sentenceOf({ sentences }: Text, { cue, content }: Attribution): number {
  const at = (cue[0] ?? content[0])?.[0] ?? 0;
  const after = sentences.findIndex(({ span }) => span[0] > at);
  return (after < 0 ? sentences.length : after) - 1;
}
