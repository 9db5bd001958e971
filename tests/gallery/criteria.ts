import type { PatternData, RuleData } from '../../components/criteria/Criteria';

/** Stand-ins for the engine's rules and patterns, in their shape. */
export const RULES: RuleData[] = [
  {
    id: 'named-person',
    text: '{0} is a person named in the article.',
    standard: 'Reuters Handbook: a named source is always better than an unnamed one.',
  },
  { id: 'no-source', text: '“{0}” does not tell who says it.', standard: 'AP: “allegedly” hides who alleges.' },
];

export const PATTERNS: PatternData[] = [
  {
    id: 'said-x',
    title: 'said X',
    description: 'The cue comes before the source, after a quotation.',
    authority: 'Quirk et al., A Comprehensive Grammar of the English Language, 14.29.',
    finds: [{ text: '“The pier is safe,” said the harbour master.', source: 'the harbour master', cue: 'said' }],
    allows: ['It is easier said than done.'],
  },
];
