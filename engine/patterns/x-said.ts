import { isPlain } from './grammar/certainty';
import { trails } from './grammar/complement';
import type { SentenceView } from './grammar/sentence';
import { speakerOf } from './grammar/source';
import { saysSomething } from './grammar/statement';
import { isSupposed } from './grammar/unsaid';
import type { VerbGroup } from './grammar/verbs';
import type { Candidate, Pattern } from './pattern';

const ATTRIBUTES = new Set(['speech', 'act', 'clause', 'that', 'quote']);

export const xSaid: Pattern = {
  id: 'x-said',
  title: 'Somebody says something',
  description: 'A speaker, then a verb of saying, with what was said after it, before it or around it.',
  authority: 'Reuters Handbook of Journalism: every contentious statement says at once who makes it',
  finds: [
    {
      text: 'On Monday, the port authority, which runs the bridge, said that repairs would take a year.',
      source: 'the port authority, which runs the bridge',
      cue: 'said',
      content: ['that repairs', 'a year'],
    },
    {
      text: '“Nobody was hurt,” she has repeatedly stated.',
      source: 'she',
      cue: 'has repeatedly stated',
      content: ['“Nobody', 'hurt,”'],
    },
    {
      text: 'Asked about the strike, Ruiz went on: “They will be paid.”',
      source: 'Ruiz',
      cue: 'went on',
      content: ['“They', 'paid.”'],
    },
    {
      text: 'Ruiz was like, “We are done here.”',
      source: 'Ruiz',
      cue: 'was like',
      content: ['“We', 'here.”'],
    },
    {
      text: 'The Gazette reports:\n\nNobody was paid this month.',
      source: 'The Gazette',
      cue: 'reports',
      content: ['Nobody', 'month.'],
    },
    {
      text: 'The dam cost more than most analysts had predicted.',
      source: 'most analysts',
      cue: 'had predicted',
      content: ['The dam', 'more than'],
    },
    {
      text: 'The trains stopped an hour after the agency said the line was safe.',
      source: 'the agency',
      cue: 'said',
      content: ['the line', 'safe'],
    },
    {
      text: 'The leak began in a tank which some say was never tested.',
      source: 'some',
      cue: 'say',
      content: ['was never', 'tested'],
    },
    {
      text: 'Guests who stayed at the lodge say they saw smoke.',
      source: 'Guests who stayed at the lodge',
      cue: 'say',
      content: ['they saw', 'smoke'],
    },
    {
      text: 'The pumps had failed twice, port records show.',
      source: 'port records',
      cue: 'show',
      content: ['The pumps', 'twice'],
    },
    {
      text: 'Many divers fear that the wreck will break.',
      source: 'Many divers',
      cue: 'fear',
      content: ['that the', 'break'],
    },
    {
      text: 'Economists expect the bank to cut rates.',
      source: 'Economists',
      cue: 'expect',
      content: ['the bank', 'cut rates'],
    },
    {
      text: 'The Gazette understands that the minister will resign.',
      source: 'The Gazette',
      cue: 'understands',
      content: ['that the', 'will resign'],
    },
    {
      text: 'The inquest heard that the rope was old.',
      source: 'The inquest',
      cue: 'heard',
      content: ['that the', 'was old'],
    },
    {
      text: 'An internal report, obtained by the Gazette, found no fault.',
      source: 'An internal report, obtained by the Gazette',
      cue: 'found',
      content: ['no fault', 'no fault'],
    },
    {
      text: 'Towns such as Lodi, Harl and Ost said the bridge was old.',
      source: 'Towns such as Lodi, Harl and Ost',
      cue: 'said',
      content: ['the bridge', 'old'],
    },
    {
      text: '“It is over,” said Ruiz, who warned that Ode would leave.',
      source: 'Ruiz',
      cue: 'warned',
      content: ['that Ode', 'leave'],
    },
    {
      text: 'Fares have doubled, data compiled by the Harbour Gazette show.',
      source: 'data compiled by the Harbour Gazette',
      cue: 'show',
      content: ['Fares', 'doubled'],
    },
    {
      text: 'Results of three studies, published by the port, show rye loses more than wheat.',
      source: 'Results of three studies, published by the port',
      cue: 'show',
      content: ['rye loses', 'wheat'],
    },
    {
      text: 'Some dockers now worry that Ode will leave.',
      source: 'Some dockers',
      cue: 'worry',
      content: ['that Ode', 'leave'],
    },
    {
      text: 'Ruiz pointed to a similar plan that failed in Lodi.',
      source: 'Ruiz',
      cue: 'pointed to',
      content: ['a similar', 'in Lodi'],
    },
    {
      text: 'Critics charge that the sale was rigged.',
      source: 'Critics',
      cue: 'charge',
      content: ['that the', 'was rigged'],
    },
    {
      text: 'Harbour court rules pier sale was void\n\nIt sat on Monday.',
      source: 'Harbour court',
      cue: 'rules',
      content: ['pier sale', 'was void'],
    },
    {
      text: 'The union warned of a strike.',
      source: 'The union',
      cue: 'warned',
      content: ['of a strike', 'of a strike'],
    },
  ],
  allows: [
    'The pilot labelled “a hero” by all goes on flying.',
    'The ministry declined to say whether it would appeal.',
    'The people accused also include two officers.',
    'The minister will say on Thursday whether he resigns.',
    'The claim was filed on Monday.',
    'Prices fell, but not interest rates.',
    'They settled those disputes in the spring.',
    '“He said he would come,” the text ran.',
    'The square was like “a furnace” at noon.',
    'The singer went on at nine.',
    'The Senate confirmed Ruiz to the court in May.',
    'Lawmakers have confirmed two judges since May.',
    'Prosecutors charge drivers a fee that was never agreed.',
    'He was cleared of the charges that might have ended his career.',
    'The bank raised its rate by two percentage points to nine percent.',
    'The crew was open and very detailed.',
    'None of the three have declared that they will stand, and few are calling for a vote.',
    'Voters were asked if “honest” describes her.',
    'Ruiz felt slighted as the board fell in line.',
  ],
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
  if (found.some(({ cue }) => cue[0] === group.range[0])) return null;
  const source = speakerOf(view, group, found);
  if (!source || isSupposed(view, group, source[0]) || !saysSomething(view, group, source[0])) return null;
  const content = trails(view, source[0], group.range[1]) ? 'around' : 'after';
  return { source, cue: group.range, content, certain: isPlain(view, group, source[0]) };
}
