import { stripOpening } from '../patterns/grammar/adverbials';
import { endsDateline } from '../patterns/grammar/dateline';
import type { Range, SentenceView } from '../patterns/grammar/sentence';
import * as W from '../patterns/grammar/words';
import { beforeClosingTime, behindOpeningTime } from './source-times';

/**
 * A source without what only stands beside it: a dateline, a connective, and behind it a time, an adverb or the
 * beginning of a relative clause.
 */
export function trimSource(view: SentenceView, [from, to]: Range): Range {
  let [a, b] = [from, to];
  for (let at = from; at < to - 1 && at < from + 8; at++) {
    if (endsDateline(view.open(at), view.form(at - 1))) a = at + 1;
  }
  a = behindClock(view, a, b);
  if (view.open(a) === 'far' && /^(?:so|thus)$/.test(view.open(a - 1)) && a + 1 < b) a++;
  while (a < b - 1 && (W.COORDINATORS.has(view.open(a)) || /^(?:[,;:—–-]|who|whom|which)$/.test(view.open(a)))) a++;
  if (isWithinTime(view, a)) a = stripOpening(view, [a, b]);
  a = behindOpeningTime(view, behindPlace(view, a, b), b);
  b = beforeClosingTime(view, a, beforeAside(view, a, b));
  for (let moved = true; moved && b - a > 1; ) {
    const last = view.open(b - 1);
    moved = true;
    const isAdverb = view.adverb(b - 1) && !W.BE.has(view.open(b - 2)); // not "people who were (there)"
    if (/^(?:[,;:—–-]|who|which|that|also|and|but)$/.test(last) || isAdverb) b--;
    else if (isPresentVerb(view, b - 1) || isCutParticiple(view, a, b)) b--;
    else if (W.TIMES.has(last) && b - 2 > a && (W.PREPOSITIONS.has(view.open(b - 2)) || isLastWeek(view, a, b))) b -= 2;
    else moved = false;
  }
  return [a, b];
}

/** "07.49 (Ruiz) says", "11:30 GMT: (Police) said": past the hour that an entry of a live blog begins with. */
function behindClock(view: SentenceView, from: number, to: number): number {
  if (from !== view.from || !/^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(view.open(from))) return from;
  let at = from + 1;
  while (at < to - 1 && /^(?:[ap]\.?m\.?|bst|edt|est|et|gmt|ist|utc|[:|–—-])$/.test(view.open(at))) at++;
  return at < to ? at : from;
}

/** "Beyond Lodi, (the new leadership)": past a place or circumstance that a comma parts from the subject. */
function behindPlace(view: SentenceView, from: number, to: number): number {
  const opens = W.PREPOSITIONS.has(view.open(from)) && !/^(?:about|around|near|over|under)$/.test(view.open(from));
  if (!opens || !(from === view.from || view.open(from - 1) === ',')) return from;
  for (let at = from + 1; at < to - 1; at++)
    if (view.open(at) === ',') return view.startsPhrase(at + 1) || view.nounLike(at + 1) ? at + 1 : from;
  return from;
}

/** "Ruiz(, including one with a plant)", "the police chief (http://…)": before what counts other things, or a link. */
function beforeAside(view: SentenceView, from: number, to: number): number {
  let names = true;
  for (let at = from; at < to; at++) {
    if (/^(?:https?|www\.)/.test(view.open(at)) && at > from) return at;
    if (view.open(at) === ',' && view.open(at + 1) === 'including' && names) return at;
    if (!view.capital(at)) names = false;
  }
  return to;
}

/** "The ministry (last week)", but not "a poll released last week". */
function isLastWeek(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (W.RELATIVES.has(view.open(at))) return false;
  const noun = to - 3;
  return (
    /^(?:last|next|this)$/.test(view.open(to - 2)) &&
    view.nounLike(noun) &&
    !view.adverb(noun) &&
    !/(?:ed|en)$/.test(view.open(noun))
  );
}

/** "A poll (conducted) in May": a participle whose time or place was no part of the source. */
const isCutParticiple = (view: SentenceView, from: number, to: number): boolean =>
  to - from > 2 &&
  /^(?:carried|collected|commissioned|compiled|conducted|dated|done|issued|made|posted|published|released|reported|taken|written)$/.test(
    view.open(to - 1),
  ) &&
  (W.PREPOSITIONS.has(view.open(to)) || W.TIMES.has(view.open(to)) || view.adverb(to));

/** "Late (on) Monday (Norvex)", "on (Monday Norvex)": a time before the subject, not the "Sunday Times". */
const isWithinTime = (view: SentenceView, at: number): boolean =>
  (W.TIMES.has(view.open(at)) && /^(?:in|on)$/.test(view.open(at - 1))) ||
  (/^(?:earlier|early|late|later)$/.test(view.open(at)) && /^(?:in|on|that|this)$/.test(view.open(at + 1)));

/** "The agreement includes (a pledge)": a verb in the present that a determiner follows was no part of the source. */
const isPresentVerb = (view: SentenceView, at: number): boolean =>
  /[^s']s$/.test(view.open(at)) &&
  /^(?:an?|the)$/.test(view.open(at + 1)) &&
  !view.capital(at) &&
  view.nounLike(at - 1) &&
  !/s$/.test(view.open(at - 1));
