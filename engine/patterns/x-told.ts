import { type Nature, natureOf, personNoun } from '../phrases/nouns';
import { afterGroup, trails } from './grammar/complement';
import { tellsTale } from './grammar/other-sense';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported, speakerOf } from './grammar/source';
import { isPerson } from './grammar/statement';
import type { VerbGroup } from './grammar/verbs';
import type { Candidate, Pattern } from './pattern';

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
      text: 'The harbour board has informed tenants of the sale.',
      source: 'The harbour board',
      cue: 'has informed',
      content: ['of the', 'sale'],
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
    'The board informed members of the council on Monday.',
    'Ruiz told the board so.',
    'Residents told to stay in as smoke spreads',
    'She will tell the court on Friday.',
  ],
  find: ({ view, verbs, found }) =>
    verbs.flatMap((group) => {
      if (group.mood !== 'finite' && group.mood !== 'progressive') return [];
      if (/^(?:apprise|assure|inform|notify)$/.test(group.verb.lemma)) return informs(view, group, found);
      if (group.verb.lemma !== 'tell') return [];
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

const isBody = (nature: Nature | null): boolean => /^(?:organisation|people|person|spokes)$/.test(nature ?? '');

/** "The board informed tenants of the sale": whom, and of what. */
function informs(view: SentenceView, group: VerbGroup, found: readonly Candidate[]): Candidate[] {
  const source = speakerOf(view, group, found);
  const listener = source && phraseFrom(view, afterGroup(view, group));
  if (!listener || !isReported(view, source)) return [];
  for (let of = listener[0] + 1; of <= listener[1]; of++)
    if (view.open(of) === 'of' && TOLD_OF.test(view.open(of + 1)) && !isBody(natureOf(view.open(of + 2))))
      return [{ source, cue: group.range, content: [of, view.to] }];
  return [];
}
/** What begins that of which somebody is informed: "of the sale", but not "members of the board". */
const TOLD_OF = /^(?:an?|any|her|his|its|several|some|their|the|this|these|those|two|what)$|ing$/;

/** "Somebody is telling fibs.": a word that names nobody, and nothing behind it that was told. */
const isAllTold = (view: SentenceView, [from, to]: Range): boolean =>
  to - from === 1 &&
  /^[.?!]?$/.test(view.open(to)) &&
  /^[a-z]+s$/.test(view.form(from)) &&
  personNoun(view.open(from)) === null;
