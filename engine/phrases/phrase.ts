import type { Span } from '../span';
import type { Text } from '../stages';
import { compound } from './compounds';
import { coreOf } from './core';
import { DETERMINERS, type Determiner } from './determiners';
import { trimmed } from './edges';
import { natureInContext } from './groups';
import { namedParts } from './lists';
import { isRole } from './names';
import { type Gender, genderOfNoun, type Nature, natureOf, personNoun, plural } from './nouns';
import { type Pronoun, pronounOf } from './pronouns';
import { nameIn } from './proper-name';
import { countIn, isQuantity } from './quantities';
import { lowers, spanOf, token, tokensIn, wordy } from './tokens';

/** A noun phrase that names or describes somebody: a source, most often. All ranges are of token numbers. */
export interface Phrase {
  readonly span: Span;
  readonly tokens: Span;
  readonly pronoun: Pronoun | null;
  readonly determiner: Determiner;
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

/** Reads the noun phrase at a span of the text. Quotation marks and punctuation around it are left aside. */
export function readPhrase(text: Text, span: Span): Phrase {
  const tokens = trimmed(text, tokensIn(text, span));
  const pronoun = pronounOf(text, tokens);
  const core: Span = coreOf(text, tokens);
  const first = token(text, core[0]).lower;
  const quantity = isQuantity(text, behindAbout(text, core));
  const determiner = DETERMINERS.get(first) ?? (quantity ? 'quantity' : 'none');
  // "Two-thirds of the board": what stands before the core says how many.
  const dug = core[0] > tokens[0];
  const name = pronoun ? null : nameIn(text, tokens, core);
  const head = pronoun ? '' : headOf(text, tokens, core, name);
  const before = compound(text, core, head);
  const count = countIn(text, [tokens[0], core[1]]);
  const counted = quantity || count !== null;
  const nature = head
    ? ((name ? null : natureInContext(text, core, counted, determiner)) ?? natureOf(head, before))
    : null;
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
        : quantity || dug || (head !== '' && !name && plural(head)) || nature === 'people',
    gender: pronoun ? pronoun.gender : genderIn(text, tokens, name, head),
    owner: ownerOf(text, core, name),
    parts: pronoun ? [] : partsOf(text, tokens, name),
  };
}

/** Words before a number that make it a rough one. */
const ABOUT =
  /^(?:about|almost|approximately|around|at|fewer|just|least|less|more|most|nearly|only|over|roughly|some|than|under)$/;

/** Where a phrase goes on behind "nearly", "more than", "at least". */
function behindAbout(text: Text, [from, to]: Span): number {
  let at = from;
  while (at + 1 < to && ABOUT.test(token(text, at).lower)) at++;
  return isQuantity(text, at) ? at : from;
}

function headOf(text: Text, tokens: Span, core: Span, name: Span | null): string {
  const last = token(text, core[1] - 1).lower;
  const before = core[1] - core[0] > 1 ? token(text, core[1] - 2).lower : '';
  const own = /^\d+$/.test(last) && natureOf(before) === 'document' ? before : last; // "Article 5"
  if (!name || (name[0] > core[1] && personNoun(own))) return own;
  for (let i = name[0] - 1; i >= tokens[0]; i--) {
    if (/^['’]s?$/.test(token(text, i).form)) break;
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
      const from = DETERMINERS.has(token(text, core[0]).lower) ? core[0] + 1 : core[0];
      return from < i ? [from, i] : null;
    }
  }
  return DETERMINERS.get(token(text, core[0]).lower) === 'possessive' ? [core[0], core[0] + 1] : null;
}
