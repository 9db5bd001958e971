import { HEDGE_NOUNS, RUMOURS, SURFACING } from '../lexicon/hedges';
import type { Range, SentenceView } from './grammar/sentence';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const reportsEmerge: Pattern = {
  id: 'reports-emerge',
  title: 'There are reports that, rumours spread that',
  description: 'Reports, claims or rumours are there, or come up, and nobody is named whose they are.',
  authority: 'BBC editorial guidelines on accuracy: rumour and unattributed report are to be told as such',
  finds: [
    {
      text: 'There were unconfirmed reports of looting in the old town.',
      source: null,
      cue: 'reports',
      content: ['of looting', 'old town'],
    },
    {
      text: 'On Friday, rumours surfaced that the bank had no cash.',
      source: null,
      cue: 'rumours surfaced',
      content: ['that the', 'no cash'],
    },
    {
      text: 'Rumour has it the club will be sold.',
      source: null,
      cue: 'Rumour has it',
      content: ['the club', 'sold'],
    },
    {
      text: 'Legend has it that a monk built the pier.',
      source: null,
      cue: 'Legend has it',
      content: ['that a', 'the pier'],
    },
    {
      text: 'There is talk that the mayor will resign.',
      source: null,
      cue: 'talk',
      content: ['that the', 'resign'],
    },
    {
      text: 'One rumour suggests that the yard will be sold.',
      source: null,
      cue: 'rumour suggests',
      content: ['that the', 'sold'],
    },
  ],
  allows: [
    'The legend has it all.',
    'There is talk that night of a new pier.',
    'There are two reports on the desk.',
    'Rumours spread quickly.',
    'There were claims forms on every seat.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const cue = HEDGE_NOUNS.has(view.open(at)) || WORD.test(view.open(at)) ? cueAt(view, at) : null;
      if (cue) found.push({ source: null, cue, content: [cue[1], view.to], hedge: cue, certain: true });
    }
    return found;
  },
};

/** What “has it” that something is so, and what is nobody's in particular when it is there. */
const WORD = /^(?:folklore|legend|lore|myth|talk|tradition|word)$/;

/** The words that present what follows them, around the noun at `at`. */
function cueAt(view: SentenceView, at: number): Range | null {
  const next = view.open(at + 1);
  if (/^(?:has|had)$/.test(next) && view.open(at + 2) === 'it')
    return view.opensClause(at + 3) && view.open(at + 3) !== 'all' ? [at, at + 3] : null;
  if (view.open(at) === 'talk')
    return isThere(view, at) && next === 'that' && view.open(at - 1) !== 'a' && !W.TIMES.has(view.open(at + 2))
      ? [at, at + 1]
      : null;
  if (WORD.test(view.open(at))) return null;
  if (isThere(view, at)) return /^(?:that|of)$/.test(next) ? [at, at + 1] : null;
  if (RUMOURS.has(view.open(at)) && SAYING.test(next)) return [at, at + 2];
  let verb = at + 1;
  while (W.HAVE.has(view.open(verb)) || W.BE.has(view.open(verb)) || view.adverb(verb)) verb++;
  return SURFACING.has(view.open(verb)) && view.open(verb + 1) === 'that' ? [at, verb + 1] : null;
}

const SAYING = /^(?:claim|say|suggest)(?:s|ed)?$|^said$/;

/** Whether "there are", "there have been" stands before the noun and what describes it. */
function isThere(view: SentenceView, noun: number): boolean {
  for (let at = noun - 1; at > view.from && noun - at < 6; at--) {
    if (W.BE.has(view.open(at))) return view.open(at - 1) === 'there' || view.open(at - 2) === 'there';
    if (!view.nounLike(at) && !W.DETERMINERS.has(view.open(at)) && !view.adverb(at)) return false;
  }
  return false;
}
