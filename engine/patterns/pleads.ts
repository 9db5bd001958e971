import { speakerOf } from './grammar/source';
import type { Candidate, Pattern } from './pattern';

export const pleads: Pattern = {
  id: 'pleads',
  title: 'Somebody pleads not guilty',
  description: 'Who pleads not guilty denies in court what the charge says.',
  authority: 'AP Stylebook, “innocent, not guilty”: of pleas “not guilty” is the exact term',
  finds: [
    {
      text: 'Prieto pleaded not guilty to the charges on Monday.',
      source: 'Prieto',
      cue: 'pleaded',
      content: ['not guilty', 'Monday'],
    },
    {
      text: 'Both drivers have pleaded not guilty.',
      source: 'Both drivers',
      cue: 'have pleaded',
      content: ['not guilty', 'guilty'],
    },
    {
      text: 'In May Ode had pleaded innocent to fraud.',
      source: 'Ode',
      cue: 'had pleaded',
      content: ['innocent', 'fraud'],
    },
  ],
  allows: [
    'Prieto pleaded guilty to fraud.',
    'Divers pleaded with the port to shut the pier.',
    'She is expected to plead not guilty.',
    'He did not plead.',
  ],
  find: ({ verbs, view, found }) =>
    verbs.flatMap((group): Candidate[] => {
      const { head, mood, range } = group;
      const isPlea = /^plead/.test(view.open(head)) && /^(?:finite|progressive)$/.test(mood);
      const [next, afterNext] = [view.open(range[1]), view.open(range[1] + 1)];
      if (!isPlea || !(next === 'innocent' || (next === 'not' && afterNext === 'guilty'))) return [];
      const source = speakerOf(view, group, found);
      return source ? [{ source, cue: range, content: 'after' }] : [];
    }),
};
