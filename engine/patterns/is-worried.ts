import { BELIEF_ADJECTIVES } from '../lexicon/hedges';
import { leavesOutThat } from './grammar/complement';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import { subjectBefore } from './grammar/subject';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const isWorried: Pattern = {
  id: 'is-worried',
  title: 'Somebody is worried, or sure, that',
  description: 'An adjective of being sure or afraid, with a that-clause, tells what somebody holds to be so.',
  authority: 'Quirk et al., A Comprehensive Grammar, §16.71: adjectives that take a that-clause',
  finds: [
    {
      text: 'Divers are concerned that the wreck will break.',
      source: 'Divers',
      cue: 'are concerned',
      content: ['that the', 'break'],
    },
    {
      text: 'The council has long been convinced that the wall would hold.',
      source: 'The council',
      cue: 'has long been convinced',
      content: ['that the', 'hold'],
    },
    {
      text: 'Still, he is worried about the age of the crane.',
      source: 'he',
      cue: 'is worried',
      content: ['about the', 'the crane'],
    },
    {
      text: 'Some traders were uncertain whether the bank would hold.',
      source: 'Some traders',
      cue: 'were uncertain',
      content: ['whether the', 'hold'],
    },
    {
      text: 'Divers are not convinced that the wreck is safe.',
      source: 'Divers',
      cue: 'are not convinced',
      content: ['that the', 'is safe'],
    },
  ],
  allows: [
    'She told the board that she was worried about fares.',
    'It is certain that the wall will fall.',
    'It was uncertain whether the bank would hold.',
    'He is not sure that it helps.',
    'The parents are worried.',
  ],
  find: ({ view, found: before }) => {
    const found: Candidate[] = [];
    for (let at = view.from + 1; at < view.to; at++) {
      if (!BELIEF_ADJECTIVES.has(view.open(at)) || !tellsWhat(view, at)) continue;
      const cue = copulaBefore(view, at);
      const source = cue && subjectBefore(view, cue[0]);
      if (!cue || !source || source === 'elided' || !isHolder(view, source)) continue;
      // Of a mere worry that somebody else tells, the telling is the claim.
      if (view.open(at + 1) === 'about' && before.some(({ cue: other }) => other[1] <= source[0])) continue;
      found.push({ source, cue, content: 'after' });
    }
    return found;
  },
};

/** "Concerned that …", "worried about …": sureness about a thing says nothing of it, fear does. */
const tellsWhat = (view: SentenceView, at: number): boolean =>
  view.open(at + 1) === 'that' ||
  (/^(?:adamant|confident|convinced)$/.test(view.open(at)) && leavesOutThat(view, at + 1)) ||
  (/^(?:uncertain|unsure)$/.test(view.open(at)) && /^(?:how|if|whether|why)$/.test(view.open(at + 1))) ||
  (/^(?:alarmed|concerned|worried)$/.test(view.open(at)) && view.open(at + 1) === 'about');

/** Whose negation is a doubt that somebody holds: "not convinced that". */
const DOUBTED = /^(?:confident|convinced|hopeful|optimistic|persuaded)$/;

/** "is", "has long been", "were deeply" with the adjective at `at`; null where it is denied or only possible. */
function copulaBefore(view: SentenceView, at: number): Range | null {
  let from = at;
  for (let i = at - 1; i >= view.from && at - i < 6; i--) {
    const word = view.open(i);
    if (W.NEGATIONS.has(word) && DOUBTED.test(view.open(at))) continue;
    if (W.NEGATIONS.has(word) || W.MODALS.has(word) || word === 'to') return null;
    if (W.BE.has(word) || W.HAVE.has(word) || word === "'s") from = i;
    else if (!view.adverb(i)) break;
  }
  return from < at ? [from, at + 1] : null;
}

const isHolder = (view: SentenceView, source: Range): boolean =>
  isReported(view, source) &&
  !/^(?:if|whether)$/.test(view.open(source[0] - 1)) &&
  !(source[1] - source[0] === 1 && /^(?:it|this|that|everyone|one)$/.test(view.open(source[0])));
