import { hasCoordinator } from '../patterns/grammar/enumeration';
import type { Range, SentenceView } from '../patterns/grammar/sentence';
import { isReported } from '../patterns/grammar/source';
import * as W from '../patterns/grammar/words';
import { isQuantity } from '../phrases/quantities';
import type { Found } from './candidates';
import { onlyTagged } from './only-tagged';
import { gap, overlap, type Tagged } from './tagged';

/** Patterns whose source is a noun's owner or an object, which the tagger was not taught to look for. */
const OWN_SOURCE = new Set(['in-words', 'noun-claim', 'prompts-x', 'quoted-as']);

/**
 * One sentence's candidates and the tagger's relations, joined: doubtful candidates need the tagger's cue, sources that
 * the tagger sees otherwise are corrected, and cues of this product's scope that only the tagger sees are added.
 */
export function confirmed(view: SentenceView, found: readonly Found[], tagged: readonly Tagged[]): Found[] {
  const kept = found.filter((one) => !one.doubtful || tagged.some(({ cue }) => overlap(cue, one.cue)));
  const mended = kept.map((one) => {
    const relation = tagged.find(({ cue }) => overlap(cue, one.cue));
    return relation ? { ...mendSource(one, relation, kept), tagged: relation } : one;
  });
  const added = tagged.flatMap((relation) =>
    kept.some(({ cue }) => overlap(cue, relation.cue)) ? [] : onlyTagged(view, relation, mended, tagged),
  );
  return [...mended, ...added].sort((a, b) => a.cue[0] - b.cue[0]);
}

/** "Ruiz criticised Ode for saying that …": whose words these are is the grammar's to say. */
const isBlamed = ({ view, cue, pattern }: Found): boolean =>
  pattern === 'participle' && view.open(cue[0] - 1) === 'for';

/**
 * The tagger's source where it and the pattern disagree altogether, but for a noun's owner and what stands right behind
 * "according to"; the pattern's where they touch.
 */
function mendSource(one: Found, { sources }: Tagged, found: readonly Found[]): Found {
  const source = one.source;
  if (!source || sources.length === 0 || OWN_SOURCE.has(one.pattern) || isBlamed(one)) return one;
  const same = sources.find((other) => overlap(other, source));
  if (same) {
    const fits =
      isReported(one.view, same) &&
      !isObject(one.view, same) &&
      !isInRelative(one.view, source) &&
      !runsOn(one.view, source, same) &&
      !goesOn(one, same) &&
      !reachesOver(one.view, source, same) &&
      !hasClause(one.view, source, same) &&
      !found.some((other) => other.source && overlap(other.source, same) && !overlap(other.source, source)) &&
      !cutsOff(one.view, source, same);
    return fits ? { ...one, source: same } : one;
  }
  if (one.pattern === 'according-to') return one;
  const beside = sources.filter((other) => !overlap(other, one.cue));
  const nearest = [...beside].sort((a, b) => gap(a, one.cue) - gap(b, one.cue))[0];
  const fits =
    nearest &&
    isReported(one.view, nearest) &&
    !one.view.adverb(nearest[0]) &&
    !(one.pattern === 'said-x' && W.PREPOSITIONS.has(one.view.open(nearest[0])));
  return fits ? { ...one, source: nearest } : one;
}

/** "Letters in which (survivors) told": the subject of a relative clause, whatever stands before it. */
const isInRelative = (view: SentenceView, [from]: Range): boolean =>
  /^(?:which|whom)$/.test(view.open(from - 1)) && W.PREPOSITIONS.has(view.open(from - 2));

/** Whether the tagger's source is the pattern's and the verb or hearer behind it: "Ruiz met", "Ruiz keeps", "(said) Ruiz to drivers". */
const runsOn = (view: SentenceView, [from, to]: Range, tagged: Range): boolean =>
  tagged[0] === from &&
  tagged[1] > to &&
  (view.isFinite(to) || isPast(view, to) || view.open(to) === 'to' || isPresent(view, to));

/** "The preacher whom (Ruiz)": the tagger's source takes in what the pronoun joins. */
const reachesOver = (view: SentenceView, [from]: Range, tagged: Range): boolean =>
  tagged[0] < from && W.RELATIVES.has(view.open(from - 1)) && view.startsPhrase(from);

/** "Officers (chafed at the talk) and said": the tagger took the verb before the cue for part of the source. */
const goesOn = ({ view, source, cue }: Found, [from, to]: Range): boolean =>
  !!source &&
  from === source[0] &&
  to > source[1] &&
  W.looksPast(view.open(source[1])) &&
  /^(?:and|but)$/.test(view.open(cue[0] - 1));

