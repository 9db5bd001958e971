import type { SentenceView } from './sentence';
import * as W from './words';

/** No subject is longer, in tokens. */
export const MAX_SUBJECT = 45;
const SPEAKER_VERB_GAP = 12;

/** Where the clause that holds the tokens before `end` begins. */
export function clauseStart(view: SentenceView, end: number): number {
  let pending = -1;
  let depth = 0;
  for (let at = end - 1; at >= view.from && end - at <= MAX_SUBJECT; at--) {
    const word = view.open(at);
    if (word === ')') depth++;
    else if (word === '(') depth--;
    if (depth > 0) continue;
    if (depth < 0) return pending > 0 ? pending : at + 1;
    if (word === 'who' || word === 'whose' || word === 'whom' || (word === 'which' && view.open(at - 1) !== 'in')) {
      pending = -1;
      continue;
    }
    if (word === 'that' && pending >= 0 && view.nounLike(at - 1) && pending - at < 5 && !view.isFinite(at - 1)) {
      pending = -1;
      continue;
    }
    if (isBoundary(view, at)) return pending > 0 ? pending : at + 1;
    if (pending < 0 && view.isFinite(at)) pending = at + 1;
    if (pending > 0 && pending - at > SPEAKER_VERB_GAP && word !== ',') return pending;
  }
  return pending > 0 ? pending : Math.max(view.from, end - MAX_SUBJECT);
}

/** Whether a clause begins after token `at`. */
function isBoundary(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (/^[;:.?!…]+$/.test(word) || /^[—–]|^--/.test(word)) return true;
  if (word === '"') return endsSpeech(view, at);
  if (W.SUBORDINATORS.has(word)) return true;
  if (word === 'that') return !view.isFinite(at + 1) || view.open(at - 1) === ',';
  if (word === 'as') return at === view.from || view.open(at - 1) === ',';
  if (word === 'and' || word === 'but' || word === 'while')
    return view.open(at - 1) === ',' || view.open(at - 1) === '"';
  return false;
}

/** Whether the quoted token is the last of quoted speech rather than of quoted words within a phrase. */
function endsSpeech(view: SentenceView, at: number): boolean {
  if (view.quoted(at + 1)) return false;
  return /^[,.?!…]$/.test(view.word(at - 1)) || /^[,.?!…]$/.test(view.word(at)) || view.word(at + 1) === ',';
}
