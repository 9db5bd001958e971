import { touches } from '../span';
import type { Attribution, Text, Typed } from '../stages';
import { refersBack, type Stance, stanceOf } from './stance';
import { type Bag, bagsOf, overlap } from './words';

/** Claims in different sentences that share this part of the shorter one's weight are taken to say the same. */
const SAME = 0.6;
/** An answer (a denial, a confirmation) that shares this part of its weight with a claim is taken to answer it. */
const ANSWERED = 0.15;
/** Fewer shared words than this prove nothing. */
const SHARED_WORDS = 2;
/** How many claims back an answer looks for what it answers: an article's main accusation may stand far above. */
const REACH = 40;
/** How many sentences lie at most between a bare answer ("denied the allegations") and what it answers. */
const NEAR = 4;

interface Item {
  readonly entity: number;
  readonly attribution: Attribution;
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
      attribution,
      bag: bags[i] as Bag,
      stance: stanceOf(text, attribution),
      refers: refersBack(text, attribution),
      sentence: sentenceOf(text, attribution),
    }),
  );
  const links: [number, number][] = [];
  items.forEach((b, j) => {
    for (let i = Math.max(0, j - REACH); i < j; i++) {
      const a = items[i] as Item;
      if (a.entity !== b.entity && (says(a, b) || answers(a, b) || answers(b, a) || judgeAlike(a, b)))
        links.push([i, j]);
    }
  });
  return links;
}

/** Both tell the same, each in its own sentence; a claim within another's words repeats, and does not corroborate, it. */
function says(a: Item, b: Item): boolean {
  if (a.sentence === b.sentence || nested(a, b)) return false;
  const { words, share } = overlap(a.bag, b.bag);
  return words > SHARED_WORDS && share >= SAME;
}

/** A denial or confirmation, and what it is said of. */
function answers(answer: Item, claim: Item): boolean {
  const { words, share } = overlap(answer.bag, claim.bag);
  const near = Math.abs(answer.sentence - claim.sentence) <= NEAR;
  if (answer.stance === 'confirms')
    return near && !nested(answer, claim) && words >= SHARED_WORDS && share >= 2 * ANSWERED;
  if (answer.stance !== 'denies' || claim.stance === 'denies') return false;
  if (claim.stance === 'accuses') return (answer.refers && near) || (words >= SHARED_WORDS && share >= ANSWERED);
  return near && words >= SHARED_WORDS && share >= 2 * ANSWERED;
}

/** Two that call the same claim of a third one false. */
function judgeAlike(a: Item, b: Item): boolean {
  if (a.stance !== 'denies' || b.stance !== 'denies' || !a.refers || !b.refers) return false;
  return overlap(a.bag, b.bag).words >= SHARED_WORDS;
}

const nested = (a: Item, b: Item): boolean =>
  a.attribution.content.some((span) => b.attribution.content.some((other) => touches(span, other)));

function sentenceOf({ sentences }: Text, { cue, content }: Attribution): number {
  const at = (cue[0] ?? content[0])?.[0] ?? 0;
  const after = sentences.findIndex(({ span }) => span[0] > at);
  return (after < 0 ? sentences.length : after) - 1;
}
