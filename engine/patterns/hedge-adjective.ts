import { HEDGE_ADJECTIVES } from '../lexicon/hedges';
import type { SentenceView } from './grammar/sentence';
import type { Pattern } from './pattern';

export const hedgeAdjective: Pattern = {
  id: 'hedge-adjective',
  title: 'Rumoured, reputed, purported',
  description: 'An adjective says that a description comes from elsewhere, without saying from whom.',
  authority: 'AP Stylebook, “allege”: name who alleges; a bare adjective hides it',
  finds: [
    {
      text: 'The mayor dreads a rumoured merger of the two ports.',
      source: null,
      cue: 'rumoured',
      content: ['rumoured merger', 'two ports'],
    },
  ],
  allows: ['The firm is rumoured to be for sale.', 'A reputable firm did the work.'],
  find: ({ view }) => {
    const found = [];
    for (let at = view.from; at < view.to; at++) {
      if (!HEDGE_ADJECTIVES.has(view.open(at)) || !describes(view, at)) continue;
      const cue = [at, at + 1] as const;
      found.push({ source: null, cue, content: [at, view.to] as const, hedge: cue });
    }
    return found;
  },
};

/** Whether the word stands before the noun that it describes. */
const describes = (view: SentenceView, at: number): boolean => view.nounLike(at + 1) && !view.isFinite(at + 1);
