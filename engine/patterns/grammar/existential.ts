import type { SentenceView } from './sentence';
import * as W from './words';

/** Whether a noun is what an existential clause tells of: "there are", "there have been" before it and what describes it. */
export function isExistential(view: SentenceView, noun: number): boolean {
  for (let at = noun - 1; at > view.from && noun - at < 6; at--) {
    if (W.BE.has(view.open(at))) return view.open(at - 1) === 'there' || view.open(at - 2) === 'there';
    if (!view.nounLike(at) && !W.DETERMINERS.has(view.open(at)) && !view.adverb(at)) return false;
  }
  return false;
}
