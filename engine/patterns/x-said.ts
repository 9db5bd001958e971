import { BELIEF, COMMISSIVES, NOUN_LIKE } from '../lexicon/cues';
import { EVIDENCE_NOUNS, STUDY_NOUNS } from '../lexicon/documents';
import { natureOfName } from '../phrases/names';
import { hasClause, nearQuotation, trails } from './grammar/complement';
import type { SentenceView } from './grammar/sentence';
import { speakerOf } from './grammar/source';
import type { VerbGroup } from './grammar/verbs';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

const ATTRIBUTES = new Set(['speech', 'act', 'clause', 'quote']);

export const xSaid: Pattern = {
  id: 'x-said',
  title: 'Somebody says something',
  description: 'A speaker, then a verb of saying, with what was said after it, before it or around it.',
  authority: 'Reuters Handbook of Journalism: every contentious statement says at once who makes it',
  finds: [
    {
      text: 'On Monday, the port authority, which runs the bridge, said that repairs would take a year.',
      source: 'the port authority, which runs the bridge',
      cue: 'said',
      content: ['that repairs', 'a year'],
    },
    {
      text: '“Nobody was hurt,” she has repeatedly stated.',
      source: 'she',
      cue: 'has repeatedly stated',
      content: ['“Nobody', 'hurt,”'],
    },
    {
      text: 'Asked about the strike, Ruiz went on: “They will be paid.”',
      source: 'Ruiz',
      cue: 'went on',
      content: ['“They', 'paid.”'],
    },
    {
      text: 'Ruiz was like, “We are done here.”',
      source: 'Ruiz',
      cue: 'was like',
      content: ['“We', 'here.”'],
    },
    {
      text: 'The Gazette reports:\n\nNobody was paid this month.',
      source: 'The Gazette',
      cue: 'reports',
      content: ['Nobody', 'month.'],
    },
    {
      text: 'The dam cost more than most analysts had predicted.',
      source: 'most analysts',
      cue: 'had predicted',
      content: ['The dam', 'more than'],
    },
    {
      text: 'The trains stopped an hour after the agency said the line was safe.',
      source: 'the agency',
      cue: 'said',
      content: ['the line', 'safe'],
    },
    {
      text: 'The leak began in a tank which some say was never tested.',
      source: 'some',
      cue: 'say',
      content: ['was never', 'tested'],
    },
    {
      text: 'Guests who stayed at the lodge say they saw smoke.',
      source: 'Guests who stayed at the lodge',
      cue: 'say',
      content: ['they saw', 'smoke'],
    },
    {
      text: 'The pumps had failed twice, port records show.',
      source: 'port records',
      cue: 'show',
      content: ['The pumps', 'twice'],
    },
    {
      text: 'Many divers fear that the wreck will break.',
      source: 'Many divers',
      cue: 'fear',
      content: ['that the', 'break'],
    },
    {
      text: 'Economists expect the bank to cut rates.',
      source: 'Economists',
      cue: 'expect',
      content: ['the bank', 'cut rates'],
    },
    {
      text: 'The Gazette understands that the minister will resign.',
      source: 'The Gazette',
      cue: 'understands',
      content: ['that the', 'will resign'],
    },
    {
      text: 'The inquest heard that the rope was old.',
      source: 'The inquest',
      cue: 'heard',
      content: ['that the', 'was old'],
    },
    {
      text: 'An internal report, obtained by the Gazette, found no fault.',
      source: 'An internal report, obtained by the Gazette',
      cue: 'found',
      content: ['no fault', 'no fault'],
    },
    {
      text: 'Towns such as Lodi, Harl and Ost said the bridge was old.',
      source: 'Towns such as Lodi, Harl and Ost',
      cue: 'said',
      content: ['the bridge', 'old'],
    },
    {
      text: '“It is over,” said Ruiz, who warned that Ode would leave.',
      source: 'Ruiz',
      cue: 'warned',
      content: ['that Ode', 'leave'],
    },
    {
      text: 'The union warned of a strike.',
      source: 'The union',
      cue: 'warned',
      content: ['of a strike', 'of a strike'],
    },
  ],
  allows: [
    'The pilot labelled “a hero” by all goes on flying.',
    'The ministry declined to say whether it would appeal.',
    'The people accused also include two officers.',
    'The minister will say on Thursday whether he resigns.',
    'The claim was filed on Monday.',
    'Prices fell, but not interest rates.',
    'They settled those disputes in the spring.',
    '“He said he would come,” the text ran.',
    'The square was like “a furnace” at noon.',
    'The singer went on at nine.',
  ],
  find: ({ view, verbs, found }) => {
    const said: Candidate[] = [];
    for (const group of verbs) {
      const candidate = saidWith(view, group, [...found, ...said]);
      if (candidate) said.push(candidate);
    }
    return said;
  },
};

