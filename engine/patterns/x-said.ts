import { allows, finds } from './examples/x-said';
import { isPlain } from './grammar/certainty';
import { trails } from './grammar/complement';
import { isInContactClause } from './grammar/contact';
import { isSupposed } from './grammar/no-statement';
import type { SentenceView } from './grammar/sentence';
import { speakerOf } from './grammar/source';
import { saysSomething } from './grammar/statement';
import type { VerbGroup } from './grammar/verbs';
import type { Candidate, Pattern } from './pattern';

const ATTRIBUTES = new Set(['speech', 'act', 'clause', 'that', 'quote']);

export const xSaid: Pattern = {
  id: 'x-said',
  title: 'Somebody says something',
  description: 'A speaker, then a verb of saying, with what was said after it, before it or around it.',
  authority: 'Reuters Handbook of Journalism: every contentious statement says at once who makes it',
  finds,
  allows,
  find: ({ view, verbs, found }) => {
    const said: Candidate[] = [];
    for (const group of verbs) {
      const candidate = saidWith(view, group, [...found, ...said]);
      if (candidate) said.push(candidate);
    }
    return said;
  },
};

/** What the verb group attributes, given what was found before it: "she said so, but (conceded) that". */
function saidWith(view: SentenceView, group: VerbGroup, found: readonly Candidate[]): Candidate | null {
  const spoken = group.mood === 'finite' || group.mood === 'progressive';
  if (!spoken || !ATTRIBUTES.has(group.verb.frame) || group.verb.lemma === 'tell') return null;
  if (isInContactClause(view, group)) return null;
  if (found.some(({ cue }) => cue[0] === group.range[0])) return null;
  const source = speakerOf(view, group, found);
  if (!source || isSupposed(view, group, source[0]) || !saysSomething(view, group, source[0])) return null;
  const content = trails(view, source[0], group.range[1]) ? 'around' : 'after';
  return { source, cue: group.range, content, doubtful: !isPlain(view, group, source[0]) };
}
