import { SPEECH_NOUNS } from '../../lexicon/nouns';
import type { Candidate } from '../pattern';
import { isPeople } from './antecedent';
import { lastPhrase } from './last-phrase';
import { mainSubject } from './main-subject';
import { ownerBefore } from './owner';
import type { Range, SentenceView } from './sentence';
import { sharedSource } from './source';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whose words an -ing form presents: the noun before it, or the source or subject of what it continues. */
export function participleSource(view: SentenceView, { head }: VerbGroup, found: readonly Candidate[]): Range | null {
  const before = view.open(head - 1);
  if (before === 'with') return null;
  if (
    head === view.from ||
    head === view.opening ||
    (head === view.from + 1 && /^(?:after|while|in|by|before)$/.test(before))
  )
    return nextSubject(view, head);
  if (before === 'for') return blamedFor(view, head - 1, found);
  if (/^(?:[,"]|[—–-]+|and|or|but|while|by|in|before|after|then|also)$/.test(before) || view.adverb(head - 1)) {
    return sharedSource(view, head, found);
  }
  if (!view.nounLike(head - 1)) return null;
  for (let at = head - 1; at > view.from && head - at < 9; at--) {
    if (view.open(at) === 'with' && view.open(at + 1) !== '"') return [at + 1, head];
    if (SPEECH_NOUNS.has(view.open(at)))
      return (at === head - 1 ? ownerBefore(view, at) : null) ?? sharedSource(view, at, found);
    if (/^[,.:;"]$/.test(view.open(at))) break;
  }
  const described = view.open(head - 1) === '"' ? null : lastPhrase(view, head);
  return described &&
    (isInserted(view, described[0]) || isAddressed(view, described[0]) || isPredicate(view, described[0]))
    ? sharedSource(view, head, found)
    : described;
}

/** No one blamed is described at greater length, in tokens. */
const MAX_BLAMED = 10;

/** Who is blamed for saying something: the object of the cue before "for", or else the subject ("was jeered for saying"). */
function blamedFor(view: SentenceView, at: number, found: readonly Candidate[]): Range | null {
  const blame = found.findLast(({ cue }) => cue[1] <= at);
  if (!blame) return W.COORDINATORS.has(view.open(at - 1)) ? null : mainSubject(view, at);
  const object: Range = [blame.cue[1], at];
  if (at - object[0] > MAX_BLAMED || !view.startsPhrase(object[0])) return null;
  for (let i = object[0]; i < at; i++) {
    if (/^[,;:"]$/.test(view.open(i)) || view.isFinite(i)) return null;
    if (view.open(i) === 'as' && i > object[0]) return [object[0], i]; // "slammed him as a liar for saying"
  }
  return object;
}

/** "Wrote to Ode (saying)": who is written to says nothing. */
const isAddressed = (view: SentenceView, from: number): boolean =>
  view.open(from - 1) === 'to' && /^(?:writes?|writing|written|wrote)$/.test(view.open(from - 2));

/** "Two women have (given evidence at Lodi Court) saying": behind an auxiliary stands what somebody did. */
const isPredicate = (view: SentenceView, from: number): boolean =>
  (W.HAVE.has(view.open(from - 1)) || W.BE.has(view.open(from - 1))) &&
  /(?:ed|en|ing)$|^(?:held|made|sent|told)$/.test(view.open(from));

/** ", at one point (calling)": a noun behind a comma and a preposition only tells when or where. */
const isInserted = (view: SentenceView, from: number): boolean =>
  W.PREPOSITIONS.has(view.open(from - 1)) && view.open(from - 2) === ',';

/** No description between commas is longer, in tokens. */
const MAX_APPOSITION = 30;

/** The comma that ends a description of the name before token `comma`, with the clause's verb behind it; -1 where there is none. */
function behindApposition(view: SentenceView, comma: number): number {
  const described = view.capital(comma - 1) && /^(?:an?|the|who|whose|\d{1,3})$/.test(view.open(comma + 1));
  if (!described && !(isPeople(view.open(comma - 1)) && view.isName(comma + 1))) return -1;
  for (let at = comma + 2; at < view.to - 1 && at < comma + MAX_APPOSITION; at++) {
    if (/^[;:"]$/.test(view.open(at))) return -1;
    if (view.open(at) === ',' && (view.isFinite(at + 1) || W.looksPast(view.open(at + 1)))) return at;
  }
  return -1;
}

/** The subject of the clause after an opening participle: "Warning of floods, the mayor …". */
function nextSubject(view: SentenceView, head: number): Range | null {
  for (let at = head + 1; at < view.to - 2; at++) {
    if (view.open(at) !== ',' || !view.startsPhrase(at + 1)) continue;
    for (let i = at + 2; i < view.to && i < at + 12; i++) {
      const end = view.open(i) === ',' ? behindApposition(view, i) : -1;
      if (end > 0) return [at + 1, end];
      if (/^[,;"]$/.test(view.open(i))) break;
      if (view.isFinite(i) || (W.looksPast(view.open(i)) && view.nounLike(i - 1))) return [at + 1, i];
    }
  }
  return null;
}
