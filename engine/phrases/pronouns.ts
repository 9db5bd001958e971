import type { Span } from '../span';
import type { Text } from '../stages';
import type { Gender } from './nouns';
import { token } from './tokens';

export interface Pronoun {
  readonly word: string;
  readonly sort: 'person' | 'thing' | 'plural' | 'speaker' | 'relative' | 'reader';
  readonly many: boolean;
  readonly gender: Gender;
}

const pronoun = (word: string, sort: Pronoun['sort'], many = false, gender: Gender = null): [string, Pronoun] => [
  word,
  { word, sort, many, gender },
];

const PRONOUNS = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => pronoun(word, 'person', false, 'male')),
  ...['she', 'her', 'hers', 'herself'].map((word) => pronoun(word, 'person', false, 'female')),
  ...['it', 'its', 'itself'].map((word) => pronoun(word, 'thing')),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => pronoun(word, 'plural', true)),
  ...['i', 'me', 'my', 'myself', 'mine'].map((word) => pronoun(word, 'speaker')),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word) => pronoun(word, 'speaker', true)),
  ...['who', 'whom', 'whose', 'which', 'that'].map((word) => pronoun(word, 'relative')),
  ...['you', 'your'].map((word) => pronoun(word, 'reader')),
]);

/** The pronoun that a phrase consists of, also with a name behind it ("she, Ann Lee,"); null for other phrases. */
export function pronounOf(text: Text, [from, to]: Span): Pronoun | null {
  const { form, lower } = token(text, from);
  if (/^\p{Lu}{2,}$/u.test(form) || (to - from > 1 && !/^[,(]$/.test(token(text, from + 1).form))) {
    return reflexive(text, [from, to]);
  }
  return PRONOUNS.get(lower) ?? null;
}

/** "he himself", "they both", "we all", "she and her aides". */
function reflexive(text: Text, [from, to]: Span): Pronoun | null {
  const second = token(text, from + 1).lower;
  const whole = to - from === 2 && (/sel(?:f|ves)$/.test(second) || second === 'both' || second === 'all');
  // "She and her aides": who is heard in company answers for what they say.
  const company =
    second === 'and' && /^(?:fellow|her|his|many|other|others|several|some)$/.test(token(text, from + 2).lower);
  return whole || company ? (PRONOUNS.get(token(text, from).lower) ?? null) : null;
}
