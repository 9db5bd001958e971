import { PUBLIC } from '../lexicon/verb-classes';
import { afterTime } from './grammar/adverbials';
import { besideQuotation, hasClause, hearsThat, nearQuotation, tellsThat } from './grammar/complement';
import { describesAs, isEvidence } from './grammar/evidence';
import { namingGroups } from './grammar/naming';
import { isNoStatement } from './grammar/no-statement';
import { participleSource } from './grammar/participle-source';
import type { SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { VerbGroup } from './grammar/verbs';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const participle: Pattern = {
  id: 'participle',
  title: 'Adding that, warning of',
  description: 'A verb of saying in its -ing form continues what somebody said or did.',
  authority: 'Quirk et al., A Comprehensive Grammar, §15.60: the participle clause shares the subject of its sentence',
  finds: [
    {
      text: 'The union called off the strike, saying that its demands had been met.',
      source: 'The union',
      cue: 'saying',
      content: ['that its', 'met'],
    },
    {
      text: 'Residents sent a letter to the council warning of floods.',
      source: 'Residents',
      cue: 'warning',
      content: ['of floods', 'of floods'],
    },
    {
      text: 'She lost ground, with a majority of voters saying she was late.',
      source: 'a majority of voters',
      cue: 'saying',
      content: ['she was', 'late'],
    },
    {
      text: 'The dam held, with engineers noting that the water was falling.',
      source: 'engineers',
      cue: 'noting',
      content: ['that the', 'falling'],
    },
    {
      text: 'Ruiz criticised Ode for saying that the pier was safe.',
      source: 'Ode',
      cue: 'saying',
      content: ['that the', 'was safe'],
    },
    {
      text: 'The mayor was jeered for claiming that nobody was paid.',
      source: 'The mayor',
      cue: 'claiming',
      content: ['that nobody', 'was paid'],
    },
    {
      text: 'Ruiz criticised the mayor’s tweet saying that nobody was paid.',
      source: 'the mayor’s',
      cue: 'saying',
      content: ['that nobody', 'was paid'],
    },
    {
      text: 'The port office put out a memo casting itself as the clear loser.',
      source: 'The port office',
      cue: 'casting',
      content: ['itself as', 'clear loser'],
    },
    {
      text: 'The loans were legal, the ministry said in a note, calling his words “a slur”.',
      source: 'the ministry',
      cue: 'calling',
      content: ['his words', '“a slur”'],
    },
    {
      text: 'Two women have given evidence at Lodi Court saying it was late.',
      source: 'Two women',
      cue: 'saying',
      content: ['it was', 'late'],
    },
    {
      text: 'The crane fell, Ruiz said, adding injured divers were taken ashore.',
      source: 'Ruiz',
      cue: 'adding',
      content: ['injured divers', 'ashore'],
    },
  ],
  allows: [
    'Lee says the plan of parting them into “bands” or crews and expecting them not to meet is foolish.',
    'He left, adding to the confusion.',
    'A warning sign stood at the gate.',
    'The finding was a surprise.',
    'Assuming that it rains, Ruiz will stay.',
    'Her most telling promise was a new pier.',
    'It led to a court ruling that closed the port.',
    'She won a prize for reporting that exposed the sale.',
    'A diver, describing the scene, paused.',
    'She left the stage, pointing to the door.',
  ],
  find: ({ view, verbs, found }) => {
    const namings = namingGroups(view);
    return [...namings, ...verbs].flatMap((group) => {
      if (group.mood !== 'participle' || isObject(group, found) || isGerund(view, group)) return [];
      const source = participleSource(view, group, found);
      const isNaming = namings.includes(group);
      if (!source || !isReported(view, source) || !(isNaming || saysSomething(view, group))) return [];
      const doubtful = !isNaming && !isPlain(view, group) && !goesOn(view, group, found);
      return [{ source, cue: group.range, content: 'after', doubtful }];
    });
  },
};

/** "One neighbour described (hearing) a bang": what another cue tells. */
const isObject = ({ range }: VerbGroup, found: readonly Candidate[]): boolean =>
  found.some(({ cue }) => cue[1] === range[0]);

/** Verbs that an -ing form is the object of (Quirk et al., §16.39), so that it tells no statement: "it involves (saying) that". */
const WITH_GERUND =
  /^(?:avoid|entail|include|involve|justif(?:y|ie)|mean|mind|necessitate|permit|require|risk)(?:d|ed|s)?$/;

/** No gerund stands further from the one that it is joined to, in tokens: "of parting them in groups (and expecting)". */
const MAX_JOINED = 12;

/** "A plan of parting them and (expecting) that": the second of two deeds behind one preposition. */
function isGerund(view: SentenceView, { head }: VerbGroup): boolean {
  if (WITH_GERUND.test(view.open(head - 1))) return true;
  if (!/^(?:and|or)$/.test(view.open(head - 1))) return false;
  for (let at = head - 2; at > view.from && head - at < MAX_JOINED && !/^[,;:]$/.test(view.open(at)); at--)
    if (/..ing$/.test(view.open(at))) return /^(?:about|against|for|from|like|of|to|with)$/.test(view.open(at - 1));
  return false;
}

function saysSomething(view: SentenceView, group: VerbGroup): boolean {
  if (isNominal(view, group) || isNoStatement(view, group)) return false;
  const { frame } = group.verb;
  if (frame === 'quote') return nearQuotation(view, view.from, group.range[1]);
  if (frame === 'clause') return hasClause(view, group);
  if (frame === 'that') return tellsThat(view, group) || besideQuotation(view, view.from, group.range[1]);
  if (group.verb.lemma === 'describe' && !describesAs(view, group)) return false;
  return !isEvidence(view, group) && !/^[,.;?!)]$|^$/.test(view.open(group.range[1]));
}

