import { cueVerbs } from '../../lexicon/cues';
import { clauseStart } from './clause';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** The last simple noun phrase before `end`: back to its determiner, or over a run of names. */
export function lastPhrase(view: SentenceView, end: number): Range | null {
  let at = end - 1;
  if (!view.nounLike(at)) return null;
  const start = Math.max(view.from, clauseStart(view, end));
  for (; at > start; at--) {
    const word = view.open(at);
    const previous = view.open(at - 1);
    if (W.ARTICLES.has(word) || /^(?:some|many|several|his|her|their|its)$/.test(word)) {
      if (previous === 'of' || previous === 'for' || previous === 'at') continue;
      break;
    }
    if (previous === ',' || W.COORDINATORS.has(previous) || view.isFinite(at - 1)) break;
    if (W.PREPOSITIONS.has(previous) && !/^(?:of|for|at|from)$/.test(previous)) break;
    if (W.TIMES.has(previous) && at < end) break;
    if (isCount(view, at) || isObjectOf(view, at)) break;
  }
  while (at < end && W.PREPOSITIONS.has(view.open(at))) at++;
  return at < end ? [afterVerb(view, [at, end]), end] : null;
}

/** Past a verb of saying that what was taken for a subject begins with: "(urging) those", "(hoping) voters". */
export function afterVerb(view: SentenceView, [from, end]: Range): number {
  const verb = cueVerbs(view.open(from)).find(({ form }) => /^(?:ing|past|s)$/.test(form));
  const opens = verb && !view.capital(from) && (view.startsPhrase(from + 1) || verb.lemma === 'hope');
  return opens && from + 1 < end && view.open(from + 1) !== '"' ? from + 1 : from;
}

/** "He retweeted (backers)", "blamed her for (reporting)": the object of a pronoun's deed, or a deed behind "for". */
const isObjectOf = (view: SentenceView, at: number): boolean =>
  (W.looksPast(view.open(at - 1)) && /^(?:he|it|she|they|who)$/.test(view.open(at - 2))) ||
  (view.open(at - 1) === 'for' && /^[a-z]+ing$/.test(view.form(at)));

/** "Police receive (nine) calls": what stands before a number of things in one phrase with it is a closed class. */
const isCount = (view: SentenceView, at: number): boolean =>
  NUMERAL.test(view.open(at)) &&
  /^[a-z]+$/.test(view.form(at - 1)) &&
  view.nounLike(at - 1) &&
  /^[a-z]/.test(view.form(at + 1)) &&
  view.nounLike(at + 1) &&
  !(view.adverb(at - 1) || /^(?:former|other|past|same|top|youngest|oldest|very)$/.test(view.open(at - 1)));

const NUMERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/;
