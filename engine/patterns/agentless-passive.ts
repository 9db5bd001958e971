import { AGENT_PASSIVES, HEDGE_PASSIVES } from '../lexicon/hedges';
import { leavesOutThat } from './grammar/complement';
import { auxiliaries, hangsOnNoun, isHypothetical } from './grammar/passive';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const agentlessPassive: Pattern = {
  id: 'agentless-passive',
  title: 'Is said to, is believed to',
  description: 'A passive that reports what is said, believed or alleged and leaves out by whom.',
  authority: 'The Guardian readers’ editor on sourcing: a passive without an agent hides the source',
  finds: [
    {
      text: 'The general is believed to have fled.',
      source: null,
      cue: 'is believed to',
      content: ['The general', 'fled'],
    },
    {
      text: 'The deputy, thought to have been paid twice, resigned.',
      source: null,
      cue: 'thought to',
      content: ['The deputy', 'resigned'],
    },
    {
      text: 'The leak had been previously reported in May.',
      source: null,
      cue: 'had been previously reported',
      content: ['The leak', 'in May'],
    },
    {
      text: 'The harbour plan has been hailed as a rescue.',
      source: null,
      cue: 'has been hailed as',
      content: ['The harbour', 'a rescue'],
    },
    {
      text: 'Ode, seen by many as a hero, left in May.',
      source: 'many',
      cue: 'seen by',
      content: ['as a', 'hero'],
    },
    {
      text: 'The general is reviled in the old town as a thief.',
      source: null,
      cue: 'is reviled in the old town as',
      content: ['The general', 'a thief'],
    },
    {
      text: 'Drivers were told that nobody would be paid.',
      source: null,
      cue: 'were told',
      content: ['that nobody', 'paid'],
    },
    {
      text: 'Jurors were told the knife was never found.',
      source: null,
      cue: 'were told',
      content: ['the knife', 'found'],
    },
    {
      text: 'Police released a clerk suspected of selling badges.',
      source: null,
      cue: 'suspected of',
      content: ['Police', 'badges'],
    },
    {
      text: 'The firm has been accused by residents of dumping waste.',
      source: 'residents',
      cue: 'has been accused by',
      content: ['of dumping', 'waste'],
    },
    {
      text: 'The sale was welcomed by the union and some drivers as a relief.',
      source: 'the union and some drivers',
      cue: 'was welcomed by',
      content: ['as a', 'relief'],
    },
  ],
  allows: [
    'He is used to being believed.',
    'She leads on being seen as fair.',
    'It was what many divers believed to be a wreck.',
    'The crew was told to leave.',
    'The crew was told the truth.',
    'The delay can be seen as a warning.',
    'She wants to be seen as a reformer.',
    'A memo seen by the Gazette names him.',
    'Police may hold drivers if they are suspected of theft.',
    'She was welcomed by the crew.',
    'The strike was reported on page two.',
    'She was said goodbye to.',
  ],
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
  /^(?:(?:accused|suspected) of|seen (?:as|by)|criticis?z?ed for|(?:alleged|believed|rumou?red|thought|attributed) to|accused by)$/;

/** "The man, said to be a Dane": without an auxiliary only before to be or to have. */
const SAID_TO_BE = /^said to (?:be|have)$/;

function passiveAt(view: SentenceView, at: number): Candidate | null {
  const follows = HEDGE_PASSIVES[view.open(at)] ?? (AGENT_PASSIVES.has(view.open(at)) ? ['by'] : null);
  if (!follows) return null;
  let next = at + 1;
  while (view.adverb(next)) next++;
  if (follows.includes('as')) next = overPlace(view, next);
  const after = view.open(next);
  const known = isReportedBefore(view, at);
  const tells = view.open(at) === 'told' && leavesOutThat(view, next);
  if (!known && !tells && !follows.includes(after) && !(after === 'by' && AGENT_PASSIVES.has(view.open(at))))
    return null;
  const from = auxiliaries(view, at);
  if (isHypothetical(view, from)) return null;
  const reduced =
    REDUCED.test(`${view.open(at)} ${after}`) || SAID_TO_BE.test(`${view.open(at)} ${after} ${view.open(next + 1)}`);
  if (from === at && !(reduced && hangsOnNoun(view, at))) return null;
  const agent = after === 'by' ? agentFrom(view, next + 1) : null;
  if (after === 'by' && !(agent && isReported(view, agent))) return null;
  if (agent && VIEWED.test(view.open(at)) && view.open(agent[1]) !== 'as') return null;
  const cue = [from, after === 'that' || tells || (known && !follows.includes(after)) ? at + 1 : next + 1] as const;
  if (agent) {
    const end = from === at ? nextComma(view, agent[1]) : view.to;
    return { source: agent, cue, content: agent[1] < view.to - 1 ? [agent[1], end] : 'around', certain: true };
  }
  return { source: null, cue, content: after === 'that' || tells ? 'after' : 'around', hedge: cue, certain: true };
}

/** Where what a participle between commas tells ends: "Ode, seen by many as a hero(,) is". */
function nextComma(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.to && view.open(at) !== ',') at++;
  return at;
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

/** The agent behind "by", without what it accuses of: "accused by former staff (of hiding the leak)". */
function agentFrom(view: SentenceView, from: number): Range | null {
  const agent = phraseFrom(view, from);
  for (let at = from + 1; agent && at + 1 < agent[1]; at++)
    if (view.open(at) === 'of' && /ing$/.test(view.open(at + 1))) return [from, at];
  return agent;
}

/** "was first reported in May", "had been previously reported": whose report it was is left out. */
const isReportedBefore = (view: SentenceView, at: number): boolean =>
  view.open(at) === 'reported' &&
  /^(?:first|originally|previously|widely)$/.test(view.open(at - 1)) &&
  view.open(at + 1) !== 'by';

/** Verbs that with "by" alone tell who looked or greeted: "a memo seen by the Gazette". */
const VIEWED = /^(?:seen|viewed|welcomed)$/;
