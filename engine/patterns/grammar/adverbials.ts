import { bare, isGivenName } from '../../phrases/names';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** Steps back over adverbs and times between subject and verb: "the ministry on Monday also …". */
export function beforeAdverbials(view: SentenceView, verb: number): number {
  let at = verb;
  while (at > view.from) {
    if (view.adverb(at - 1) && !isPronounLike(view, at - 1)) at--;
    else if (W.TIMES.has(view.open(at - 1)) && at - 2 > view.from && !endsName(view, at - 1)) {
      const start = timeStart(view, at - 1);
      if (start <= view.from) return at;
      if (start === at - 1 && view.open(start - 1) === "'s") return at;
      at = start;
    } else break;
  }
  return at;
}

/** "Most (recently)" is no pronoun. */
const isPronounLike = (view: SentenceView, i: number): boolean =>
  /^(?:both|all|most|it)$/.test(view.open(i)) && !(view.open(i) === 'most' && view.adverb(i + 1));

/** "USA TODAY", "Ann May" are no times. */
const endsName = (view: SentenceView, i: number): boolean =>
  view.isName(i) &&
  !view.titleCase &&
  ((/^to(?:day|morrow|night)$/.test(view.open(i)) && view.isName(i - 1)) ||
    (/^(?:april|august|june|march|may)$/.test(view.open(i)) && view.capital(i - 1) && bears(view.word(i - 1))));
const bears = (word: string): boolean =>
  isGivenName(word) || /^(?:dame|dr|lady|lord|miss|mr|mrs|ms|prof)$/.test(bare(word));

/** Where a time that ends at token `i` begins: "on Monday", "last month", "late on Friday". */
function timeStart(view: SentenceView, i: number): number {
  let at = i;
  while (/^(?:last|this|next|late|early|earlier|on|in|the|a|of|few|several|\d+)$/.test(view.open(at - 1))) at--;
  return at;
}

/** Whether a part between commas is an adverbial before the subject: "On Monday", "Asked about it", "In a letter". */
export function isAdverbial(view: SentenceView, [from, to]: Range): boolean {
  let at = from;
  while (at < to && (view.adverb(at) || W.COORDINATORS.has(view.open(at)))) at++;
  if (at >= to) return true;
  const word = view.open(at);
  if (W.PREPOSITIONS.has(word) || W.SUBORDINATORS.has(word) || W.RELATIVES.has(word)) return true;
  if (W.TIMES.has(word) && to - at < 3 && !view.isModalName(at)) return true;
  if (/^(?:as|asked|given|speaking|writing|according|earlier|last|this|\d{4})$/.test(word) && !view.capital(at + 1))
    return true;
  return (
    /^(?:asked|approached|contacted|pressed|questioned|reached|speaking|writing|according|citing|quoting|adding|recalling|responding|referring)$/.test(
      word,
    ) ||
    (at === view.from && /ing$/.test(word) && !view.capital(at + 1) && !view.nounLike(at + 1))
  );
}

/** Past connectives, adverbs and times that open a sentence before its subject. */
export function stripOpening(view: SentenceView, [from, to]: Range): number {
  let at = from;
  while (at < to - 1) {
    const word = view.open(at);
    if (view.opensName(at)) break;
    if (/^(?:so|thus)$/.test(word) && view.open(at + 1) === 'far' && at + 2 < to) at += 2;
    else if (/^(?:and|but|so|or|yet|then|for|while)$/.test(word) || (view.adverb(at) && !/^(?:both|all)$/.test(word)))
      at++;
    else if (isTimeOpening(view, at, to)) at = endOfTime(view, at, to);
    else break;
  }
  return at;
}

function isTimeOpening(view: SentenceView, at: number, to: number): boolean {
  return endOfTime(view, at, to) > at;
}

/** The end of a time that begins at `at` and after which the subject may begin; `at` itself when there is none. */
function endOfTime(view: SentenceView, at: number, to: number): number {
  let end = at;
  if (/^(?:earlier|early|late|later)$/.test(view.open(end)) && WHEN.test(view.open(end + 1))) end++;
  if (/^(?:on|in|at|by|since|during)$/.test(view.open(end))) end++;
  while (end < to - 1 && /^(?:last|this|that|next|early|late|the|past)$/.test(view.open(end))) end++;
  if (view.open(end) === 'day' && end > at) return end + 1;
  if (!W.TIMES.has(view.open(end))) return at;
  while (end < to - 1 && (W.TIMES.has(view.open(end)) || /^(?:\d{1,4}|\.)$/.test(view.open(end)))) end++;
  return view.open(end) === "'s" || view.open(end) === 'of' || end >= to ? at : end;
}

/** What goes on with a time behind "earlier" or "late": "earlier on Monday", "later that day". */
const WHEN = /^(?:in|on|that|this)$/;

/** No time behind a verb is longer, in tokens: "late on Monday". */
const MAX_TIME = 5;

/** The first token behind the adverbs and times that begin at token `at`: "recently (to)", "in June (that)". */
export function afterTime(view: SentenceView, at: number): number {
  let end = at;
  const isTime = (word: string) => W.TIMES.has(word) || /^(?:in|on|last|late|early|this|\d+)$/.test(word);
  while (end < at + MAX_TIME && (view.adverb(end) || isTime(view.open(end)))) end++;
  return end;
}
