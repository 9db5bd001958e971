import { lexicon } from '../../lexicon/lexicon';
import { forms } from '../../phrases/capitals';
import { type NameNature, natureOfName } from '../../phrases/name-nature';
import { bare, genderOfName, genderOfTitle, isGivenName } from '../../phrases/names';
import { type Gender, genderOfNoun } from '../../phrases/nouns';
import { capital, spanOf, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text, Token } from '../../stages';
import { genderTold, nounsBeside } from './beside';
import { isCompanyRole, isModifier, natureInContext } from './nature';
import { leaningAt } from './signs';
import { type Tie, tiesBeside } from './ties';

/** Prepositions of place. */
const LOCATES = lexicon('across, around, at, from, in, into, near, of, outside, through, to, via, with');

/** A proper name where it stands in the text. */
export interface NameMention {
  /** Token numbers of the name, titles left aside. */
  readonly tokens: Span;
  readonly span: Span;
  readonly forms: readonly string[];
  readonly nature: NameNature;
  readonly gender: Gender;
  /** Nouns that the words around it give its bearer, lower case ("minister", "dr"). */
  readonly nouns: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether "the" stands before it. */
  readonly articled: boolean;
  /** Whether a preposition of place stands before it ("in Paris"). */
  readonly located: boolean;
  /** What the words beside it tie its bearer to. */
  readonly ties: readonly Tie[];
  /** The abbreviation told in brackets behind it: "MOFA" in "the Ministry of Foreign Affairs (MOFA)". */
  readonly alias: string | null;
  /** What the words around it tell of what it names: above zero of a person, below of a body. */
  readonly leaning: number;
  /** Whether it is large within a sentence, not perhaps only because it begins one. */
  readonly large: boolean;
  /** Whether it names the source of a claim where it stands. */
  readonly speaks: boolean;
  /** Whether a colon follows it at the beginning of a paragraph: "AL: It is safe." in an interview with Ann Lee. */
  readonly takesTurn: boolean;
}

/** The name at a range of tokens, read together with the words around it. */
export function mention(text: Text, range: Span, speaks: boolean): NameMention {
  const words = [...forms(text, range), ...sharedSurname(text, range)];
  const nouns = nounsBeside(text, range);
  const shared = words.length > range[1] - range[0];
  const told = shared ? 'person' : natureInContext(text, range, nouns);
  const nature = told === 'person' && isTeam(text, range, nouns) ? 'organisation' : told;
  return {
    tokens: range,
    span: spanOf(text, range),
    forms: words,
    nature,
    gender: isPair(text, range)
      ? null
      : (SELF.get(token(text, range[1]).lower) ?? genderTold(text, range) ?? genderOf(words, nature, nouns)),
    nouns,
    sentence: token(text, range[0]).sentence,
    paragraph: token(text, range[0]).paragraph,
    articled: token(text, range[0] - 1).lower === 'the',
    ties: nature === null || nature === 'person' ? tiesBeside(text, range) : [],
    alias: aliasBehind(text, range[1]),
    leaning: leaningOf(text, range, nature),
    large: token(text, range[0] - 1).sentence === token(text, range[0]).sentence,
    located: LOCATES.has(token(text, range[0] - 1).lower),
    speaks,
    takesTurn:
      token(text, range[1]).form === ':' && text.paragraphs[token(text, range[0]).paragraph]?.tokens[0] === range[0],
  };
}

/** A single word of capitals in brackets, small letters between them or not ("TxDOT"). */
function aliasBehind(text: Text, to: number): string | null {
  const { form } = token(text, to + 1);
  const bracketed = token(text, to).form === '(' && token(text, to + 2).form === ')';
  return bracketed && /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*$/u.test(form) ? form : null;
}

/** "The Dallas Cowboys", "the Chelsea Bookshop": behind "the" and before no noun, a given name begins a body's name. */
function isTeam(text: Text, range: Span, nouns: readonly string[]): boolean {
  const [from, to] = range;
  if (to - from < 2 || nouns.length > 0 || token(text, from - 1).lower !== 'the') return false;
  const next = token(text, to);
  return natureOfName(forms(text, range)) === 'person' && (!wordy(next.form) || AFTER_BODY.test(next.lower));
}
const AFTER_BODY =
  /^(?:and|announced|are|at|for|from|had|has|have|in|is|on|said|say|says|to|was|were|which|will|with|would)$/;

/** Only of names that may be a person's as well as a body's. */
function leaningOf(text: Text, range: Span, nature: NameNature): number {
  if (nature !== null && nature !== 'person') return 0;
  const points = leaningAt(text, range);
  // A given name needs more than a leaning.
  if (nature === 'person') return Math.abs(points) > 1 ? points : 0;
  return isCompanyRole(text, range) || isModifier(text, range) ? OF_BODY : points;
}
const OF_BODY = -2;

/** The surname that a given name shares with the full name behind it: "Ivan and Maria Petrov". */
function sharedSurname(text: Text, [from, to]: Span): string[] {
  const [and, given, surname, end] = [0, 1, 2, 3].map((i) => token(text, to + i)) as [Token, Token, Token, Token];
  const shares =
    to - from === 1 &&
    /^(?:and|&)$/.test(and.lower) &&
    isGivenName(token(text, from).lower) &&
    isGivenName(given.lower) &&
    capital(given.form) &&
    /^\p{Lu}\p{Ll}/u.test(surname.form) &&
    natureOfName([given.form, surname.form]) === 'person' &&
    !capital(end.form);
  return shares ? [surname.form] : [];
}

/** "Mr. and Mrs. Lee". */
const isPair = (text: Text, [from]: Span): boolean =>
  token(text, from - 2).lower === 'and' &&
  [1, 3].every((n) => genderOfTitle(bare(token(text, from - n).form)) !== null);

/** "Lee himself". */
const SELF = new Map<string, Gender>([
  ['herself', 'female'],
  ['himself', 'male'],
]);

/** By a title, a noun or the given name; a single name may as well be a surname. */
function genderOf(words: readonly string[], nature: NameNature, nouns: readonly string[]): Gender {
  const given = nature === 'person' && words.length > 1 ? genderOfName(bare(words[0] as string)) : null;
  const title = nouns.map(genderOfTitle).find((gender) => gender !== null);
  // A woman may be a spokesman, a chairman or a congressman.
  const nounsOfSex = given === 'female' ? nouns.filter((noun) => !noun.endsWith('man')) : nouns;
  return title ?? nounsOfSex.map(genderOfNoun).find((gender) => gender !== null) ?? given;
}
