import { natureOf } from '../../phrases/nouns';
import { isQuantity } from '../../phrases/quantities';
import { lastPhrase } from './last-phrase';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** The noun phrase before a relative pronoun at token `i`. */
export function antecedent(view: SentenceView, i: number): Range | null {
  const end = /^(?:,|[—–-]+)$/.test(view.open(i - 1)) ? i - 1 : i;
  let last = view.nounLike(end - 1) ? dated(view, end) : null;
  if (!last) return null;
  // "They were wearing (shirts) that read": the predicate's -ing form is no part of its object.
  if (/ing$/.test(view.open(last[0])) && W.BE.has(view.open(last[0] - 1)) && last[1] - last[0] > 1)
    last = [last[0] + 1, last[1]];
  if (view.open(i) === 'which' && isPeople(view.open(end - 1))) return null;
  if (view.open(i) === 'who') last = behindThing(view, behindDeed(view, last));
  // "A report on her letters that suggested": letters can say nothing here, the report can.
  const whole = W.PREPOSITIONS.has(view.open(last[0] - 1)) ? lastPhrase(view, last[0] - 1) : null;
  // "Divers across the county, who": a place is not "who", but those who are there are.
  const there = whole && view.open(i) === 'who' && isPeople(view.open(whole[1] - 1)) && !isPeople(view.open(end - 1));
  if (there && !view.isName(end - 1)) return [behindThing(view, whole)[0], end];
  const pair =
    view.open(last[0] - 1) === 'and' && isPeople(view.open(last[0] - 2)) ? lastPhrase(view, last[0] - 1) : null;
  if (pair && isPeople(view.open(end - 1))) return [pair[0], end]; // "analysts and activists, who"
  return view.open(i) !== 'who' &&
    whole &&
    natureOf(view.open(whole[1] - 1)) === 'document' &&
    natureOf(view.open(end - 1)) === null
    ? [whole[0], end]
    : last;
}

/** "It was legal, alarming (critics) who", "they began heckling (Ruiz) who": an -ing form is what the sentence did to them. */
function behindDeed(view: SentenceView, [from, end]: Range): Range {
  let name = end;
  while (name > from && view.capital(name - 1)) name--;
  if (name < end && name - 1 > from && isDeed(view, name - 1)) return [name, end];
  return view.open(from - 1) === ',' && isDeed(view, from) && from + 1 < end ? [from + 1, end] : [from, end];
}

const isDeed = (view: SentenceView, at: number): boolean =>
  /^[a-z]+ing$/.test(view.form(at)) && !QUALITY.test(view.open(at));

const QUALITY =
  /^(?:dissenting|existing|leading|living|opposing|outgoing|remaining|retiring|ruling|sitting|surviving)$/;

/**
 * "No mention of (Ode), who", "the careers of (nurses) who": what is no person and counts none is not "who", so that the
 * pronoun means the people or the name behind its preposition.
 */
function behindThing(view: SentenceView, [from, end]: Range): Range {
  if (!isPeople(view.open(end - 1)) && !view.isName(end - 1)) return [from, end];
  for (let at = end - 2; at > from; at--) {
    if (!/^(?:at|for|from|of)$/.test(view.open(at))) continue;
    const isThing = /^[a-z]+$/.test(view.form(at - 1)) && !PERSONAL.test(natureOf(view.open(at - 1)) ?? '');
    return isThing && !isQuantity(view.text, at - 1) ? [at + 1, end] : [from, end];
  }
  return [from, end];
}

/** What may be spoken of as "who", be it a body of people. */
const PERSONAL = /^(?:organisation|outlet|people|person|spokes)$/;

/** The last noun phrase before `end` with the year behind it: "(a body set up) in 2019". */
function dated(view: SentenceView, end: number): Range | null {
  const last = lastPhrase(view, end);
  if (last?.[0] !== end - 1 || !/^\d{4}$/.test(view.open(end - 1)) || !W.PREPOSITIONS.has(view.open(end - 2)))
    return last;
  let from = end - 2;
  while (from > view.from && !/^[,;:."]$/.test(view.open(from - 1))) from--;
  return view.startsPhrase(from) ? [from, end] : last;
}

/** Whether a common noun stands for people, who are "who" and never "which". */
export const isPeople = (noun: string): boolean => /^(?:people|person)$/.test(natureOf(noun) ?? '');
