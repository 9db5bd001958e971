import { personNoun } from '../../phrases/nouns';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** An owner's name or description is no longer than this, in tokens. */
const MAX_OWNER = 12;

/** Whose the noun at token `noun` is: the possessive before it, with its mark: "the minister's (claim)", "her (latest claim)". */
export function ownerBefore(view: SentenceView, noun: number): Range | null {
  for (let i = noun - 1; i >= view.from && noun - i < 5; i--) {
    const word = view.open(i);
    if (/^(?:his|her|their|its|my|our|your)$/.test(word)) return [i, i + 1];
    if (word === "'s" || (word === "'" && /s$/.test(view.open(i - 1)))) {
      const from = possessorStart(view, i);
      return from < i ? [from, i + 1] : null;
    }
    if (/[^e]ed$/.test(word) && view.nounLike(i - 1) && !view.adverb(i - 1)) return null; // "his tweet raised fears"
    if (W.DETERMINERS.has(word) || W.PREPOSITIONS.has(word) || !(view.nounLike(i) || /^[-–]$/.test(word))) return null;
  }
  return null;
}

/** Where the possessor whose mark stands at `mark` begins: back over a name, or to its determiner. */
function possessorStart(view: SentenceView, mark: number): number {
  let at = mark;
  while (at > view.from && mark - at < MAX_OWNER) {
    const word = view.open(at - 1);
    if (isInside(view, at - 1, mark)) at--;
    else if (W.DETERMINERS.has(word) && !W.RELATIVES.has(word)) return at - 1;
    else break;
  }
  return at;
}

/** Whether a token belongs to the possessor that ends at `mark`: a noun, part of a name, or "of" within a title or group. */
function isInside(view: SentenceView, at: number, mark: number): boolean {
  const word = view.open(at);
  const joins = view.capital(at - 1) && view.capital(at + 1);
  if (word === 'and') return joins && at + 2 === mark;
  if (word === "'s") return joins;
  if (word === 'of') return joins || view.open(at + 1) === 'the' || personNoun(view.open(at - 1)) !== null;
  if (!view.nounLike(at) || view.quoted(at) || view.isFinite(at) || view.adverb(at)) return false;
  return view.capital(at) || !/(?:ed|ing)$|^\d{4}$/.test(word);
}