/** "Ruiz (met) drivers", but not "a memo (posted) on the wall". */
const isPast = (view: SentenceView, at: number): boolean =>
  W.IRREGULAR_PASTS.has(view.open(at)) || (/[^e]ed$/.test(view.open(at)) && !W.PREPOSITIONS.has(view.open(at + 1)));

/** "Ruiz (keeps) the books": a word in -s between a name and another noun phrase. */
const isPresent = (view: SentenceView, at: number): boolean =>
  /^[a-z]+[^s']s$/.test(view.form(at)) && view.capital(at - 1) && view.nounLike(at) && view.startsPhrase(at + 1);

/** Whether the tagger's source holds a verb beside the pattern's that no relative pronoun opens: "Rain fell and (Ruiz)". */
function hasClause(view: SentenceView, [from, to]: Range, tagged: Range): boolean {
  let relative = false;
  for (let at = tagged[0]; at < tagged[1]; at++) {
    if (W.RELATIVES.has(view.open(at))) relative = true;
    if (
      !relative &&
      (at < from || at >= to) &&
      (view.isFinite(at) || isPastClause(view, at, from) || isDeed(view, at, from))
    )
      return true;
  }
  return false;
}

/** "Police (received) nine calls": a past form with the pattern's source for its object. */
const isDeed = (view: SentenceView, at: number, from: number): boolean =>
  at + 1 === from &&
  W.looksPast(view.open(at)) &&
  view.nounLike(at - 1) &&
  (W.DETERMINERS.has(view.open(from)) || isQuantity(view.text, from));

/** "The ferry (hit) a rock and two divers": a past form with its object, and "and" before the pattern's source. */
const isPastClause = (view: SentenceView, at: number, from: number): boolean =>
  at < from &&
  /^(?:and|but)$/.test(view.open(from - 1)) &&
  W.IRREGULAR_PASTS.has(view.open(at)) &&
  (W.ARTICLES.has(view.open(at + 1)) || W.POSSESSIVES.has(view.open(at + 1)));

/** Whether the tagger's source is a piece of the pattern's: "a third" of "a third user", the end of a list. */
const cutsOff = (view: SentenceView, [from, to]: Range, tagged: Range): boolean => {
  const next = view.open(tagged[1]);
  // "People who (know him)": the noun that a relative clause hangs on is no less of the source.
  if (tagged[0] > from && tagged[1] <= to && [tagged[0] - 1, tagged[0]].some((at) => view.open(at) === 'who'))
    return true;
  if (tagged[0] > from && tagged[1] === to && view.open(tagged[0] - 1) === ',') return hasCoordinator(view, tagged);
  if (tagged[0] > from && tagged[1] <= to && hangsOn(view, [from, to], tagged[0])) return true;
  // "Traders in (Lodi)": a place is none but where the source is.
  if (tagged[0] > from && tagged[1] === to && /^(?:across|at|from|in|near)$/.test(view.open(tagged[0] - 1)))
    return view.nounLike(tagged[0] - 2) && view.isName(tagged[0]);
  if (tagged[0] < from || tagged[1] >= to || !view.nounLike(tagged[1])) return false;
  return !W.PREPOSITIONS.has(next) && !W.SUBJECT_PRONOUNS.has(next) && !W.RELATIVES.has(next);
};

/** Nothing coordinated with a longer noun phrase is longer, in tokens: "traders and (analysts in the oil markets)". */
const MAX_FIRST = 3;

/**
 * Whether the noun phrase at token `at` only hangs on what the source begins with: "a poll released by (Ruiz)", "e-mails we
 * got through (a request)", "traders and (analysts)".
 */
function hangsOn(view: SentenceView, [from]: Range, at: number): boolean {
  const before = view.open(at - 1);
  if (before === 'by') return /ed$/.test(view.open(at - 2)) || W.TIMES.has(view.open(at - 2));
  if (before === 'through') return true;
  return before === 'and' && at - 1 - from <= MAX_FIRST && view.nounLike(at - 2) && !/ed$/.test(view.open(at - 2));
}

/** Whether the tagger took an object for the subject: "those who backed him (said)". */
const isObject = (view: SentenceView, [from, to]: Range): boolean =>
  to - from === 1 && /^(?:him|me|them|us)$/.test(view.open(from)) && view.open(from - 1) !== 'to';
