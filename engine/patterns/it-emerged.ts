import { EMERGING, IT_PASSIVES } from '../lexicon/hedges';
import { afterTime } from './grammar/adverbials';
import { opensStatement } from './grammar/clause';
import type { Range, SentenceView } from './grammar/sentence';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const itEmerged: Pattern = {
  id: 'it-emerged',
  title: 'It emerged that, it is understood that',
  description:
    'An “it” that stands for a clause: something came to light, or is said and thought, by nobody in particular.',
  authority: 'Biber et al., Longman Grammar, §9.2.3: anticipatory “it” leaves out who says or knows',
  finds: [
    {
      text: 'It emerged on Monday that the fund had been emptied.',
      source: null,
      cue: 'It emerged',
      content: ['that the', 'emptied'],
    },
    {
      text: 'She resigned a day after it was revealed he had paid the judge.',
      source: null,
      cue: 'it was revealed',
      content: ['he had', 'the judge'],
    },
    {
      text: 'It has since been reported that the deal had failed.',
      source: null,
      cue: 'It has since been reported',
      content: ['that the', 'failed'],
    },
    {
      text: 'He left after it became known that the files were gone.',
      source: null,
      cue: 'it became known',
      content: ['that the', 'gone'],
    },
    {
      text: 'The two banks, it is understood, have agreed on a price.',
      source: null,
      cue: 'it is understood',
      content: ['The two', 'a price'],
    },
    {
      text: 'It is understood she declined.',
      source: null,
      cue: 'It is understood',
      content: ['she declined', 'declined'],
    },
    {
      text: 'On the eve of the hearing it was put about that he would resign.',
      source: null,
      cue: 'it was put about',
      content: ['that he', 'resign'],
    },
  ],
  allows: [
    'It became a known fact that seals dive.',
    'The seal dived and it emerged from the ice an hour later.',
    'When it was announced, the plan drew applause.',
    'It was reported by the Gazette that the deal had failed.',
    'It can be revealed that the fund was empty.',
    'It is not known whether he paid.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const cue = view.open(at) === 'it' ? cueAt(view, at) : null;
      const content = cue && contentAt(view, cue);
      if (cue && content) found.push({ source: null, cue, content, hedge: cue });
    }
    return found;
  },
};

/** "it" with the verb of emerging or the passive of saying that follows it, over auxiliaries and adverbs. */
function cueAt(view: SentenceView, it: number): Range | null {
  let be = false;
  for (let at = it + 1; at < view.to && at < it + 7; at++) {
    const word = view.open(at);
    if (!be && EMERGING.has(word)) return [it, at + 1];
    if (be && IT_PASSIVES.has(word)) return [it, at + 1];
    if (be && PUT_ABOUT.test(`${word} ${view.open(at + 1)}`)) return [it, at + 2];
    if (!be && /^bec[ao]me[s]?$/.test(word) && view.open(at + 1) === 'known') return [it, at + 2];
    if (W.BE.has(word) || (word === "'s" && IT_PASSIVES.has(view.open(at + 1)))) be = true;
    else if (!(W.HAVE.has(word) || view.adverb(at) || word === "'s")) return null;
  }
  return null;
}

/** Passives of two words that leave out who spreads something. */
const PUT_ABOUT = /^(?:bruited about|given out|made known|put about|put around|put round)$/;

/** What the cue presents: the clause behind it, or the sentence around it where it stands between commas. */
function contentAt(view: SentenceView, [it, to]: Range): Candidate['content'] | null {
  if (view.open(to) === 'by') return null;
  if (view.open(it - 1) === ',' && /^[,.]?$/.test(view.open(afterTime(view, to)))) return 'around';
  for (let at = to; at < view.to && at < to + 9; at++) {
    const word = view.open(at);
    if (word === 'that' && !W.TIMES.has(view.open(at + 1))) return [at, view.to];
    if (/^[,;:."]$/.test(word)) return null;
    if (opensStatement(view, at)) return [at, view.to];
  }
  return null;
}
