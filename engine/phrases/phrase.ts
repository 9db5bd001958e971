import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { BODIES_AT_LARGE, COLLECTIVES } from '../lexicon/organisations';
import type { Span } from '../span';
import type { Text } from '../stages';
import { compound, identifies } from './compounds';
import { namedParts } from './lists';
import { isRole } from './names';
import { nameIn } from './naming';
import { type Gender, genderOfNoun, listedNature, type Nature, natureOf, plural } from './nouns';
import { type Pronoun, pronounOf } from './pronouns';
import { countIn, isQuantity } from './quantities';
import { capital, lowers, spanOf, token, tokensIn, wordy } from './tokens';

/** A noun phrase that names or describes somebody: a source, most often. All ranges are of token numbers. */
export interface Phrase {
  readonly span: Span;
  readonly tokens: Span;
  readonly pronoun: Pronoun | null;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'none';
  /** From the first word up to what follows the head noun (without "of …", "who …", appositions). */
  readonly core: Span;
  /** The proper name of what the phrase is about, without article and titles; null for a description. */
  readonly name: Span | null;
  /** The head noun, lower case, when the phrase is a description or has one beside the name ("the minister, Ann Lee"). */
  readonly head: string;
  readonly nature: Nature | null;
  readonly many: boolean;
  /** How many, where the phrase says it by a number. */
  readonly count: number | null;
  readonly gender: Gender;
  /** The body or person that the core names before its head: "WeWork" in "a WeWork spokesman", "her" in "her father". */
  readonly owner: Span | null;
  /** The parts of a list of named sources; empty for any other phrase. */
  readonly parts: readonly Span[];
}

