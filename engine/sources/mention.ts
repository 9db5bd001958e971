import { forms } from '../phrases/capitals';
import { bare, genderOfName, genderOfTitle, type NameNature } from '../phrases/names';
import { type Gender, genderOfNoun } from '../phrases/nouns';
import { spanOf, token } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';
import { nounsBeside } from './beside';
import { natureInContext } from './nature';

/** Prepositions of place. */
const LOCATES = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'into',
  'near',
  'of',
  'outside',
  'through',
  'to',
  'via',
  'with',
]);

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
  /** Whether a preposition of place stands before it ("in Paris"). */
  readonly located: boolean;
  /** Whether it names the source of a claim where it stands. */
  readonly speaks: boolean;
}

/** The name at a range of tokens, read together with the words around it. */
export function mention(text: Text, range: Span, speaks: boolean): NameMention {
  const words = forms(text, range);
  const nouns = nounsBeside(text, range);
  const nature = natureInContext(text, range, nouns);
  const told = nouns.reduce<Gender>((found, noun) => found ?? genderOfTitle(noun) ?? genderOfNoun(noun), null);
  return {
    tokens: range,
    span: spanOf(text, range),
    forms: words,
    nature,
    gender: told ?? (nature === 'person' ? genderOfName(bare(words[0] as string)) : null),
    nouns,
    located: LOCATES.has(token(text, range[0] - 1).lower),
    speaks,
  };
}
