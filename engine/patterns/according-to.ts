import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { Pattern } from './pattern';

/** What else things can happen according to. */
const MEASURES = /^(?:plan|plans|schedule|rules?|law|tradition|type|size|age|need|needs|whether|how|what)$/;

export const accordingTo: Pattern = {
  id: 'according-to',
  title: 'According to',
  description: 'A statement with “according to” and whoever it comes from.',
  authority: 'BBC editorial guidelines on accuracy: attribute what we have not verified',
  finds: [
    {
      text: 'The reactor was shut down twice, according to two people briefed on the tests.',
      source: 'two people briefed on the tests',
      cue: 'according to',
      content: ['The reactor', 'twice'],
    },
    {
      text: 'According to the coastguard, the crew is safe.',
      source: 'the coastguard',
      cue: 'According to',
      content: ['the crew', 'safe'],
    },
    {
      text: 'According to a senior port official, the crane failed.',
      source: 'a senior port official',
      cue: 'According to',
      content: ['the crane', 'failed'],
    },
  ],
  allows: ['Everything went according to plan.', 'Fares rise according to age.'],
  find: ({ view }) => {
    const found = [];
    for (let at = view.from; at < view.to; at++) {
      const one = view.open(at) === 'per';
      if (!one && !(view.open(at) === 'according' && view.open(at + 1) === 'to')) continue;
      if (
        one &&
        !(view.open(at - 1) === 'as' || (at > view.from && view.open(at - 1) === ',' && view.startsPhrase(at + 1)))
      )
        continue;
      const cue = [one && view.open(at - 1) === 'as' ? at - 1 : at, one ? at + 1 : at + 2] as const;
      const source = beforeStatement(view, cue, phraseFrom(view, cue[1]));
      if (!source || !isReported(view, source) || MEASURES.test(view.open(source[0]))) continue;
      found.push({ source, cue, content: 'around' as const, certain: true });
    }
    return found;
  },
};

/** The source up to its first comma where it would otherwise leave nothing that is said: "According to him, the crane failed." */
function beforeStatement(view: SentenceView, cue: Range, source: Range | null): Range | null {
  if (!source || source[1] < view.to - 1 || cue[0] > view.from + 1) return source;
  for (let at = source[0]; at < source[1]; at++) if (view.open(at) === ',') return [source[0], at];
  return source;
}
