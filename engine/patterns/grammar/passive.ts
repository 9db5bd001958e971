import type { SentenceView } from './sentence';
import * as W from './words';

/** What could, should or is meant to be said of somebody is not said: "can be seen as", "wants to be seen as". */
export const isHypothetical = (view: SentenceView, from: number): boolean =>
  W.MODALS.has(view.open(from)) ||
  view.open(from) === 'being' ||
  (view.open(from) === 'be' && view.open(from - 1) === 'to') ||
  isCondition(view, from);

/** No subject of a condition is longer, in tokens. */
const MAX_CONDITIONED = 5;

/** "If they are suspected of", "unless a driver is said to": of anybody. */
function isCondition(view: SentenceView, from: number): boolean {
  for (let at = from - 1; at >= view.from && from - at <= MAX_CONDITIONED; at--) {
    if (/^(?:if|unless|whether)$/.test(view.open(at))) return view.open(at - 1) !== 'as';
    if (/^[,;:"]$/.test(view.open(at)) || view.isFinite(at)) return false;
  }
  return false;
}

/** Whether a participle without auxiliary hangs on a noun: "the clerk, accused of", "men suspected of". */
export function hangsOnNoun(view: SentenceView, at: number): boolean {
  const before = view.open(at - 1);
  // "The guards, all (believed to)", "those (said to be)": who is meant stands for the noun.
  if (/^(?:all|both|each|many|most|several|some)$/.test(before) && view.open(at - 2) === ',') return true;
  if (before === 'those') return true;
  const follows = before === ',' || before === 'and' || (view.nounLike(at - 1) && !W.SUBJECT_PRONOUNS.has(before));
  return follows && !hasSubject(view, at);
}

/** "What many divers believed to be": behind "what", "which" or "that" the noun before is the verb's subject. */
function hasSubject(view: SentenceView, at: number): boolean {
  let from = at - 1;
  while (from > view.from && view.nounLike(from) && !/ed$/.test(view.open(from))) from--;
  if (/^(?:an?|the)$/.test(view.open(from))) from--;
  return from < at - 1 && /^(?:that|what|which|whom)$/.test(view.open(from));
}

/** Where "is", "has been", "were widely" before a participle begins; the participle itself when there is none. */
export function auxiliaries(view: SentenceView, at: number): number {
  let from = at;
  let be = false;
  for (let i = at - 1; i >= view.from && at - i < 6; i--) {
    const word = view.open(i);
    if (W.NEGATIONS.has(word)) return at;
    if (W.BE.has(word) || word === "'s") be = true;
    else if (!(be && (W.HAVE.has(word) || W.MODALS.has(word))) && !view.adverb(i)) break;
    if (!view.adverb(i)) from = i;
  }
  return be ? from : at;
}
