import { QUOTING_PHRASES, SET_PHRASES, WORDS_FOR } from '../lexicon/cue-phrases';
import { SET_VERBS } from '../lexicon/cues';
import { isRelative } from './grammar/complement';
import { participleSource } from './grammar/participle-source';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported, speakerOf } from './grammar/source';
import { type VerbGroup, verbGroupAt } from './grammar/verbs';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const setPhrase: Pattern = {
  id: 'set-phrase',
  title: 'Somebody let it be known that',
  description:
    'A set phrase of saying: “let it be known that”, “had this to say:”, “put the loss down to”, “laid the blame on”.',
  authority: 'Oxford Dictionary of English Idioms (2004): phrases with a verb that mean to say or to blame',
  finds: [
    {
      text: 'The palace let it be known that the queen was ill.',
      source: 'The palace',
      cue: 'let it be known',
      content: ['that the', 'ill'],
    },
    {
      text: 'Ruiz made the case that the ruling was wrong.',
      source: 'Ruiz',
      cue: 'made the case',
      content: ['that the', 'wrong'],
    },
    {
      text: 'Lee gave her word that the pier would stay.',
      source: 'Lee',
      cue: 'gave her word',
      content: ['that the', 'stay'],
    },
    {
      text: 'Lee spoke for an hour, leaving no doubt that she would sue.',
      source: 'Lee',
      cue: 'leaving no doubt',
      content: ['that she', 'sue'],
    },
    {
      text: 'Ruiz had this to say about the strike: “They will be paid.”',
      source: 'Ruiz',
      cue: 'had this to say',
      content: ['“They', 'paid.”'],
    },
    {
      text: 'Ruiz summed it up: “It is over.”',
      source: 'Ruiz',
      cue: 'summed it up',
      content: ['“It is', 'over.”'],
    },
    {
      text: 'Ruiz has stuck to her line that the pier is safe.',
      source: 'Ruiz',
      cue: 'has stuck to her line',
      content: ['that the', 'safe'],
    },
    {
      text: 'Ruiz had harsh words for the board.',
      source: 'Ruiz',
      cue: 'had harsh words for',
      content: ['the board', 'board'],
    },
    {
      text: 'The board put the loss down to bad weather.',
      source: 'The board',
      cue: 'put',
      content: ['the loss', 'weather'],
    },
    {
      text: 'Ruiz laid the blame for the fire on a faulty stove.',
      source: 'Ruiz',
      cue: 'laid the blame',
      content: ['for the', 'stove'],
    },
  ],
  allows: [
    'Ruiz made the case that held the cups.',
    'The crew had this to do: mend the sails.',
    'The boat stuck to the line that held it.',
    'The poet had no words for the sea.',
    'The porter put the trunk down to rest.',
    'The board will let it be known that it is sorry.',
    'She broke the news to her sons.',
    'He put the book down, to her relief.',
    'They summed up the bills.',
  ],
  find: ({ view, found: before }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const readings = SET_VERBS.get(view.open(at));
      const group = readings ? verbGroupAt(view, at, readings) : null;
      const said = group && (phraseAt(view, group) ?? blameAt(view, group));
      const source = said && subjectOf(view, group, before);
      if (said && source) found.push({ source, ...said });
    }
    return found;
  },
};

type Said = Pick<Candidate, 'cue' | 'content'>;

function subjectOf(view: SentenceView, group: VerbGroup, found: readonly Candidate[]): Range | null {
  if (group.mood === 'participle') {
    const source = participleSource(view, group, found);
    return source && isReported(view, source) ? source : null;
  }
  return group.mood === 'finite' || group.mood === 'progressive' ? speakerOf(view, group, found) : null;
}

/** A phrase of the lists with what it presents: a that-clause, or what follows a colon. */
function phraseAt(view: SentenceView, group: VerbGroup): Said | null {
  const { lemma } = group.verb;
  const end = phraseEnd(view, group, SET_PHRASES.get(lemma));
  if (end > 0 && view.open(end) === 'that' && !isRelative(view, end))
    return { cue: [group.range[0], end], content: [end, view.to] };
  const quoting = phraseEnd(view, group, QUOTING_PHRASES.get(lemma));
  const colon = quoting > 0 ? colonAfter(view, quoting) : -1;
  return colon > 0 ? { cue: [group.range[0], quoting], content: [colon + 1, view.to] } : null;
}

/** The token behind a phrase that follows the verb; -1 where none of them does. */
function phraseEnd(view: SentenceView, { head }: VerbGroup, phrases: Iterable<string> = []): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const holds = (word: string, i: number) =>
      word === 'POSS' ? W.POSSESSIVES.has(view.open(head + 1 + i)) : view.open(head + 1 + i) === word;
    if (words.every(holds)) return head + 1 + words.length;
  }
  return -1;
}

/** No topic between a phrase and its colon is longer, in tokens: "had this to say (about the strike):". */
const MAX_TOPIC = 8;

function colonAfter(view: SentenceView, from: number): number {
  for (let at = from; at < from + MAX_TOPIC && !/^[.;"]?$/.test(view.open(at)); at++)
    if (view.open(at) === ':') return at;
  return -1;
}

/** "Put the loss down to the weather", "laid the blame for the fire on a stove", "had harsh words for the board". */
function blameAt(view: SentenceView, { range, head, verb }: VerbGroup): Said | null {
  const blame = view.open(head + 2) === 'blame' && /^(?:some|the)$/.test(view.open(head + 1));
  for (let at = head + 1; at < head + MAX_TOPIC && !/^[,.;:"]?$/.test(view.open(at)); at++) {
    if (blame && /^(?:on|upon)$/.test(view.open(at)) && /^(?:lay|pin|place|put)$/.test(verb.lemma))
      return { cue: [range[0], head + 3], content: [head + 3, view.to] };
    const words = view.open(at) === 'words' && view.open(at + 1) === 'for' && verb.lemma === 'have';
    if (words && WORDS_FOR.has(view.open(at - 1))) return { cue: [range[0], at + 2], content: [at + 2, view.to] };
    const down = /^(?:down|up)$/.test(view.open(at)) && view.open(at + 1) === 'to' && at > head + 1;
    if (down && view.open(at) === PUT_TO[verb.lemma] && (view.startsPhrase(at + 2) || view.nounLike(at + 3)))
      return { cue: range, content: [head + 1, view.to] };
  }
  return null;
}

/** Verbs that ascribe something to a cause, with their particle. */
const PUT_TO: Readonly<Record<string, string>> = { chalk: 'up', put: 'down' };
