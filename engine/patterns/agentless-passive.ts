import { AGENT_PASSIVES, HEDGE_PASSIVES } from '../lexicon/hedges';
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
      text: 'Drivers were told that nobody would be paid.',
      source: null,
      cue: 'were told',
      content: ['that nobody', 'paid'],
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
  const after = view.open(next);
  const known = isReportedBefore(view, at);
  if (!known && !follows.includes(after) && !(after === 'by' && AGENT_PASSIVES.has(view.open(at)))) return null;
  const from = auxiliaries(view, at);
  if (isHypothetical(view, from)) return null;
  const reduced =
    REDUCED.test(`${view.open(at)} ${after}`) || SAID_TO_BE.test(`${view.open(at)} ${after} ${view.open(next + 1)}`);
  if (from === at && !(reduced && hangsOnNoun(view, at) && !hasSubject(view, at))) return null;
  const agent = after === 'by' ? agentFrom(view, next + 1) : null;
  if (after === 'by' && !(agent && isReported(view, agent))) return null;
  if (agent && VIEWED.test(view.open(at)) && view.open(agent[1]) !== 'as') return null;
  const cue = [from, after === 'that' || (known && !follows.includes(after)) ? at + 1 : next + 1] as const;
  if (agent)
    return { source: agent, cue, content: agent[1] < view.to - 1 ? [agent[1], view.to] : 'around', certain: true };
  return { source: null, cue, content: after === 'that' ? 'after' : 'around', hedge: cue, certain: true };
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

/** What could, should or is meant to be said of somebody is not said: "can be seen as", "wants to be seen as". */
const isHypothetical = (view: SentenceView, from: number): boolean =>
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
function hangsOnNoun(view: SentenceView, at: number): boolean {
  const before = view.open(at - 1);
  return before === ',' || before === 'and' || (view.nounLike(at - 1) && !W.SUBJECT_PRONOUNS.has(before));
}

/** "What many divers believed to be": behind "what", "which" or "that" the noun before is the verb's subject. */
function hasSubject(view: SentenceView, at: number): boolean {
  let from = at - 1;
  while (from > view.from && view.nounLike(from) && !/ed$/.test(view.open(from))) from--;
  if (/^(?:an?|the)$/.test(view.open(from))) from--;
  return from < at - 1 && /^(?:that|what|which|whom)$/.test(view.open(from));
}

/** Where "is", "has been", "were widely" before a participle begins; the participle itself when there is none. */
function auxiliaries(view: SentenceView, at: number): number {
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
