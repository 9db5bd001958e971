import { touches } from '../span';
import type { Attribution, Text, Typed } from '../stages';
import { narrow } from '../text/characters';
import { JUST_BEFORE, pointsBack, takesUpOnly } from './pointing';
import { isDenial, isPlea, ownersOf, refersBack, type Stance, stanceOf } from './stance';
import { type Bag, bagsOf, overlap, stem, within } from './words';

/** A denial that shares this part with an accusation is taken to answer it, however far above it stands. */
const ANSWERED = 0.15;
/** So much a confirmation shares with what it confirms: others than whoever it answers speak of its matter too. */
const CONFIRMED = 2 * ANSWERED;
/** Fewer shared words than this prove nothing. */
const SHARED_WORDS = 2;
/** How many claims back an answer looks for what it answers: an article's main accusation may stand far above. */
const REACH = 40;
/** How many sentences lie at most between a bare answer ("denied the allegations") and what it answers. */
const NEAR = 4;
const INDICTMENT = stem('indictment');

interface Item {
  readonly entity: number;
  readonly attribution: Attribution;
  readonly bag: Bag;
  readonly stance: Stance;
  readonly refers: boolean;
  /** How many sentences back it points by its form; null: it does not. */
  readonly pointing: number | null;
  readonly takesUpOnly: boolean;
  readonly isPlea: boolean;
  readonly isDenial: boolean;
  /** Stems of the names whose allegation it speaks of. */
  readonly owners: readonly string[];
  /** Stems of its source's words. */
  readonly speaker: ReadonlySet<string>;
  /** Stems of the names of whoever speaks, as the whole article gives them. */
  readonly names: readonly string[];
  readonly sentence: number;
}

/** Pairs of claim numbers of different sources that assert, or deny, substantially the same proposition. */
export function linksOf(text: Text, typed: Typed): [number, number][] {
  const bags = bagsOf(text, typed.attributions);
  const items = bags.map((bag, i) => itemOf(text, typed, i, bag));
  return [...verdicts(items), ...pleas(items), ...items.flatMap((answer, i) => answered(items, answer, i))];
}

function itemOf(text: Text, { attributions, entityOf, entities }: Typed, i: number, bag: Bag): Item {
  const attribution = attributions[i] as Attribution;
  const entity = entityOf[i] ?? -1;
  const stance = stanceOf(text, attribution);
  return {
    entity,
    attribution,
    bag,
    stance,
    refers: refersBack(text, attribution),
    pointing: pointsBack(text, attribution, stance),
    takesUpOnly: takesUpOnly(text, attribution),
    isPlea: isPlea(text, attribution),
    isDenial: isDenial(text, attribution),
    owners: ownersOf(text, attribution),
    speaker: speakerOf(text, attribution),
    names: namesIn(entities[entity]?.label ?? ''),
    sentence: sentenceOf(text, attribution),
  };
}

/**
 * Pairs that call the same claim of a third one false. Shared words alone link nothing: claims of one article share its
 * topic's words whether they agree or not (docs/accuracy.md).
 */
function verdicts(items: readonly Item[]): [number, number][] {
  const pairs: [number, number][] = [];
  items.forEach((b, j) => {
    for (let i = Math.max(0, j - REACH); i < j; i++) {
      const a = items[i] as Item;
      if (a.entity !== b.entity && judgeAlike(a, b)) pairs.push([i, j]);
    }
  });
  return pairs;
}

function judgeAlike(a: Item, b: Item): boolean {
  if (a.stance !== 'denies' || b.stance !== 'denies' || !a.refers || !b.refers) return false;
  return overlap(a.bag, b.bag).words >= SHARED_WORDS;
}

/** Each plea with the first claim of the indictment that it pleads to, wherever that stands. */
function pleas(items: readonly Item[]): [number, number][] {
  const charge = items.findIndex(({ speaker }) => speaker.has(INDICTMENT));
  if (charge < 0) return [];
  return items.flatMap((plea, i) => (plea.isPlea ? [[Math.min(charge, i), Math.max(charge, i)]] : []));
}

