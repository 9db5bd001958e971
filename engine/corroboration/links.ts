import { touches } from '../span';
import type { Text, Typed } from '../stages';
import { type Comparable, comparable } from './comparable';
import { JUST_BEFORE } from './pointing';
import { bagsOf, overlap, stem } from './words';

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

/** Pairs of claim numbers of different sources that assert, or deny, substantially the same proposition. */
export function linksOf(text: Text, typed: Typed): [number, number][] {
  const bags = bagsOf(text, typed.attributions);
  const claims = bags.map((bag, i) => comparable(text, typed, i, bag));
  return [...verdicts(claims), ...pleas(claims), ...claims.flatMap((answer, i) => answered(claims, answer, i))];
}

/**
 * Pairs that call the same claim of a third one false. Shared words alone link nothing: claims of one article share its
 * topic's words whether they agree or not (docs/accuracy.md).
 */
function verdicts(claims: readonly Comparable[]): [number, number][] {
  const pairs: [number, number][] = [];
  claims.forEach((b, j) => {
    for (let i = Math.max(0, j - REACH); i < j; i++) {
      const a = claims[i] as Comparable;
      if (a.entity !== b.entity && judgeAlike(a, b)) pairs.push([i, j]);
    }
  });
  return pairs;
}

function judgeAlike(a: Comparable, b: Comparable): boolean {
  if (a.stance !== 'denies' || b.stance !== 'denies' || !a.refers || !b.refers) return false;
  return overlap(a.bag, b.bag).words >= SHARED_WORDS;
}

/** Each plea with the first claim of the indictment that it pleads to, wherever that stands. */
function pleas(claims: readonly Comparable[]): [number, number][] {
  const charge = claims.findIndex(({ speaker }) => speaker.has(INDICTMENT));
  if (charge < 0) return [];
  return claims.flatMap((plea, i) => (plea.isPlea ? [[Math.min(charge, i), Math.max(charge, i)]] : []));
}

/** A denial, agreement or confirmation with the one claim that it answers best, where there is one. */
function answered(claims: readonly Comparable[], answer: Comparable, i: number): [number, number][] {
  if (answer.stance === 'asserts' || answer.stance === 'accuses') return [];
  const pointed = pointedAt(claims, answer, i, answer.pointing);
  if (pointed >= 0) return [[pointed, i]];
  let best = -1;
  let most = 0;
  for (let j = Math.max(0, i - REACH); j < Math.min(claims.length, i + 4); j++) {
    const fit = j === i ? 0 : fitOf(answer, claims[j] as Comparable);
    if (fit > most) [best, most] = [j, fit];
  }
  if (best < 0 && answer.takesUpOnly) best = pointedAt(claims, answer, i, JUST_BEFORE);
  if (best < 0 && answer.isDenial && answer.pointing === null) best = aboutAnswerer(claims, answer, i);
  return best < 0 ? [] : [[Math.min(best, i), Math.max(best, i)]];
}

/** The nearest claim of somebody else above an answer, at most so many sentences back, or -1. */
function pointedAt(claims: readonly Comparable[], answer: Comparable, i: number, reach: number | null): number {
  if (reach === null) return -1;
  return claims
    .slice(0, i)
    .findLastIndex(({ entity, sentence }) => entity !== answer.entity && answer.sentence - sentence <= reach);
}

/** The nearest claim of somebody else above a denial that speaks of whoever denies, or -1. */
function aboutAnswerer(claims: readonly Comparable[], answer: Comparable, i: number): number {
  return claims
    .slice(0, i)
    .findLastIndex(
      ({ entity, sentence, bag }) =>
        entity !== answer.entity && answer.sentence - sentence <= NEAR && answer.names.some((name) => bag.has(name)),
    );
}

/** How well a claim fits as what is answered; 0: not at all. Accusations call for answers; the nearer, the likelier. */
function fitOf(answer: Comparable, claim: Comparable): number {
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

const nested = (a: Comparable, b: Comparable): boolean =>
  a.attribution.content.some((span) => b.attribution.content.some((other) => touches(span, other)));
