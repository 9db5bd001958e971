import { HEDGE_NOUNS, RUMOURS, SURFACING } from '../../lexicon/hedges';
import type { Candidate } from '../pattern';
import { opensStatement } from './clause';
import { isExistential } from './existential';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** What “has it” that something is so, and what is nobody's in particular when it is there. */
const WORD = /^(?:folklore|gossip|grapevine|hearsay|legend|lore|mill|myth|scuttlebutt|talk|tradition|word)$/;
/** Nouns of believing that are nobody's when they are there or grow. */
const BELIEFS = /^(?:belief|concern|consensus|doubts|fear|perception|suspicion)$/;
/** What “goes” that something is so: "the story goes that". */
const TALES = /^(?:argument|legend|rumou?r|story|tale|theory|thinking)$/;

/** Whether a noun may present what nobody in particular says or thinks. */
export const isUnowned = (view: SentenceView, at: number): boolean =>
  HEDGE_NOUNS.has(view.open(at)) ||
  WORD.test(view.open(at)) ||
  BELIEFS.test(view.open(at)) ||
  TALES.test(view.open(at));

/** What the noun at `at` presents as nobody's, or as that of those among whom it grows. */
export function presents(view: SentenceView, at: number): Candidate | null {
  const cue = hasIt(view, at) ?? goes(view, at) ?? isThereThat(view, at);
  if (cue) return agentless(cue, [cue[1], view.to]);
  return surfaces(view, at) ?? reported(view, at);
}

const agentless = (cue: Range, content: Range): Candidate => ({ source: null, cue, content, hedge: cue });

/** "Rumour has it", "the rumour mill has it". */
function hasIt(view: SentenceView, at: number): Range | null {
  const named = view.open(at) !== 'mill' || RUMOURS.has(view.open(at - 1));
  const has = /^(?:has|had)$/.test(view.open(at + 1)) && view.open(at + 2) === 'it' && view.open(at + 3) !== 'all';
  return has && named && view.opensClause(at + 3) ? [at, at + 3] : null;
}

/** "The story goes that", "one rumour suggests that". */
function goes(view: SentenceView, at: number): Range | null {
  const next = view.open(at + 1);
  if (TALES.test(view.open(at)) && /^(?:goes|went)$/.test(next) && /^(?:that|:)$/.test(view.open(at + 2)))
    return [at, at + 2];
  return RUMOURS.has(view.open(at)) && SAYING.test(next) ? [at, at + 2] : null;
}

const SAYING = /^(?:claim|say|suggest)(?:s|ed)?$|^said$/;

/** "There are fears that", "there were reports of", "there is talk that". */
function isThereThat(view: SentenceView, at: number): Range | null {
  const noun = view.open(at);
  const next = view.open(at + 1);
  if (!isExistential(view, at) || view.open(at - 1) === 'no' || /^(?:grapevine|mill|word)$/.test(noun)) return null;
  if (HEDGE_NOUNS.has(noun)) return /^(?:that|of)$/.test(next) || opensStatement(view, at + 1) ? [at, at + 1] : null;
  const that = next === 'that' && !W.TIMES.has(view.open(at + 2));
  return that && (BELIEFS.test(noun) || (noun === 'talk' && view.open(at - 1) !== 'a')) ? [at, at + 1] : null;
}

/** No place, time or manner between a verb and its clause is longer, in tokens: "grew (on Monday in the old town) that". */
const MAX_ASIDE = 8;

/** "Rumours swirled that", "fears are growing among residents that", "speculation was rife that". */
function surfaces(view: SentenceView, at: number): Candidate | null {
  if (TALES.test(view.open(at)) && !HEDGE_NOUNS.has(view.open(at))) return null;
  const verb = surfacing(view, at);
  const cue = [at, verb] as const;
  for (let that = verb; verb > at && that <= verb + MAX_ASIDE; that++) {
    const word = view.open(that);
    if (word === 'that')
      return view.open(verb) === 'among'
        ? { source: [verb + 1, that], cue, content: [that, view.to] }
        : agentless(cue, [that, view.to]);
    if (/^(?:[,.;:"]?|about|of|over)$/.test(word) || view.isFinite(that) || W.SUBORDINATORS.has(word)) return null;
    if (that === verb && !(view.adverb(that) || W.PREPOSITIONS.has(word) || W.TIMES.has(word))) return null;
  }
  return null;
}

/** Where the words end that tell that the noun at `at` comes up: "(rumours) have spread", "(word) got out"; -1 where there are none. */
function surfacing(view: SentenceView, at: number): number {
  let verb = at + 1;
  while (W.HAVE.has(view.open(verb)) || W.BE.has(view.open(verb)) || view.adverb(verb)) verb++;
  const word = view.open(verb);
  if (SURFACING.has(word)) return verb + 1;
  if (/^(?:rampant|rife)$/.test(word) && W.BE.has(view.open(verb - 1))) return verb + 1;
  if (view.open(at) !== 'word') return -1;
  if (/^(?:came|comes)$/.test(word)) return verb + 1;
  return /^(?:gets|got|leaked|went)$/.test(word) && /^(?:around|out|round)$/.test(view.open(verb + 1)) ? verb + 2 : -1;
}

/** "Reports of gunfire near the port emerged", "amid reports of looting". */
function reported(view: SentenceView, at: number): Candidate | null {
  if (!/^(?:allegations|claims|reports|rumou?rs)$/.test(view.open(at)) || view.open(at + 1) !== 'of') return null;
  const cue = [at, at + 1] as const;
  if (/^(?:amid|amidst)$/.test(view.open(view.nounLike(at - 1) ? at - 2 : at - 1)))
    return agentless(cue, [at + 1, view.to]);
  for (let i = at + 3; i < at + MAX_ASIDE && !/^[,.;:"]?$/.test(view.open(i)); i++)
    if (SURFACING.has(view.open(i)) && !view.nounLike(i + 1)) return agentless(cue, [at + 1, i]);
  return null;
}
