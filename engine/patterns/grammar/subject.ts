import { SHELL_NOUNS } from '../../lexicon/nouns';
import { natureOf } from '../../phrases/nouns';
import { beforeAdverbials, isAdverbial, stripOpening } from './adverbials';
import { antecedent, isPeople } from './antecedent';
import { clauseStart } from './clause';
import { contactClause } from './contact';
import { listStart, segments } from './enumeration';
import { afterVerb, lastPhrase } from './last-phrase';
import { beforeDashes, beforeParenthetical, insertedClause } from './parenthetical';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/**
 * The noun phrase that is the subject of the verb group beginning at token `verb`; `elided` when the verb shares the
 * subject of a verb before it ("he replied …, and continued"); null when there is none.
 */
export function subjectBefore(view: SentenceView, verb: number): Range | 'elided' | null {
  const end = beforeAdverbials(view, verb);
  const before = view.open(end - 1);
  if (end <= view.from) return null;
  if (W.COORDINATORS.has(before) || before === 'also' || (before === ',' && view.open(end) === 'then')) return 'elided';
  if (before === 'who' || before === 'which' || before === 'that') return antecedent(view, end - 1);
  if (before === ',') {
    const shares = (goesOn(view, end - 1) && !/[^s]s$/.test(view.open(verb))) || goesOnInList(view, end - 1, verb);
    return shares ? 'elided' : beforeParenthetical(view, end - 1);
  }
  if (/^[—–-]+$/.test(before)) return beforeDashes(view, end - 1);
  if (before === ')' || before === '>') return subjectEndingAt(view, end); // "Acme (ACM.N) said"
  const contact = contactClause(view, end);
  const described = contact === null ? null : lastPhrase(view, contact);
  if (described) return [described[0], end];
  const isCount = /^(?:two|three|four|five|six|other)$/.test(before) && view.open(end - 2) === 'the'; // "the other (said)"
  const isParticle = end < verb && /^(?:in|off|on|out|over|up)$/.test(before); // "who flies in (twice a month)"
  if (view.nounLike(end - 1) || isCount || isParticle) return subjectEndingAt(view, end);
  return endsRelative(view, verb) ? subjectEndingAt(view, verb) : null;
}

/** No relative clause in a subject that ends in a pronoun or an adverb is longer, in tokens. */
const MAX_RELATIVE = 8;

