import { CLAIM_NOUNS, COMMON_VIEWS, OPINION_NOUNS } from '../lexicon/nouns';
import { ownerBefore } from './grammar/owner';
import type { SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { Candidate, Pattern } from './pattern';

export const nounIs: Pattern = {
  id: 'noun-is',
  title: 'The explanation somebody offers is that',
  description: 'A noun of saying is the subject, its owner stands beside it, and what is said follows “is that”.',
  authority: 'Biber et al., Longman Grammar, §9.4: that-clauses as complements of nouns of saying',
  finds: [
    {
      text: 'The explanation the ministry offers is that the files were lost.',
      source: 'the ministry',
      cue: 'explanation',
      content: ['that the', 'lost'],
    },
    {
      text: 'The feeling among staff is that the boss will go.',
      source: 'staff',
      cue: 'feeling',
      content: ['that the', 'will go'],
    },
    {
      text: 'The ministry’s line is that talks go on.',
      source: 'The ministry’s',
      cue: 'line',
      content: ['that talks', 'go on'],
    },
    { text: 'Word around the yard is that it will be sold.', source: null, cue: 'Word', content: ['that it', 'sold'] },
    { text: 'Word is that the club will be sold.', source: null, cue: 'Word', content: ['that the', 'sold'] },
    {
      text: 'The consensus is that rates will rise.',
      source: null,
      cue: 'consensus',
      content: ['that rates', 'rise'],
    },
    {
      text: 'Kowalski’s argument is that nobody asked.',
      source: 'Kowalski’s',
      cue: 'argument',
      content: ['that nobody', 'asked'],
    },
    {
      text: '“A disgrace,” was the judge’s verdict on the plan.',
      source: 'the judge’s',
      cue: 'verdict',
      content: ['“A disgrace,”', '“A disgrace,”'],
    },
  ],
  allows: [
    '“Harl” was her answer sheet.',
    'A better explanation for his late start is that it rained.',
    'The argument is that of a child.',
    'The finding is new.',
    'The last word is that of the judge.',
    'The problem with the line is that it floods.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const noun = view.open(at);
      const isNoun = CLAIM_NOUNS.has(noun) || OPINION_NOUNS.has(noun) || COMMON_VIEWS.has(noun);
      const verdict = isNoun ? verdictAt(view, at) : null;
      if (verdict) found.push(verdict);
      const be = isNoun && !verdict ? complementAt(view, at) : -1;
      if (be < 0) continue;
      const source = ownerAt(view, at, be);
      const cue = [at, at + 1] as const;
      const content = [be + 1, view.to] as const;
      if (source) found.push({ source, cue, content });
      else if (COMMON_VIEWS.has(noun) && isCommon(view, at, be)) found.push({ source, cue, content, hedge: cue });
    }
    return found;
  },
};

/** "“A disgrace,” was her verdict.": quoted words, and the noun of saying with its owner behind "was". */
function verdictAt(view: SentenceView, at: number): Candidate | null {
  const source = ownerBefore(view, at);
  if (!source || !/^(?:[,.;]?|on|when)$/.test(view.open(at + 1)) || !isReported(view, source)) return null;
  const be = source[0] - 1;
  if (!/^(?:is|was)$/.test(view.open(be)) || !(view.open(be - 1) === '"' || view.afterSpeech(be))) return null;
  return { source, cue: [at, at + 1], content: [view.from, be] };
}

/** The token of "is" in "is that", after the noun at `at` and at most a short relative clause; -1 when there is none. */
function complementAt(view: SentenceView, at: number): number {
  for (let i = at + 1; i < at + 9; i++) {
    if (/^[,.;:"]$/.test(view.open(i))) return -1;
    if (/^(?:is|was|'s)$/.test(view.open(i)) && view.open(i + 1) === 'that' && view.open(i + 2) !== 'of') return i;
  }
  return -1;
}

/** Whether nobody owns the noun: "word is that", "the fear is that", at the beginning of its clause. */
function isCommon(view: SentenceView, at: number, be: number): boolean {
  const from = /^(?:an?|one|the)$/.test(view.open(at - 1)) ? at - 1 : at;
  const opens = from === view.from || /^(?:,|and|but)$/.test(view.open(from - 1));
  const placed = be === at + 1 || /^(?:around|at|in|on|within)$/.test(view.open(at + 1)); // "word around the yard is"
  return opens && placed && (from < at || /^(?:speculation|talk|word)$/.test(view.open(at)));
}

function ownerAt(view: SentenceView, at: number, be: number): readonly [number, number] | null {
  if (/^(?:among|at|in|within)$/.test(view.open(at + 1))) return view.open(at + 1) === 'among' ? [at + 2, be] : null;
  if (be > at + 2) {
    const from = view.open(at + 1) === 'that' ? at + 2 : at + 1;
    return view.startsPhrase(from) ? [from, be - 1] : null;
  }
  for (let i = at - 1; i >= view.from && at - i < 4; i--) {
    if (/^'s?$/.test(view.open(i))) return [view.from, i + 1];
    if (/^(?:his|her|their|its)$/.test(view.open(i))) return [i, i + 1];
  }
  return null;
}
