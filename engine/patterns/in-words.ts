import { ownerBefore } from './grammar/owner';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { Candidate, Pattern } from './pattern';

export const inWords: Pattern = {
  id: 'in-words',
  title: 'In somebody’s words, in the view of',
  description: 'A phrase says in whose words, view or account something is so.',
  authority: 'Huddleston and Pullum, The Cambridge Grammar, chapter 8: adjuncts of evidential source',
  finds: [
    {
      text: 'The law is, in the words of one judge, “a muzzle for the press”.',
      source: 'one judge',
      cue: 'in the words of',
      content: ['The law', '“a muzzle for the press”'],
    },
    {
      text: 'In Verhoeven’s view, the port has been badly run.',
      source: 'Verhoeven’s',
      cue: 'view',
      content: ['the port', 'run'],
    },
    {
      text: 'In the eyes of many divers, the wreck is a grave.',
      source: 'many divers',
      cue: 'In the eyes of',
      content: ['the wreck', 'a grave'],
    },
  ],
  allows: [
    'The ferry came in view of the town.',
    'She put it in her own words.',
    'Only old boats are “safe” in his eyes.',
    'In his account of the war he spares nobody.',
    'The books were in the account of the bank.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from + 1; at < view.to; at++) {
      const candidate = NOUNS.test(view.open(at)) ? evidenceAt(view, at) : null;
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

const NOUNS = /^(?:account|estimation|eyes|judg[e]?ment|opinion|reckoning|telling|view|words)$/;

/** "In the words of Ruiz," or "in Ruiz's words," around the noun at `at`, set off as what only tells whose view it is. */
function evidenceAt(view: SentenceView, at: number): Candidate | null {
  if (view.open(at - 2) === 'in' && view.open(at - 1) === 'the' && view.open(at + 1) === 'of') {
    const source = phraseFrom(view, at + 2);
    if (!source || !isReported(view, source) || !isSetOff(view, at - 2, source[1])) return null;
    return { source, cue: [at - 2, at + 2], content: 'around', certain: true };
  }
  const source = ownerBefore(view, at);
  if (!source || !isReported(view, source) || view.open(source[0] - 1) !== 'in') return null;
  if (view.open(at - 1) === 'own' || !isSetOff(view, source[0] - 1, at + 1)) return null;
  const after = at + 2 < view.to;
  const content: Range = after ? [at + 1, view.to] : [view.from, source[0] - 1];
  return { source, cue: [at, at + 1], content, certain: true };
}

/** Whether commas or quoted words part the phrase from the rest of its sentence. */
function isSetOff(view: SentenceView, from: number, to: number): boolean {
  const opens = from === view.from || /^(?:,|and|but)$|^[—–-]+$/.test(view.open(from - 1)) || view.afterSpeech(from);
  return opens && /^[,".:]?$/.test(view.open(to));
}