/** "…, Ruiz said, (adding) no ferry was hurt": behind a cue, a verb of utterance with a clause that leaves out "that". */
const goesOn = (view: SentenceView, { verb, range, head }: VerbGroup, found: readonly Candidate[]): boolean =>
  PUBLIC.has(verb.lemma) &&
  view.open(head - 1) === ',' &&
  !view.adverb(range[1]) &&
  found.some(({ source, cue }) => source && cue[1] <= head);

/** Whether the words leave no doubt: a that-clause, quoted words, or a verb that says by itself that it is a statement. */
function isPlain(view: SentenceView, { verb, range: [, to], head }: VerbGroup): boolean {
  if (/^(?:that|:|")$/.test(view.open(to)) || view.quoted(to + 1)) return true;
  if (view.open(afterTime(view, to)) === 'that') return true; // "announcing on Friday that"
  if (verb.lemma === 'tell' && hearsThat(view, to)) return true;
  if (/^(?:confirm|echo|emphasi[sz]e|highlight|reveal|stress)$/.test(verb.lemma)) return false; // often the writer's inference
  if (verb.frame === 'speech' && opensWith(view, head)) return true;
  return view.open(head - 1) === ',' && (verb.frame === 'speech' || verb.frame === 'act');
}

/** "The most telling promise", "a court ruling that closed the port": an adjective, or a noun with a relative clause. */
function isNominal(view: SentenceView, { verb, head }: VerbGroup): boolean {
  if (verb.lemma === 'tell') return /^(?:a|more|most|the|very)$/.test(view.open(head - 1));
  const that = view.open(head + 1) === 'that' ? view.open(head + 2) : '';
  if (verb.lemma === 'assume') return head === view.from; // "Assuming that it rains, …": a condition
  return /^(?:report|rule)$/.test(verb.lemma) && (/ed$/.test(that) || W.FINITE.has(that) || W.MODALS.has(that));
}

/** ", with a majority of voters saying": "with" opens a clause of its own. */
function opensWith(view: SentenceView, head: number): boolean {
  for (let at = head - 1; at > view.from && head - at < 9; at--) {
    if (view.open(at) === 'with') return view.open(at - 1) === ',';
    if (/^[,.;:"]$/.test(view.open(at))) return false;
  }
  return false;
}