/** What the verb group attributes, given what was found before it: "she said so, but (conceded) that". */
function saidWith(view: SentenceView, group: VerbGroup, found: readonly Candidate[]): Candidate | null {
  const spoken = group.mood === 'finite' || group.mood === 'progressive';
  if (!spoken || !ATTRIBUTES.has(group.verb.frame) || group.verb.lemma === 'tell') return null;
  if (found.some(({ cue }) => cue[0] === group.range[0])) return null;
  const source = speakerOf(view, group, found);
  if (!source || !saysSomething(view, group, source[0])) return null;
  const content = trails(view, source[0], group.range[1]) ? 'around' : 'after';
  return { source, cue: group.range, content, certain: isPlain(view, group, source[0]) };
}

/** Whether the verb has the complement that makes it a cue. */
function saysSomething(view: SentenceView, group: VerbGroup, from: number): boolean {
  const [, to] = group.range;
  const { frame, lemma } = group.verb;
  if (lemma === 'be') return /^[,:]$/.test(view.open(to)) && view.quoted(to + 1); // "she was like, …"
  if (isDeal(view, group) || isReduced(view, group)) return false;
  if (frame === 'quote') return nearQuotation(view, from, to);
  if (frame === 'clause') {
    if (isFinding(view, group, from)) return true;
    return hasClause(view, group) || nearQuotation(view, from, to) || trails(view, from, to, true);
  }
  if (/^(?:deny|dispute|reject)$/.test(lemma)) return true;
  return frame === 'speech' || trails(view, from, to) || !/^[,.;:?!)]$|^$/.test(view.open(to));
}

/**
 * "The people accused also include …", "the man labelled “a hero” …": an adverb between a verb and its object, or a label
 * without an object, leaves it a participle behind its noun.
 */
const isReduced = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.form === 'past' &&
  to - from === 1 &&
  ((verb.frame === 'act' && /^(?:also|never|not|now|still)$/.test(view.open(to))) ||
    (/^(?:brand|dub|label)$/.test(verb.lemma) && view.open(to) === '"'));

/** "A study found bees sleep more": what a study finds is its content, in whatever words. */
function isFinding(view: SentenceView, { verb, range }: VerbGroup, from: number): boolean {
  const next = view.open(range[1]);
  if (!/^(?:find|reveal|show)$/.test(verb.lemma) || !/^\p{L}|^\d/u.test(next)) return false;
  if (W.PREPOSITIONS.has(next) && !/^as (?:few|little|many|much)$/.test(`${next} ${view.open(range[1] + 1)}`)) return false;
  const nouns = verb.lemma === 'show' ? EVIDENCE_NOUNS : STUDY_NOUNS;
  for (let at = from; at < range[0]; at++) if (nouns.has(view.open(at))) return true;
  return false;
}

/** "agreed to sell", "agreed with him", "accepted “gifts”": what somebody does, or what has been said already. */
const isDeal = (view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean =>
  (verb.lemma === 'agree' && /^(?:on|to|with)$/.test(view.open(to))) ||
  (verb.lemma === 'accept' && view.open(to) === '"');

/** Whether the words leave no doubt: quoted speech beside the verb, or a verb that is not also a noun. */
function isPlain(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma, frame, form } = group.verb;
  if (BELIEF.has(lemma)) return isHeld(view, group, from) || isTold(view, group, from);
  if (nearQuotation(view, from, group.range[1]) || view.open(group.range[1]) === ':') return true;
  if (NOUN_LIKE.has(lemma) && (form === 's' || form === 'base')) return false;
  return frame === 'speech' || frame === 'act' || (COMMISSIVES.has(lemma) && view.open(group.range[1]) === 'to');
}

/** "The Gazette understands that …", "the court heard that …": how British papers say what they or a court were told. */
function isTold(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma } = group.verb;
  const [, to] = group.range;
  if (lemma === 'hear') return COURTS.test(view.open(group.range[0] - 1)) && /^(?:that|how)$/.test(view.open(to));
  const start = view.open(from) === 'the' ? from + 1 : from;
  const words = Array.from({ length: group.range[0] - start }, (_, i) => view.form(start + i));
  return lemma === 'understand' && words.length > 0 && natureOfName(words) === 'outlet' && hasClause(view, group);
}

const COURTS = /^(?:court|hearing|inquest|inquiry|jurors|jury|panel|tribunal)$/;

/** Whether somebody is told to believe or fear something: not within his own words or in a question. */
function isHeld(view: SentenceView, group: VerbGroup, from: number): boolean {
  if (!/^(?:believe|expect|fear|suspect)$/.test(group.verb.lemma) || !hasClause(view, group)) return false;
  return (
    !/^(?:he|she|it|they|one|those)$/.test(view.open(from)) && !/^(?:if|what|whether|who)$/.test(view.open(from - 1))
  );
}
