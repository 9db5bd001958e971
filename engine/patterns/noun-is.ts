import { CLAIM_NOUNS } from '../lexicon/nouns';
import type { SentenceView } from './grammar/sentence';
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
      text: 'Kowalski’s argument is that nobody asked.',
      source: 'Kowalski’s',
      cue: 'argument',
      content: ['that nobody', 'asked'],
    },
  ],
  allows: [
    'A better explanation for his late start is that it rained.',
    'The argument is that of a child.',
    'The finding is new.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const be = CLAIM_NOUNS.has(view.open(at)) ? complementAt(view, at) : -1;
      if (be < 0) continue;
      const source = ownerAt(view, at, be);
      if (source) found.push({ source, cue: [at, at + 1], content: [be + 1, view.to], certain: true });
    }
    return found;
  },
};

/** The token of "is" in "is that", after the noun at `at` and at most a short relative clause; -1 when there is none. */
function complementAt(view: SentenceView, at: number): number {
  for (let i = at + 1; i < at + 9; i++) {
    if (/^[,.;:"]$/.test(view.open(i))) return -1;
    if (/^(?:is|was|'s)$/.test(view.open(i)) && view.open(i + 1) === 'that' && view.open(i + 2) !== 'of') return i;
  }
  return -1;
}

function ownerAt(view: SentenceView, at: number, be: number): readonly [number, number] | null {
  if (be > at + 2) {
    const from = view.open(at + 1) === 'that' ? at + 2 : at + 1;
    return view.startsPhrase(from) ? [from, be - 1] : null;
  }
  for (let i = at - 1; i >= view.from && at - i < 4; i--) {
    if (view.open(i) === "'s" || /^(?:his|her|their|its)$/.test(view.open(i)))
      return [view.open(i) === "'s" ? view.from : i, i + 1];
  }
  return null;
}