const ARTICLES = new Map<string, Phrase['determiner']>([
  ['the', 'definite'],
  ['this', 'definite'],
  ['that', 'definite'],
  ['these', 'definite'],
  ['those', 'definite'],
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['one', 'indefinite'],
  ['my', 'possessive'],
  ['your', 'possessive'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['its', 'possessive'],
  ['our', 'possessive'],
  ['their', 'possessive'],
  ['whose', 'possessive'],
]);

/** What ends the core of a noun phrase. */
const AFTER = new Set(
  (
    'who whom whose which that of for from at in on with to by near about against inside outside behind among across ' +
    'out under within between around such as over during since after before through via into including whether ' +
    'seen held made written drawn sent shown taken given ' +
    // The subject of a relative clause without "that": "the figures he gave".
    'he i it she they we'
  ).split(' '),
);
/** Adjectives that end it when a preposition follows ("people close to the family", not "one close associate"). */
const BEFORE_PREPOSITION = new Set(
  'able aware close critical familiar living loyal opposed present privy responsible unable unwilling willing working like'.split(
    ' ',
  ),
);
/** What "last", "this" or "a" makes a time that stands behind a noun phrase ("a poll last month"). */
const TIME = /^(?:afternoon|decade|evening|fall|month|morning|night|spring|summer|week|weekend|winter|year)$/;
/** A day that the source is told with and that is none of it ("a statement from the ministry late Tuesday"). */
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;
const PREPOSITION = /^(?:at|for|in|of|on|to|with)$/;
const JOINS = new Set(['&', '-', "'", '’', '.', '"', '“', '”', '‘', '/']);
const SKIP = new Set([
  'both',
  'even',
  'either',
  'also',
  'only',
  'meanwhile',
  'but',
  'and',
  'as',
  'while',
  'however',
  'though',
  'when',
]);

/** Reads the noun phrase at a span of the text. Quotation marks and punctuation around it are left aside. */
export function readPhrase(text: Text, span: Span): Phrase {
  const tokens = trimmed(text, tokensIn(text, span));
  const pronoun = pronounOf(text, tokens);
  const core: Span = inner(text, tokens);
  const first = token(text, core[0]).lower;
  const quantity = isQuantity(text, core[0]);
  const determiner = ARTICLES.get(first) ?? (quantity ? 'quantity' : 'none');
  const name = pronoun ? null : nameIn(text, tokens, core);
  const head = pronoun ? '' : headOf(text, tokens, core, name);
  const before = compound(text, core, head);
  const count = countIn(text, [tokens[0], core[1]]);
  const counted = quantity || count !== null;
  const nature = head ? ((name ? null : peopleOf(text, core, counted, determiner)) ?? natureOf(head, before)) : null;
  return {
    span: tokens[0] < tokens[1] ? spanOf(text, tokens) : span,
    tokens,
    pronoun,
    core,
    name,
    head,
    nature,
    count,
    determiner: determiner === 'none' && possessiveIn(text, core) ? 'possessive' : determiner,
    many: pronoun
      ? pronoun.many
      : count !== null
        ? count > 1
        : quantity || (head !== '' && !name && plural(head)) || nature === 'people',
    gender: pronoun ? pronoun.gender : genderIn(text, tokens, name, head),
    owner: ownerOf(text, core, name),
    parts: pronoun ? [] : partsOf(text, tokens, name),
  };
}

function trimmed(text: Text, [from, to]: Span): Span {
  while (from < to && (!wordy(token(text, from).form) || SKIP.has(token(text, from).lower))) from++;
  while (to > from && trailing(token(text, to - 1).form)) to--;
  const day = to - from > 2 && DAY.test(token(text, to - 1).lower) ? to - 1 : to;
  return [from, day < to && /^(?:early|late|on)$/.test(token(text, day - 1).lower) ? day - 1 : day];
}

/** "Rights groups", "many companies": bodies of which none in particular is meant. */
const atLarge = (text: Text, core: Span, determiner: Phrase['determiner']): boolean =>
  (determiner === 'none' || determiner === 'quantity') && BODIES_AT_LARGE.has(token(text, core[1] - 1).lower);

/** "Many Americans", "the French": inhabitants are people; so are "two officers", while "officers" alone are the force. */
function peopleOf(text: Text, core: Span, counted: boolean, determiner: Phrase['determiner']): Nature | null {
  if (atLarge(text, core, determiner)) return 'people';
  const { lower, form } = token(text, core[1] - 1);
  if (counted && COLLECTIVES.has(lower) && lower.endsWith('s')) return 'people';
  return capital(form) && COUNTRY_OF_ADJECTIVE.has(lower) ? 'people' : null;
}

/** Punctuation, a possessive ending and "himself" behind a phrase are none of it. */
const trailing = (form: string): boolean =>
  (!wordy(form) && form !== ')') || /^(?:['’]s|himself|herself|itself|themselves)$/i.test(form);

/** The core: for "dozens of residents" or "one of the officers" that of what follows "of", not for "the Sage group of …". */
function inner(text: Text, [from, to]: Span): Span {
  let end = from;
  while (end < to && !ends(text, end, from)) end++;
  const team = token(text, from).lower === 'the' && capital(token(text, end - 2).form) && end - from > 2;
  if (end < to && token(text, end).lower === 'of' && end > from && isQuantity(text, end - 1) && !team) {
    const rest = inner(text, [end + 1, to]);
    if (rest[0] < rest[1]) return rest;
  }
  return [from, Math.max(end, Math.min(from + 1, to))];
}

function ends(text: Text, index: number, from: number): boolean {
  const { form, lower } = token(text, index);
  if (index === from) return false;
  const before = token(text, index - 1);
  if (form === ',')
    return (
      capital(before.form) ||
      natureOf(before.lower) !== null ||
      countIn(text, [index - 1, index]) !== null ||
      /^(?:which|who|whom|whose)$/.test(token(text, index + 1).lower)
    );
  if (!wordy(form)) return !JOINS.has(form);
  if (capital(form)) return false;
  if (lower === 'like') return true;
  if (lower === 'and' && /^(?:his|her|its|their)$/.test(token(text, index + 1).lower)) return true;
  if (BEFORE_PREPOSITION.has(lower)) return PREPOSITION.test(token(text, index + 1).lower);
  if (lower === 'of' && qualifies(text, index)) return false;
  if (/^(?:last|this|next|earlier|a)$/.test(lower) && TIME.test(token(text, index + 1).lower)) return true;
  if (AFTER.has(lower) || identifies(text, index)) return true;
  return (
    /(?:ed|ing)$/.test(lower) &&
    (natureOf(before.lower) !== null || (capital(before.form) && !ARTICLES.has(before.lower))) &&
    !natureOf(token(text, index + 1).lower)
  );
}

/** "The Department of Justice complaint": a body's name with its "of …" in front of the noun that the phrase is about. */
function qualifies(text: Text, of: number): boolean {
  if (!capital(token(text, of - 1).form)) return false;
  let end = of + 1;
  while (end < of + 5 && capital(token(text, end).form)) end++;
  const noun = token(text, end);
  return end > of + 1 && noun.sentence === token(text, of).sentence && listedNature(noun.lower) !== null;
}

function headOf(text: Text, tokens: Span, core: Span, name: Span | null): string {
  if (!name) return token(text, core[1] - 1).lower;
  for (let i = name[0] - 1; i >= tokens[0]; i--) {
    if (isRole(token(text, i).form)) return token(text, i).lower.replace(/\.$/, '');
    if (wordy(token(text, i).form) && natureOf(token(text, i).lower)) return token(text, i).lower;
  }
  return '';
}

/** The parts of a list, unless the "and" belongs to one name ("Bureau of Fisheries and Waters"). */
function partsOf(text: Text, tokens: Span, name: Span | null): Span[] {
  const parts = namedParts(text, tokens);
  const first = parts[0];
  return first && name && name[0] < first[1] && name[1] > first[1] ? [] : parts;
}

function possessiveIn(text: Text, core: Span): boolean {
  return lowers(text, core).some((word) => word === "'s" || word === "'");
}

function genderIn(text: Text, tokens: Span, name: Span | null, head: string): Gender {
  if (head && genderOfNoun(head)) return genderOfNoun(head);
  const end = name ? name[0] : tokens[0];
  for (let i = tokens[0]; i < end; i++) {
    const gender = genderOfNoun(token(text, i).lower);
    if (gender && !/^['’]s?$/.test(token(text, i + 1).form)) return gender;
  }
  return null;
}

/** What stands before a possessive ending in the core, or the possessive pronoun. */
function ownerOf(text: Text, core: Span, name: Span | null): Span | null {
  for (let i = core[1] - 1; i > core[0]; i--) {
    const { form } = token(text, i);
    if (/^['’]s?$/.test(form) && !(name && name[1] > i)) {
      const from = ARTICLES.has(token(text, core[0]).lower) ? core[0] + 1 : core[0];
      return from < i ? [from, i] : null;
    }
  }
  return ARTICLES.get(token(text, core[0]).lower) === 'possessive' ? [core[0], core[0] + 1] : null;
}
