import { HEDGE_ADVERBS } from '../lexicon/hedges';
import type { Pattern } from './pattern';

export const hedgeAdverb: Pattern = {
  id: 'hedge-adverb',
  title: 'Reportedly, allegedly',
  description: 'An adverb that says the statement comes from elsewhere, without saying from whom.',
  authority: 'AP Stylebook, “allege”: name who alleges; the adverb alone hides it',
  finds: [
    {
      text: 'The chairman allegedly shredded the contracts.',
      source: null,
      cue: 'allegedly',
      content: ['The chairman', 'contracts'],
    },
  ],
  allows: ['The alleged plot was never proven.', '“He allegedly lied,” said Ruiz.'],
  find: ({ view }) => {
    const found = [];
    for (let at = view.from; at < view.to; at++) {
      if (!HEDGE_ADVERBS.has(view.open(at))) continue;
      const cue = [at, at + 1] as const;
      found.push({ source: null, cue, content: 'around' as const, hedge: cue });
    }
    return found;
  },
};