/** Whether a relative clause ends before the verb: "people who were there (said)", "neighbours who know her (say)". */
function endsRelative(view: SentenceView, verb: number): boolean {
  if (!view.adverb(verb - 1) && view.open(verb - 1) !== 'her') return false;
  for (let at = verb - 1; at > view.from && verb - at < MAX_RELATIVE; at--) {
    if (view.open(at) === 'who') return view.nounLike(at - 1) || view.open(at - 1) === 'those';
    if (/^[,;:."]$/.test(view.open(at))) return false;
  }
  return false;
}

/** Whether the clause up to a comma is the predicate of an auxiliary: "he has mocked a reporter, (called …)". */
function goesOn(view: SentenceView, comma: number): boolean {
  const start = clauseStart(view, comma);
  const auxiliary = view.open(start - 1);
  const isPredicate = (W.HAVE.has(auxiliary) || W.BE.has(auxiliary)) && /(?:ed|ing)$/.test(view.open(start));
  return isPredicate && start > view.from && insertedClause(view, start - 1) < 0;
}

/**
 * "The bank found the note, (reported) it": a past with its object up to the comma, and neither comma nor relative pronoun before,
 * so that none of it describes a subject.
 */
function goesOnInList(view: SentenceView, comma: number, verb: number): boolean {
  if (!W.looksPast(view.open(verb))) return false;
  let told = false;
  for (let at = comma - 1; at > view.from; at--) {
    const word = view.open(at);
    if (/^[,;:."—–-]$/.test(word) || W.RELATIVES.has(word) || W.SUBORDINATORS.has(word)) return false;
    if (W.IRREGULAR_PASTS.has(word) && view.nounLike(at - 1) && view.startsPhrase(at + 1)) told = true;
  }
  return told;
}

/** The subject that ends right before token `end`: from the start of its clause, without what only opens the sentence. */
export function subjectEndingAt(view: SentenceView, end: number): Range | null {
  if (isPronoun(view, end - 1)) return [end - 1, end];
  const start = clauseStart(view, end);
  const parts = segments(view, [start, end]);
  const last = parts.at(-1);
  if (!last) return null;
  // "The mayor, speaking on “Week in Lodi” (said)": a comma left out behind what he was doing.
  if (parts.length > 1 && /ing$/.test(view.open(last[0])) && view.open(end - 1) === '"' && isAdverbial(view, last))
    return beforeParenthetical(view, last[0] - 1);
  // "It may have sunk, divers and a guard (said)": behind an auxiliary no list begins.
  const isPredicate = W.HAVE.has(view.open(start - 1)) || W.MODALS.has(view.open(start - 1));
  let from = stripOpening(view, (isPredicate ? null : listStart(view, parts)) ?? last);
  if (W.PREPOSITIONS.has(view.open(from)) && !/^(?:about|around|over|under|like)$/.test(view.open(from))) {
    return lastPhrase(view, end);
  }
  if (start > view.from && view.isFinite(start - 1) && view.open(last[0] - 1) !== ',')
    from = afterCoordinator(view, [from, end]);
  else if (hasPredicate(view, [from, end])) from = afterCoordinator(view, [from, end]);
  while (from + 1 < end && /^(?:who|whom|which)$/.test(view.open(from))) from++;
  // "Ode did not realize (the board) said"
  if (W.NEGATIONS.has(view.open(from)) && view.isFinite(from - 1) && view.startsPhrase(from + 2)) from += 2;
  from = afterDeed(view, [from, end]);
  return from < end ? [afterVerb(view, [afterObject(view, [from, end]), end]), end] : null;
}

/** Participles that give a noun its name or place, so that a name may follow: "a firm named Verano". */
const NAMES_IT =
  /^(?:allied|based|born|called|dubbed|entitled|led|linked|named|nicknamed|owned|tied|titled|turned|used)$/;

/** "Ode imagined (Ruiz) was": past a verb in the past that has the subject of a clause behind it. */
function afterDeed(view: SentenceView, [from, end]: Range): number {
  for (let at = from + 1; at + 1 < end; at++) {
    const word = view.form(at);
    if (W.RELATIVES.has(view.open(at)) || /^[,"(]$/.test(view.open(at))) return from;
    const isPast = /^[a-z]+[^e]ed$/.test(word) && !NAMES_IT.test(word) && view.nounLike(at - 1) && !view.adverb(at - 1);
    if (isPast && !W.TIMES.has(view.open(at - 1)) && view.isName(at + 1) && areNames(view, [at + 1, end]))
      return at + 1;
  }
  return from;
}

/**
 * Where the subject of a contact clause begins, whose relative pronoun is left out: "a strategy some (believe)", "a probe
 * the agency (said)", "the ones Ruiz (says)".
 */
export function afterObject(view: SentenceView, [from, end]: Range): number {
  for (let at = from; at < end; at++) if (W.RELATIVES.has(view.open(at)) || /^[,"(]$/.test(view.open(at))) return from;
  for (let at = end - 1; at > from; at--) {
    const before = view.open(at - 1);
    if (!view.nounLike(at - 1) || /(?:ing|ed)$/.test(before) || W.SUBJECT_PRONOUNS.has(before)) continue;
    if (SHELL_NOUNS.has(before) && (view.isName(at) || at === end - 1)) return at;
    if (natureOf(before) === 'document' && view.startsPhrase(from) && areNames(view, [at, end])) return at;
    if (/^(?:an?|the|his|her|its|their|some|many|most|several|others|those|critics)$/.test(view.open(at))) return at;
  }
  return from;
}

/** "A letter (Ruiz) wrote", "the report (Ana Prieto) cited": nothing but a name. */
function areNames(view: SentenceView, [from, end]: Range): boolean {
  for (let at = from; at < end; at++) if (!view.isName(at)) return false;
  return end > from;
}

const isPronoun = (view: SentenceView, i: number): boolean =>
  /^(?:he|she|they|it|i|we|you|this|someone|everyone|nobody)$/.test(view.open(i)) && view.open(i - 1) !== 'of';

/** "The ferry hit a rock and two divers (said)": a past form with an object, and behind "and" people who speak. */
function hasPredicate(view: SentenceView, [from, end]: Range): boolean {
  if (!isPeople(view.open(end - 1))) return false;
  let past = false;
  for (let at = from + 1; at < end; at++) {
    if (W.RELATIVES.has(view.open(at)) || view.open(at) === ',') return false;
    if (past && /^(?:and|but)$/.test(view.open(at))) return true;
    const object = view.open(at + 1);
    const takes = W.ARTICLES.has(object) || W.POSSESSIVES.has(object) || view.isName(at + 1);
    if (W.IRREGULAR_PASTS.has(view.open(at)) && view.nounLike(at - 1) && takes) past = true;
  }
  return false;
}

/** After an object, "and" opens the next clause: "he blamed the union and Ruiz said". */
function afterCoordinator(view: SentenceView, [from, to]: Range): number {
  for (let at = to - 1; at > from; at--) if (W.COORDINATORS.has(view.open(at))) return at + 1;
  return from;
}
