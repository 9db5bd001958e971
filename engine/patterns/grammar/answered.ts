import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** A claim as its words lie, enough of it to tell where its cue stands. */
interface Cued {
  readonly source: Range | null;
  readonly cue: Range;
}

/** No words between a cue and the noun that it answers are more: "rejected (any such) claims", "responded (to mounting) criticism". */
const MAX_BETWEEN = 4;

/**
 * "Rejected (accusations) that", "responded to (criticism) that", "said in her first (remarks) that": the noun is the object of
 * a cue, or its occasion, and no cue of its own.
 */
export function isAnsweredAt(view: SentenceView, noun: number, found: readonly Cued[]): boolean {
  return found.some(({ source, cue: [, to] }) => {
    if (!source || to > noun || noun - to > MAX_BETWEEN || source[1] > to) return false;
    for (let at = to; at < noun; at++) if (!mayStandBetween(view, at, to)) return false;
    return !isOwned(view, to, noun) || view.open(to) === 'in';
  });
}

const mayStandBetween = (view: SentenceView, at: number, from: number): boolean =>
  (at === from && /^(?:at|in|off|to)$/.test(view.open(at))) ||
  W.DETERMINERS.has(view.open(at)) ||
  (/^[a-z-]+$/.test(view.form(at)) && view.nounLike(at) && !view.isFinite(at));

/** "Denied his (claim)", "denied the mayor's (claim)": the claim of one, and the denial of another. */
function isOwned(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (W.POSSESSIVES.has(view.open(at))) return true;
  return false;
}
