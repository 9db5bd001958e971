import { natureOf } from '../../phrases/nouns';
import { phraseFrom } from './phrase';
import type { Range, SentenceView } from './sentence';
import { isReported } from './source';
import * as W from './words';

/*
 * Who says it behind the "by" of a passive, right behind its participle or at some distance.
 */

/** Verbs that with "by" alone tell who looked, greeted or chose: "a memo seen by the Gazette", "named by the board". */
export const VIEWED = /^(?:identified|named|seen|viewed|welcomed)$/;

/** No occasion between a participle and its agent is longer, in tokens: "claimed (in online statements) by". */
const MAX_OCCASION = 8;

/** Past when, where or in what it was said, before a speaker: "confirmed (late on Tuesday) by Norvex"; `from` where there is no such. */
export function overOccasion(view: SentenceView, at: number, from: number): number {
  const opens = /^(?:at|during|early|in|late|on|over|through)$/.test(view.open(from)) || W.TIMES.has(view.open(from));
  if (VIEWED.test(view.open(at)) || !opens) return from;
  for (let i = from; i < from + MAX_OCCASION; i++) {
    if (view.open(i) === 'by') return isSpeaker(view, i + 1) ? i : from;
    const goesOn = view.nounLike(i) || W.PREPOSITIONS.has(view.open(i)) || W.DETERMINERS.has(view.open(i));
    if (!goesOn || view.isFinite(i) || /^(?:["'(]|as|to)$/.test(view.open(i))) return from;
  }
  return from;
}

/** Whether people, a body or a name that may speak begin at a token. */
function isSpeaker(view: SentenceView, from: number): boolean {
  const agent = isHour(view, from) ? null : agentFrom(view, from);
  if (!agent || !isReported(view, agent)) return false;
  const { name, nature } = view.phraseAt(agent);
  return nature !== 'document' && Boolean(name || nature);
}

/** "Reported by 2000 GMT", "denied by noon": when it was, not by whom. */
export const isHour = (view: SentenceView, at: number): boolean =>
  W.TIMES.has(view.open(at)) ||
  /^(?:dawn|dusk|midday|midnight|noon|now|then)$/.test(view.open(at)) ||
  (/^\d/.test(view.open(at)) && /^(?:[ap]\.?m\.?|gmt|[bceimp]s?[dst]t|hours)$/.test(view.open(at + 1)));

/**
 * The agent behind "by", without what it accuses of: "accused by former staff (of hiding the leak)", and without the next
 * participle: "branded a liar by Ruiz (and placed under guard)".
 */
export function agentFrom(view: SentenceView, from: number): Range | null {
  const agent = phraseFrom(view, from);
  for (let at = from + 1; agent && at + 1 < agent[1]; at++) {
    const next = view.open(at + 1);
    if (view.open(at) === 'of' && /ing$/.test(next)) return [from, at];
    if (view.open(at) === 'and' && W.looksPast(next) && !view.capital(at + 1)) return [from, at];
  }
  return agent;
}

/** No deed before its accuser is longer, in tokens. */
const MAX_DEED = 14;

/** "Accused of cheating the town by (a drivers' group)": people or a body behind the deed, which was done "by" no one else. */
export function lateAgent(view: SentenceView, from: number): Range | null {
  for (let at = from + 1; at < Math.min(view.to, from + MAX_DEED); at++) {
    if (/^[,;:.]$/.test(view.open(at)) || view.isFinite(at)) return null;
    const agent = view.open(at) === 'by' ? agentFrom(view, at + 1) : null;
    if (!agent) continue;
    const nature = natureOf(view.open(agent[1] - 1));
    return nature && nature !== 'document' && isReported(view, agent) ? agent : null;
  }
  return null;
}
