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
      text: 'As first reported by the Gazette, the crew is safe.',
      source: 'the Gazette',
      cue: 'As first reported by',
      content: ['the crew', 'safe'],
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
  allows: [
    'The results, as expected by nobody, were good.',
    'Everything went according to plan.',
    'Fares rise according to age.',
  ],
  find: ({ view }) => {
    const found = [];
    for (let at = view.from; at < view.to; at++) {
      const cue = cueAt(view, at);
      if (!cue) continue;
      const source = beforeStatement(view, cue, phraseFrom(view, cue[1]));
      if (!source || !isReported(view, source) || MEASURES.test(view.open(source[0]))) continue;
      found.push({ source, cue, content: 'around' as const, certain: true });
    }
    return found;
  },
};

/** Participles that hand a statement on: "as reported by", "as first noted by". */
const HANDED_ON = /^(?:alleged|announced|cited|confirmed|noted|quoted|reported|revealed|stated|told)$/;

/** "According to", "per", "as per" or "as reported by" that begins at token `at`. */
function cueAt(view: SentenceView, at: number): Range | null {
  const word = view.open(at);
  if (word === 'according') return view.open(at + 1) === 'to' ? [at, at + 2] : null;
  if (word === 'per' && view.open(at - 1) !== 'as')
    return at > view.from && view.open(at - 1) === ',' && view.startsPhrase(at + 1) ? [at, at + 1] : null;
  if (word !== 'as') return null;
  if (view.open(at + 1) === 'per') return [at, at + 2];
  const participle = view.adverb(at + 1) ? at + 2 : at + 1;
  return HANDED_ON.test(view.open(participle)) && view.open(participle + 1) === 'by' ? [at, participle + 2] : null;
}

/** The source up to its first comma where it would otherwise leave nothing that is said: "According to him, the crane failed." */
function beforeStatement(view: SentenceView, cue: Range, source: Range | null): Range | null {
  if (!source || source[1] < view.to - 1 || cue[0] > view.from + 1) return source;
  for (let at = source[0]; at < source[1]; at++) if (view.open(at) === ',') return [source[0], at];
  return source;
}
