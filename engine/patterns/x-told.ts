import { personNoun } from '../phrases/nouns';
import { afterGroup, trails } from './grammar/complement';
import { tellsTale } from './grammar/other-sense';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { speakerOf } from './grammar/source';
import { isPerson } from './grammar/statement';
import type { Pattern } from './pattern';

export const xTold: Pattern = {
  id: 'x-told',
  title: 'Somebody tells somebody something',
  description: 'A speaker tells an outlet, a court or a person, with what was told around it.',
  authority: 'Washington Post policies and standards: say to whom a statement was made when it was not made to us',
  finds: [
    {
      text: 'A customs officer told the Harbour Gazette that two crates were missing.',
      source: 'A customs officer',
      cue: 'told',
      content: ['that two', 'missing'],
    },
    {
      text: '“We were never asked,” Okafor told reporters in Lagos.',
      source: 'Okafor',
      cue: 'told',
      content: ['“We', 'asked,”'],
    },
    {
      text: 'Survivors told of screams in the dark.',
      source: 'Survivors',
      cue: 'told',
      content: ['of screams', 'the dark'],
    },
  ],
  allows: [
    'The book told of a long journey home.',
    'He was not told anything.',
    'Somebody is telling fibs.',
    'Ruiz told the board so.',
    'Residents told to stay in as smoke spreads',
    'She will tell the court on Friday.',
  ],
  find: ({ view, verbs, found }) =>
    verbs.flatMap((group) => {
      if (group.verb.lemma !== 'tell' || (group.mood !== 'finite' && group.mood !== 'progressive')) return [];
      const source = speakerOf(view, group, found);
      const to = afterGroup(view, group);
      if (!source || /^(?:[.;:,]|to|)$/.test(view.open(to))) return [];
      if (/^(?:how|of)$/.test(view.open(to)))
        return isPerson(view, source) ? [{ source, cue: group.range, content: [to, view.to] }] : [];
      const listener = phraseFrom(view, to);
      if (
        !listener ||
        /^(?:otherwise|so)$/.test(view.open(listener[1] - 1)) ||
        tellsTale(view, listener[0]) ||
        isAllTold(view, listener)
      )
        return [];
      const around = view.afterSpeech(source[0]) || (trails(view, source[0], view.to) && source[0] > view.from);
      return [{ source, cue: group.range, content: around ? 'around' : [listener[1], view.to] }];
    }),
};

/** "Somebody is telling fibs.": a word that names nobody, and nothing behind it that was told. */
const isAllTold = (view: SentenceView, [from, to]: Range): boolean =>
  to - from === 1 &&
  /^[.?!]?$/.test(view.open(to)) &&
  /^[a-z]+s$/.test(view.form(from)) &&
  personNoun(view.open(from)) === null;
