import { hasClause } from './grammar/complement';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { Candidate, Pattern } from './pattern';

export const promptsX: Pattern = {
  id: 'prompts-x',
  title: 'Prompting somebody to say',
  description: 'Something leads somebody to say what follows.',
  authority: 'Karttunen, “Implicative verbs” (1971): what somebody is led to do has been done',
  finds: [
    {
      text: 'The budget was cut again, prompting teachers to warn that schools would close.',
      source: 'teachers',
      cue: 'warn',
      content: ['that schools', 'would close'],
    },
    {
      text: 'The delay led some passengers to accuse the line of greed.',
      source: 'some passengers',
      cue: 'accuse',
      content: ['the line', 'of greed'],
    },
  ],
  allows: ['The delay may lead passengers to accuse the line of greed.', 'The path led the divers to the wreck.'],
  find: ({ view, verbs }) => {
    const found: Candidate[] = [];
    for (const group of verbs) {
      const { mood, head, range, verb } = group;
      if (mood !== 'infinitive' || !/^(?:act|clause|speech)$/.test(verb.frame)) continue;
      const source = view.open(head - 1) === 'to' ? promptedBefore(view, head - 1) : null;
      if (!source || (verb.frame === 'clause' && !hasClause(view, group))) continue;
      found.push({ source, cue: [head, range[1]], content: 'after' });
    }
    return found;
  },
};

const PROMPTING = /^(?:caused|causing|drove|driving|forced|forcing|leading|led|prompted|prompting|spurred|spurring)$/;
const MAX_PROMPTED = 12;

/** Whoever stands between a verb of causing in the past or in its -ing form and "to" at token `to`. */
function promptedBefore(view: SentenceView, to: number): Range | null {
  for (let at = to - 1; at > view.from && to - at < MAX_PROMPTED; at--) {
    const word = view.open(at);
    if (/^[,;:."]$/.test(word) || view.isFinite(at)) return null;
    if (!PROMPTING.test(word)) continue;
    const source: Range = [at + 1, to];
    const isAble = /^(?:be|been|being|is|was|were)$/.test(view.open(at - 1));
    return !isAble && source[1] > source[0] && isReported(view, source) ? source : null;
  }
  return null;
}
