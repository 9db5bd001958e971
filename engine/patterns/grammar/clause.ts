import { cueVerbs } from '../../lexicon/cues';
import { ROLE_VERBS } from '../../lexicon/verb-classes';
import { natureOf } from '../../phrases/nouns';
import type { SentenceView } from './sentence';
import * as W from './words';

/** No subject is longer, in tokens. */
export const MAX_SUBJECT = 45;
const SPEAKER_VERB_GAP = 12;
/** What "than" compares within one noun phrase: "more than 20 officials", "fewer than half". */
const QUANTITY =
  /^(?:[\d$£€].*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens?|hundreds?|thousands?)$/;
/** Stretches of time before "after" or "before": "an hour after". */
const STRETCH = /^(?:moments?|minutes?|hours?|days?|months?|decades?)$/;

/** Where the clause that holds the tokens before `end` begins. */
export function clauseStart(view: SentenceView, end: number): number {
  let pending = -1;
  let depth = 0;
  for (let at = end - 1; at >= view.from && end - at <= MAX_SUBJECT; at--) {
    const word = view.open(at);
    if (/^[)>]$/.test(word)) depth++;
    else if (/^[(<]$/.test(word)) depth--;
    if (depth > 0) continue;
    if (depth < 0) return pending > 0 ? pending : at + 1;
    if (/^(?:who|whose|whom|which)$/.test(word)) {
      if (pending < 0 && opensSubject(view, at + 1, end)) return word === 'whose' ? at : at + 1;
      // "Scientists who are not involved said the pattern (pointed)": the last verb of saying opens a clause of its own.
      if (pending > 0 && says(view, pending - 1) && view.startsPhrase(pending) && hasVerb(view, [at + 1, pending - 1]))
        return pending;
      pending = -1;
      continue;
    }
    if (word === 'that' && pending >= 0 && view.nounLike(at - 1) && pending - at < 5 && !view.isFinite(at - 1)) {
      pending = -1;
      continue;
    }
    if (word === 'that' && tellsWhatItDoes(view, at, end)) continue;
    if (isBoundary(view, at)) return pending > 0 ? pending : at + 1;
    if (pending < 0 && view.isFinite(at)) pending = at + 1;
    if (pending > 0 && pending - at > SPEAKER_VERB_GAP && word !== ',') return pending;
  }
  return pending > 0 ? pending : Math.max(view.from, end - MAX_SUBJECT);
}

/** Whether a verb of saying stands at token `at`. */
const says = (view: SentenceView, at: number): boolean =>
  cueVerbs(view.open(at)).some(({ frame }) => frame === 'speech');

function hasVerb(view: SentenceView, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (view.isFinite(at)) return true;
  return false;
}

/** Whether the words from `at` to `end` are the subject of an object relative: "which the bank", "who some", "whom police". */
function opensSubject(view: SentenceView, at: number, end: number): boolean {
  return at < end && (view.startsPhrase(at) || (at + 1 === end && /[^s]s$|^police$/.test(view.open(at))));
}

/**
 * "The union that (represents dockers)": behind one body or one of a trade a verb in the present that agrees with it, and no
 * other verb up to `end`, tells what it does; "that" opens no clause of content then.
 */
function tellsWhatItDoes(view: SentenceView, that: number, end: number): boolean {
  const verb = view.form(that + 1);
  if (!isSingular(view.form(that - 1)) || that + 2 >= end || !/^[a-z]{2,}[^s'iu]s$/.test(verb)) return false;
  const takes = ROLE_VERBS.has(verb.replace(/s$/, '')) || ROLE_VERBS.has(verb.replace(/es$/, ''));
  if (!takes && !(view.startsPhrase(that + 2) && natureOf(verb) === null)) return false;
  for (let at = that + 2; at < end; at++) if (view.isFinite(at)) return false;
  return true;
}

/** A common noun for one person or one body. */
const isSingular = (form: string): boolean =>
  /^[a-z]+$/.test(form) && /^(?:organisation|outlet|person)$/.test(natureOf(form) ?? '');

/** Whether a clause begins after token `at`. */
function isBoundary(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (/^[;:.?!…]+$/.test(word) || /^[—–]|^--/.test(word)) return true;
  if (word === '"') return endsSpeech(view, at);
  if (W.SUBORDINATORS.has(word)) return true;
  if (word === 'that') return !view.isFinite(at + 1) || view.open(at - 1) === ',';
  if (word === 'than') return !QUANTITY.test(view.open(at + 1)) && !/^(?:other|rather)$/.test(view.open(at - 1));
  if (/^(?:as|after|before|since|until|once)$/.test(word)) return opensAdverbial(view, at);
  if (word === 'and' || word === 'but' || word === 'while')
    return view.open(at - 1) === ',' || view.open(at - 1) === '"';
  return false;
}

/** Whether a conjunction of time opens a clause rather than a phrase: "Days after", "shortly before", "even as". */
function opensAdverbial(view: SentenceView, at: number): boolean {
  if (/ing$/.test(view.open(at + 1)) || /ing$/.test(view.open(at + 2))) return false;
  const before = view.open(at - 1);
  return (
    at === view.from ||
    /^[,"]$/.test(before) ||
    (view.open(at) !== 'since' && (view.adverb(at - 1) || W.TIMES.has(before) || STRETCH.test(before)))
  );
}

/** Whether the quoted token is the last of quoted speech rather than of quoted words within a phrase. */
function endsSpeech(view: SentenceView, at: number): boolean {
  if (view.quoted(at + 1)) return false;
  return view.endsAsSpeech(at) || view.word(at + 1) === ',';
}

/** Whether a subject and its verb begin here. */
export function opensStatement(view: SentenceView, from: number): boolean {
  if (W.PREPOSITIONS.has(view.open(from - 1)) || W.TIMES.has(view.open(from)) || !view.startsPhrase(from)) return false;
  if (/^(?:he|she|they)$/.test(view.open(from))) return view.nounLike(from + 1) || view.isFinite(from + 1);
  for (let at = from + 1; at < view.to && at < from + 9; at++) {
    if (/^[,;:."]$/.test(view.open(at))) return false;
    if (view.isFinite(at)) return true;
  }
  return false;
}
