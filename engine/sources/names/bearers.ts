import { sameGivenName } from '../../lexicon/nicknames';
import { bare } from '../../phrases/names';
import type { Gender } from '../../phrases/nouns';
import { stem } from './keys';
import type { NameMention } from './mention';

/** All mentions of one name, full and short. */
export interface Cluster {
  /** The fullest form, as written. */
  forms: readonly string[];
  nature: NameMention['nature'];
  gender: Gender;
  /** What its mentions tell together: above zero of a person, below of a body. */
  leaning: number;
  /** Whether words beside one of its mentions make it a person: a title, a role, an age. */
  titled: boolean;
  /** Whether it stands with a capital within a sentence somewhere. */
  large: boolean;
  /** Numbers of the mentions that tell by themselves whom they name, in reading order. */
  readonly full: number[];
  /** Those by a single name that goes to the likeliest bearer, as far as they have been read. */
  readonly alone: number[];
  /** Whether one of the mentions is the source of a claim. */
  speaks: boolean;
}

/** The person whose full name includes, or is included in, this one. */
export function bearer(
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number[]>,
  name: NameMention,
): number | null {
  const words = stem(name);
  const known = index.get(`name ${words.at(-1)}`) ?? index.get(`name ${words[0]}`) ?? [];
  for (const candidate of [...known].reverse()) {
    const cluster = clusters[candidate] as Cluster;
    const other = cluster.forms.map(bare);
    if (agree(cluster.gender, name.gender) && sameName(words, other)) return candidate;
  }
  return null;
}

export const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

const sameName = (words: readonly string[], other: readonly string[]): boolean =>
  within(words, other) || within(other, words) || sameInitial(words, other) || samePerson(words, other);

/** Whether the words stand in the other name in the same order, the surname among them. */
function within(words: readonly string[], name: readonly string[]): boolean {
  if (words.length < 2 || words.at(-1) !== name.at(-1))
    return words.length > 1 && words.every((word, i) => word === name[i]);
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at === words.length;
}

/** "Pete Smith" and "Peter Smith". */
const samePerson = (words: readonly string[], name: readonly string[]): boolean =>
  words.length > 1 &&
  name.length > 1 &&
  words.at(-1) === name.at(-1) &&
  sameGivenName(words[0] as string, name[0] as string);

/** "J. Smith" and "John Smith". */
function sameInitial(words: readonly string[], name: readonly string[]): boolean {
  if (words.at(-1) !== name.at(-1)) return false;
  const [a, b] = [words[0] as string, name[0] as string];
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}
