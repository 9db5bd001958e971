import { cueVerbs } from '../../lexicon/cues';
import { personNoun } from '../../phrases/nouns';
import type { Candidate } from '../pattern';
import { phraseFrom } from './phrase';
import type { SentenceView } from './sentence';
import { isReported } from './source';
import * as W from './words';

/*
 * What stands behind a noun of saying where no that-clause follows at once: whom it is from, what it is about, on what
 * occasion it was said.
 */

/** Nouns of accusing, whose "of" tells what somebody is accused of. */
export const ACCUSATION = /^(?:accusation|allegation)s?$/;
/** Nouns whose content follows their speaker without a clause: "complaints from drivers about noise". */
const COMPLAINING =
  /^(?:accusation|allegation|complaint|concern|condemnation|criticism|denial|fear|warning)s?$|^worries$/;

/** "A warning by the bank that", "accusations from rivals of fraud", "complaints from drivers about noise". */
export function fromSomebody(view: SentenceView, at: number): Candidate | null {
  const source = phraseFrom(view, at + 2);
  if (!source || !isReported(view, source)) return null;
  for (let i = source[0] + 1; i < view.to && i < source[1] + 2; i++) {
    const word = view.open(i);
    if (word !== 'that' && !complainsAt(view, at, i)) continue;
    // "Reports from the scene suggest that": what they say is the verb's.
    if (/^(?:reports|rumou?rs)$/.test(view.open(at)) && cueVerbs(view.open(i - 1)).length > 0) return null;
    const to = view.open(i - 1) === ',' && i - 1 > source[0] ? i - 1 : i;
    return { source: [source[0], to], cue: [at, at + 1], content: [i, view.to] };
  }
  return null;
}

/** Whether the preposition at `i` leads to what the noun at `noun` is about, and is no part of the speaker's name. */
function complainsAt(view: SentenceView, noun: number, i: number): boolean {
  const word = view.open(i);
  const isName = (view.capital(i - 1) && view.capital(i + 1)) || personNoun(view.open(i - 1)) !== null;
  if (!COMPLAINING.test(view.open(noun)) || !/^(?:about|against|of|over)$/.test(word)) return false;
  return word !== 'of' || /ing$/.test(view.open(i + 1)) || ACCUSATION.test(view.open(noun)) || !isName;
}

/** Longer than this is no mere occasion, in tokens. */
const MAX_OCCASION = 8;

/** Past when or where something was said: "her claim (in a radio interview) that". */
export function overOccasion(view: SentenceView, from: number): number {
  if (!W.PREPOSITIONS.has(view.open(from)) && !W.TIMES.has(view.open(from))) return from;
  for (let at = from; at < from + MAX_OCCASION; at++) {
    if (view.open(at) === 'that') return at;
    if (/^[,.;:"]?$/.test(view.open(at)) || view.isFinite(at) || W.SUBORDINATORS.has(view.open(at))) break;
  }
  return from;
}
/** "Her description of the port as a ruin": a noun of describing, with what is described and as what. */
export function isDescription(view: SentenceView, at: number): boolean {
  if (!/^(?:characteri[sz]ation|depiction|description|portrayal)$/.test(view.open(at)) || view.open(at + 1) !== 'of')
    return false;
  for (let i = at + 3; i < view.to && i < at + MAX_DESCRIBED && !/^[,.;:"]$/.test(view.open(i)); i++)
    if (view.open(i) === 'as') return true;
  return false;
}

/** Nothing is described at greater length, in tokens. */
const MAX_DESCRIBED = 14;
