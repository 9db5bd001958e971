import { AGENT_PASSIVES, FATES, HEDGE_PASSIVES, THOUGHT } from '../lexicon/hedges';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import { allows, finds } from './examples/agentless-passive';
import { agentFrom, isHour, lateAgent, overOccasion, VIEWED } from './grammar/agents';
import { COURTS } from './grammar/certainty';
import { leavesOutThat } from './grammar/complement';
import { auxiliaries, hangsOnNoun, isHypothetical } from './grammar/passive';
import type { SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const agentlessPassive: Pattern = {
  id: 'agentless-passive',
  title: 'Is said to, is believed to',
  description: 'A passive that reports what is said, believed or alleged and leaves out by whom.',
  authority: 'The Guardian readers’ editor on sourcing: a passive without an agent hides the source',
  finds,
  allows,
  find: ({ view, found: before }) => {
    const found: Candidate[] = [];
    for (let at = view.from + 1; at < view.to; at++) {
      const candidate = isQuotedAs(view, at, before) ? null : passiveAt(view, at);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

/** "Was quoted by the Gazette as saying": who is quoted says it, not who quotes. */
const isQuotedAs = (view: SentenceView, at: number, found: readonly Candidate[]): boolean =>
  view.open(at) === 'quoted' && found.some(({ cue }) => cue[0] > at && view.open(cue[0]) === 'as');

/** Participles that hang on a noun without an auxiliary, with the word after them. */
const REDUCED =
  /^(?:(?:accused|suspected) of|seen (?:as|by)|criticis?z?ed for|(?:alleged|believed|rumou?red|thought|attributed) to|accused by|(?:branded|hailed|named|portrayed|touted) as)$/;

/** The same where it is told by whom: "the mayor, described as (a tyrant) by". */
const NAMED_BY = /^(?:branded|characteri[sz]ed|described|labell?ed)$/;

/** "The man, said to be a Dane": without an auxiliary only before to be or to have. */
const SAID_TO_BE = /^(?:reported|said|suspected|understood) to (?:be|have)$/;

/** Whether a participle at token `at`, with what follows it at `next`, may hang on a noun: "a man (believed drowned)". */
function isReduced(view: SentenceView, at: number, next: number): boolean {
  const [word, after] = [view.open(at), view.open(next)];
  return (
    isThoughtLost(view, at, next) ||
    (after === 'as' && NAMED_BY.test(word) && byBehind(view, next) > 0) ||
    (after === 'by' && AGENT_PASSIVES.has(word) && isSaidBefore(view, at)) ||
    REDUCED.test(`${word} ${after}`) ||
    SAID_TO_BE.test(`${word} ${after} ${view.open(next + 1)}`)
  );
}

/** "Was branded (a liar) by the union": what somebody is called stands between the verb and whoever calls him so. */
const CALLED = /^(?:branded|called|dubbed|labell?ed)$/;

const BY: ReadonlySet<string> = new Set(['by']);
const NONE: ReadonlySet<string> = new Set();

/** "Feared drowned", "believed stolen". */
const isThoughtLost = (view: SentenceView, at: number, next: number): boolean =>
  THOUGHT.has(view.open(at)) && FATES.has(view.open(next));

/** ", a claim (dismissed by the mayor)": behind a noun that takes up what has been said. */
const isSaidBefore = (view: SentenceView, at: number): boolean =>
  (CLAIM_NOUNS.has(view.open(at - 1)) || /^(?:charge|idea|notion)$/.test(view.open(at - 1))) &&
  /^an?$/.test(view.open(at - 2)) &&
  /^(?:,|[—–-]+)$/.test(view.open(at - 3));

function passiveAt(view: SentenceView, at: number): Candidate | null {
  const follows =
    HEDGE_PASSIVES.get(view.open(at)) ??
    (AGENT_PASSIVES.has(view.open(at)) ? BY : CALLED.test(view.open(at)) ? NONE : null);
  if (!follows) return null;
  let next = at + 1;
  while (view.adverb(next)) next++;
  if (follows.has('as')) next = overPlace(view, next);
  if (follows.has('by') || AGENT_PASSIVES.has(view.open(at))) next = overOccasion(view, at, next);
  const after = view.open(next);
  const known = isReportedBefore(view, at);
  const tells = view.open(at) === 'told' && (leavesOutThat(view, next) || isToldInCourt(view, at, next));
  const isNaming = CALLED.test(view.open(at)) && (W.ARTICLES.has(view.open(next)) || view.open(next) === '"');
  const named = isNaming ? byBehind(view, next - 1) : -1;
  const fits =
    follows.has(after) || isThoughtLost(view, at, next) || (after === 'by' && AGENT_PASSIVES.has(view.open(at)));
  if (!known && !tells && !fits && named < 0) return null;
  if (view.open(at) === 'named' && after === 'as' && view.open(at + 1) !== 'locally') return null; // who is named as mayor is chosen
  const from = auxiliaries(view, at);
  if (isHypothetical(view, from)) return null;
  if (from === at && !(isReduced(view, at, next) && hangsOnNoun(view, at))) return null;
  const by = after === 'by' ? next : after === 'as' ? byBehind(view, next) : named;
  const agent = by > 0 && !isHour(view, by + 1) ? agentFrom(view, by + 1) : null;
  if ((after === 'by' || named > 0) && !(agent && isReported(view, agent))) return null;
  if (agent && after === 'by' && VIEWED.test(view.open(at)) && view.open(agent[1]) !== 'as') return null;
  const isVerbAlone = after === 'that' || tells || named > 0 || (known && !follows.has(after));
  const cue = [from, isVerbAlone ? at + 1 : next + 1] as const;
  if (agent) {
    const end = from === at ? nextComma(view, agent[1]) : view.to;
    const isBehind = after === 'by' && agent[1] < view.to - 1;
    if (by > next) return { source: agent, cue, content: [cue[1], by] };
    return { source: agent, cue, content: isBehind ? [agent[1], end] : 'around' };
  }
  const late = after === 'of' ? lateAgent(view, next + 1) : null;
  if (late) return { source: late, cue, content: [next + 1, late[0] - 1] };
  const isBehind = after === 'that' || (tells && !/^[.,;]?$/.test(after));
  return { source: null, cue, content: isBehind ? 'after' : 'around', hedge: cue };
}

/** "…, a court was told.", "the jury has been told how …": what is told there though no "that" follows. */
function isToldInCourt(view: SentenceView, at: number, next: number): boolean {
  let from = at;
  while (W.BE.has(view.open(from - 1)) || W.HAVE.has(view.open(from - 1)) || view.adverb(from - 1)) from--;
  return from < at && COURTS.test(view.open(from - 1)) && /^(?:[.,;]?|how|why)$/.test(view.open(next));
}

/** Where what a participle between commas tells ends: "Ode, seen by many as a hero(,) is". */
function nextComma(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.to && view.open(at) !== ',') at++;
  return at;
}

/** No name behind "as" is longer, in tokens: "dismissed as (an outright lie) by". */
const MAX_NAME = 14;

/** The token of "by" behind what somebody is described as: "dismissed as “a joke” (by) the mayor"; -1 where none follows. */
function byBehind(view: SentenceView, as: number): number {
  for (let at = as + 2; at < as + MAX_NAME && !/^[,.;:]?$/.test(view.open(at)); at++)
    if (view.open(at) === 'by' && (view.quoted(at - 1) || view.nounLike(at - 1)) && view.startsPhrase(at + 1))
      return at;
  return -1;
}

/** No place is longer, in tokens: "in the old town". */
const MAX_PLACE = 5;

/** Past a place between a participle and its "as": "hailed (in the town) as"; the token itself where there is none. */
function overPlace(view: SentenceView, from: number): number {
  if (!/^(?:abroad|across|around|at|in|on|within)$/.test(view.open(from))) return from;
  for (let at = from + 1; at <= from + MAX_PLACE && (view.nounLike(at) || W.ARTICLES.has(view.open(at))); at++)
    if (view.open(at + 1) === 'as') return at + 1;
  return from;
}

/** "was first reported in May", "had been previously reported": whose report it was is left out. */
const isReportedBefore = (view: SentenceView, at: number): boolean =>
  view.open(at) === 'reported' &&
  /^(?:first|originally|previously|widely)$/.test(view.open(at - 1)) &&
  view.open(at + 1) !== 'by';