/** A denial, agreement or confirmation with the one claim that it answers best, where there is one. */
function answered(items: readonly Item[], answer: Item, i: number): [number, number][] {
  if (answer.stance === 'asserts' || answer.stance === 'accuses') return [];
  const pointed = pointedAt(items, answer, i, answer.pointing);
  if (pointed >= 0) return [[pointed, i]];
  let best = -1;
  let most = 0;
  for (let j = Math.max(0, i - REACH); j < Math.min(items.length, i + 4); j++) {
    const fit = j === i ? 0 : fitOf(answer, items[j] as Item);
    if (fit > most) [best, most] = [j, fit];
  }
  if (best < 0 && answer.takesUpOnly) best = pointedAt(items, answer, i, JUST_BEFORE);
  if (best < 0 && answer.isDenial && answer.pointing === null) best = aboutAnswerer(items, answer, i);
  return best < 0 ? [] : [[Math.min(best, i), Math.max(best, i)]];
}

/** The nearest claim of somebody else above an answer, at most so many sentences back, or -1. */
function pointedAt(items: readonly Item[], answer: Item, i: number, reach: number | null): number {
  if (reach === null) return -1;
  return items
    .slice(0, i)
    .findLastIndex(({ entity, sentence }) => entity !== answer.entity && answer.sentence - sentence <= reach);
}

/** The nearest claim of somebody else above a denial that speaks of whoever denies, or -1. */
function aboutAnswerer(items: readonly Item[], answer: Item, i: number): number {
  return items
    .slice(0, i)
    .findLastIndex(
      ({ entity, sentence, bag }) =>
        entity !== answer.entity && answer.sentence - sentence <= NEAR && answer.names.some((name) => bag.has(name)),
    );
}

/** How well a claim fits as what is answered; 0: not at all. Accusations call for answers; the nearer, the likelier. */
function fitOf(answer: Item, claim: Item): number {
  if (answer.entity === claim.entity || claim.stance === answer.stance) return 0;
  const { words, share } = overlap(answer.bag, claim.bag);
  const distance = Math.abs(answer.sentence - claim.sentence);
  const alike = words >= SHARED_WORDS ? share : 0;
  const near = 1 / (1 + distance);
  const named = answer.owners.some((owner) => claim.speaker.has(owner));
  if (answer.owners.length > 0 && !named) return 0;
  if (answer.stance !== 'denies') {
    const least = answer.stance === 'agrees' ? ANSWERED : CONFIRMED;
    return distance <= NEAR && !nested(answer, claim) && alike >= least ? alike + near : 0;
  }
  // A headline may answer what is only told below it.
  const told = claim.sentence <= answer.sentence || answer.sentence === 0;
  if (claim.stance !== 'accuses') return told && distance <= NEAR && alike >= 2 * ANSWERED ? alike + near : 0;
  return named || alike >= ANSWERED || (answer.refers && told && distance <= NEAR) ? 1 + alike + near : 0;
}

const nested = (a: Item, b: Item): boolean =>
  a.attribution.content.some((span) => b.attribution.content.some((other) => touches(span, other)));

const speakerOf = ({ tokens }: Text, { source }: Attribution): ReadonlySet<string> =>
  new Set(source.flatMap((span) => within(tokens, span)).map(({ lower }) => stem(lower)));

const namesIn = (label: string): string[] =>
  (narrow(label).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => stem(name.toLowerCase()));

function sentenceOf({ sentences }: Text, { cue, content }: Attribution): number {
  const at = (cue[0] ?? content[0])?.[0] ?? 0;
  const after = sentences.findIndex(({ span }) => span[0] > at);
  return (after < 0 ? sentences.length : after) - 1;
}
