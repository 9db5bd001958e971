import type { SentenceView } from './sentence';
import { subjectBefore } from './subject';
import * as W from './words';

const PLURALS =
  /^(?:they|we|i|you|many|some|others|most|people|police|men|women|children|staff|officials|both|several|few|media|data|percent|%|third|quarter|half|majority|minority|who|that|which|[a-z'-]+[^s'u]s)$/;

/** Whether a plural subject may end at token `i`, so that a base form is a finite verb. */
export function isPlural(view: SentenceView, i: number): boolean {
  let at = i;
  while (at > view.from && view.adverb(at)) at--;
  if (isPluralWord(view, at) || /^\d+$/.test(view.open(at))) return true;
  const noun = beforeMaker(view, at + 1);
  if (noun <= at) return isPluralWord(view, noun - 1);
  return isPluralPhrase(view, at) || hasPluralHead(view, at + 1);
}

/** Whether the head of the subject that ends before `verb` is plural: "customers we spoke to", "officials whose case it was". */
function hasPluralHead(view: SentenceView, verb: number): boolean {
  const subject = subjectBefore(view, verb);
  if (!subject || subject === 'elided') return false;
  for (let at = subject[0] + 1; at < subject[1]; at++) {
    const word = view.open(at);
    const ends = W.PREPOSITIONS.has(word) || W.RELATIVES.has(word) || W.SUBJECT_PRONOUNS.has(word) || word === ',';
    if (/(?:ing|ed)$|^(?:seen|shown|taken|written)$/.test(word))
      return !view.startsPhrase(at + 1) && isPluralWord(view, at - 1);
    if (ends) return isPluralWord(view, at - 1);
  }
  return view.open(verb - 1) === ',' && isPluralWord(view, subject[1] - 1);
}

/** Whether the noun before the last preposition is plural: "people in the camp". */
function isPluralPhrase(view: SentenceView, at: number): boolean {
  for (let head = at - 1; head >= view.from && at - head < 8; head--) {
    const word = view.open(head);
    if (/^[,.;:"]$/.test(word) || (view.isFinite(head) && !/^(?:spoke|had|were|are)$/.test(word))) return false;
    if (
      /^(?:in|of|at|from|on|to|for|with|involved|close|near|across|around|within|inside|we|that)$/.test(word) &&
      view.open(head - 1) !== 'involved'
    ) {
      return isPluralWord(view, head - 1) || isPluralWord(view, head - 2);
    }
  }
  return false;
}

export function isPluralWord(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (word === ')') return /s$/.test(view.open(at - 1));
  if (W.POSSESSIVES.has(word) || /^(?:this|as|is|was|has|does)$/.test(word)) return false;
  if (/^(?:those|these|both|all|multiple|several|many|some|most)$/.test(word)) return true;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word))
    return at === view.from || /^(?:all|other|the|these|those)$/.test(view.open(at - 1));
  if (TEAMS.test(word) && /^(?:her|his|its|the|their|whose)$/.test(view.open(at - 1))) return true;
  if (/^(?:adds|argues|believes|insists|says|tells|thinks|warns|writes)$/.test(word)) return false;
  return PLURALS.test(word);
}

/** Bodies and couples that British English gives a plural verb: "what the prosecution (call)". Quirk et al., §10.36. */
const TEAMS =
  /^(?:army|board|club|committee|council|couple|crew|defen[cs]e|duo|family|firm|force|government|jury|management|opposition|pair|panel|prosecution|public|side|squad|team|trio|union)$/;

/** No name behind "compiled by" is longer, in tokens. */
const MAX_MAKER = 6;

/** Where the noun before "compiled by the Gazette" ends when that ends at token `end`; else `end` itself. */
export function beforeMaker(view: SentenceView, end: number): number {
  for (let at = end - 1; at > view.from + 1 && end - at <= MAX_MAKER; at--) {
    if (view.open(at) === 'by' && /ed$/.test(view.open(at - 1)) && view.nounLike(at - 2)) return at - 1;
    if (!view.nounLike(at) && !W.DETERMINERS.has(view.open(at))) break;
  }
  return end;
}
