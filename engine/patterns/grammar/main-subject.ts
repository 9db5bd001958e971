import { isAdverbial } from './adverbials';
import type { Range, SentenceView } from './sentence';
import { subjectBefore } from './subject';
import * as W from './words';

/** The subject of the sentence's first finite verb that is not that of a clause before the main one. */
export function mainSubject(view: SentenceView, before: number): Range | null {
  for (let at = afterOpeningClause(view, before) + 1; at < before; at++) {
    if (W.RELATIVES.has(view.open(at - 1)) && at - 1 > view.from) continue; // "one of the cases that's drawn scrutiny"
    if (view.open(at + 1) === 'told' && W.BE.has(view.open(at))) continue; // "the jury was told Ruiz jumped and (said)"
    const looksPast = !view.isName(at) && (/[^e]ed$|ied$/.test(view.open(at)) || W.IRREGULAR_PASTS.has(view.open(at)));
    const follows = view.nounLike(at - 1) || view.open(at - 1) === ',';
    if (
      !(
        view.isFinite(at) ||
        (looksPast && follows && !(view.open(at + 1) === 'by' && !/..ing$/.test(view.open(at + 2))))
      )
    )
      continue;
    const subject = subjectBefore(view, at);
    if (subject && subject !== 'elided') return subject;
  }
  return openingName(view, before);
}

const CONJUNCTIONS = /^(?:after|although|as|because|before|if|once|since|though|until|when|whereas|while)$/;

/** Where the main clause begins after one like "As drivers walked out," or "In June, after Ruiz fell ill,"; else the sentence's start. */
function afterOpeningClause(view: SentenceView, before: number): number {
  let at = W.COORDINATORS.has(view.open(view.from)) ? view.from + 1 : view.from;
  const comma = nextComma(view, at, before);
  if (isAdverbial(view, [at, comma]) && CONJUNCTIONS.test(view.open(comma + 1))) at = comma + 1;
  if (!CONJUNCTIONS.test(view.open(at))) return view.from;
  const end = nextComma(view, at, before);
  return end < before && view.startsPhrase(end + 1) ? end + 1 : view.from;
}

function nextComma(view: SentenceView, from: number, to: number): number {
  let at = from;
  while (at < to && view.open(at) !== ',') at++;
  return at;
}

/** The name that opens a sentence before a verb in the present: "Verano keeps its books closed but (says)". */
function openingName(view: SentenceView, before: number): Range | null {
  let end = view.from;
  while (end < before && view.capital(end)) end++;
  const isVerb = /[^s']s$/.test(view.open(end)) && view.nounLike(end) && !view.adverb(end);
  return end > view.from && end < before && isVerb ? [view.from, end] : null;
}
