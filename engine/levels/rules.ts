import type { Level } from '../report';

/**
 * Every rule by which a claim is graded or a remark is made about its sourcing, in the order in which the reasons are
 * given. The page "How it grades" is made from this table.
 */
export interface Rule {
  /** Stable: interfaces translate by it. */
  readonly id: string;
  /** The level that the rule gives; null for a remark. */
  readonly level: Level | null;
  /** One plain sentence; `{0}`, `{1}` … are filled with the article's own words or with numbers. */
  readonly template: string;
  /** The newsroom standard behind it, with its name. */
  readonly standard: string;
  /** A sentence that the rule applies to. */
  readonly example: string;
}

const AP_NAMED = 'AP: name your sources; an identified person answers for what is said.';
const REUTERS_NAMED = 'Reuters Handbook: a named source is always preferable to an unnamed one.';
const AP_ALLEGEDLY = 'AP: “allegedly” hides who alleges; say who does.';
const GUARDIAN =
  'Guardian readers’ editor: a description should say how the source can know (“a cabinet minister with direct knowledge”).';

export const RULES = [
  {
    id: 'record',
    level: 5,
    template: 'A record with an issuer, which a reader could look up: “{0}”.',
    standard: 'W3C Credibility signals: documents are cited so that they can be found.',
    example: 'The indictment says that the funds were moved in March.',
  },
  {
    id: 'named-person',
    level: 4,
    template: '{0} is identified by name.',
    standard: REUTERS_NAMED,
    example: 'Ann Lee, the port’s director, said the pier was safe.',
  },
  {
    id: 'named-elsewhere',
    level: 4,
    template: '“{0}” is {1}, who is identified by name.',
    standard: REUTERS_NAMED,
    example: 'She said the pier was safe.',
  },
  {
    id: 'named-list',
    level: 4,
    template: '{0} are identified by name.',
    standard: REUTERS_NAMED,
    example: 'Ann Lee and Tom Ode said the pier was safe.',
  },
  {
    id: 'institution',
    level: 3,
    template: 'An institution speaks, and no person answers for it by name: “{0}”.',
    standard: AP_NAMED,
    example: 'The ministry said the road would reopen.',
  },
  {
    id: 'spokesperson',
    level: 3,
    template: 'No name is given of who speaks for {1}: “{0}”.',
    standard: AP_NAMED,
    example: 'A spokeswoman for the ministry said the road would reopen.',
  },
  {
    id: 'document-unidentified',
    level: 3,
    template: 'The article does not say enough for a reader to find what is meant: “{0}”.',
    standard: 'W3C Credibility signals: documents are cited so that they can be found.',
    example: 'A memo seen by the newspaper says the road would reopen.',
  },
  {
    id: 'outlet-own',
    level: 3,
    template: '{0} says so in its own voice.',
    standard: 'Washington Post: say what another outlet’s report rests on.',
    example: 'The Harbour Gazette argued in an editorial that the pier must close.',
  },
  {
    id: 'outlet-relay',
    level: 1,
    template: '{0} reported it; the article does not say what that report rests on.',
    standard: 'Washington Post: say what another outlet’s report rests on.',
    example: 'The Harbour Gazette reported that the pier would close.',
  },
  {
    id: 'unnamed-specified',
    level: 2,
    template:
      '“{0}” are not named, but they are more than one and the article says where they stand and how they know, or why they are not named.',
    standard: GUARDIAN,
    example: 'Two ministry officials who attended the meeting said the plan was dropped.',
  },
  {
    id: 'unnamed-described',
    level: 1,
    template: 'Described as “{0}”, but not named.',
    standard: GUARDIAN,
    example: 'A neighbour said the lights were on.',
  },
  {
    id: 'documents-at-large',
    level: 0,
    template: '“{0}” could be any; the article does not say which.',
    standard: 'AP: say where information comes from.',
    example: 'Studies have found that walking helps.',
  },
  {
    id: 'unnamed-bare',
    level: 0,
    template: '“{0}” could be anybody; nothing tells who speaks or how they know.',
    standard: 'AP: “a source” alone is not allowed; say why the source is in a position to know.',
    example: 'Experts say the pier is unsafe.',
  },
  {
    id: 'agentless',
    level: 0,
    template: '“{0}” passes the claim on without saying who makes it.',
    standard: AP_ALLEGEDLY,
    example: 'The mayor allegedly knew of the plan.',
  },
  {
    id: 'named-later',
    level: null,
    template: '“{0}” is taken to be {1}, whose name follows.',
    standard: REUTERS_NAMED,
    example: 'An expert has warned … Prof Ann Lee said …',
  },
  {
    id: 'taken-for',
    level: null,
    template: '“{0}” was taken for {1}; it could also be {2}.',
    standard: AP_NAMED,
    example: 'Lee met Ode on Monday. He said the pier was safe.',
  },
  {
    id: 'relayed',
    level: null,
    template: 'It reached this article through {0}.',
    standard: 'Washington Post: say what another outlet’s report rests on.',
    example: 'Lee told the Harbour Gazette that the pier was safe.',
  },
  {
    id: 'access',
    level: null,
    template: 'The article says that the source had first-hand access: “{0}”.',
    standard: 'NPR: was the source in the room, has it the document, did it take part?',
    example: 'Two people who attended the meeting said it was short.',
  },
  {
    id: 'reason-specific',
    level: null,
    template: 'The article says why the source is not named: “{0}”.',
    standard: 'AP: say why the source is unnamed.',
    example: 'She asked not to be named because she feared for her job.',
  },
  {
    id: 'reason-boilerplate',
    level: null,
    template: 'The reason for not naming the source says little: “{0}”.',
    standard: 'New York Times, 2010: “not authorized to speak” is hardly a reason.',
    example: 'He was not authorised to speak publicly.',
  },
  {
    id: 'reason-missing',
    level: null,
    template: 'The article does not say why the source is not named.',
    standard: 'AP: say why the source is unnamed.',
    example: 'A ministry official said the plan was dropped.',
  },
  {
    id: 'hedged',
    level: null,
    template: '“{0}” keeps the article at a distance from the claim.',
    standard: AP_ALLEGEDLY,
    example: 'Lee reportedly told the board.',
  },
  {
    id: 'independent',
    level: null,
    template: '{0} independent sources in this article say the same.',
    standard: 'BBC: say whether a claim was independently corroborated.',
    example: 'Lee and, separately, the ministry said the road would reopen.',
  },
  {
    id: 'disputed',
    level: null,
    template: 'Another source in this article denies it, or it denies what another one says.',
    standard: 'BBC: say whether a claim was independently corroborated.',
    example: 'The ministry denied that the road would close.',
  },
  {
    id: 'alone',
    level: null,
    template: 'Nobody else in this article says the same.',
    standard: 'BBC: be reluctant to rely on a single source.',
    example: 'Only Lee said the pier was safe.',
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id. Throws a plain Error for an id that is not in the table: a mistake of the program. */
export function ruleOf(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The rule's sentence in English with its places filled. */
export function sentenceOf(id: RuleId, values: readonly string[]): string {
  return ruleOf(id).template.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
}
