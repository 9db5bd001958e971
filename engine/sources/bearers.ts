import { bare, genderOfName, isGivenName } from '../phrases/names';
import type { Gender } from '../phrases/nouns';
import { stem } from './clusters';
import { keyOf } from './keys';
import type { NameMention } from './mention';

/** All mentions of one name, full and short. */
export interface Cluster {
  /** The fullest form, as written. */
  forms: readonly string[];
  nature: NameMention['nature'];
  gender: Gender;
  readonly members: number[];
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
    if (
      agree(cluster.gender, name.gender) &&
      (within(words, other) || within(other, words) || sameInitial(words, other))
    )
      return candidate;
  }
  return null;
}

const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** Whether the words stand in the other name in the same order, the surname among them. */
function within(words: readonly string[], name: readonly string[]): boolean {
  if (words.length < 2 || words.at(-1) !== name.at(-1))
    return words.length > 1 && words.every((word, i) => word === name[i]);
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at === words.length;
}

/** "J. Smith" and "John Smith". */
function sameInitial(words: readonly string[], name: readonly string[]): boolean {
  if (words.at(-1) !== name.at(-1)) return false;
  const [a, b] = [words[0] as string, name[0] as string];
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** The bearer of a single name nearest before mention `at`, else the first after it; null where nobody bears it. */
export function nearest(
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number[]>,
  _names: readonly NameMention[],
  name: NameMention,
  at: number,
): number | null {
  const word = stem(name)[0];
  const known = [...(index.get(`name ${word}`) ?? []), ...(index.get(`body ${keyOf(name.forms.join(' '))}`) ?? [])];
  let best: number | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const cluster = clusters[candidate] as Cluster;
    const surname = cluster.forms.length > 1 && bare(cluster.forms.at(-1) as string) === word;
    const given = !surname && name.nouns.length > 0 && isGivenName(word as string);
    if (!agree(cluster.gender, name.gender ?? (given ? genderOfName(word as string) : null))) continue;
    const distance = distanceTo(cluster, at) + (name.speaks && !cluster.speaks ? SILENT : 0);
    if (distance < gap) {
      best = candidate;
      gap = distance;
    }
  }
  return best;
}

/** A surname that speaks is rather that of a bearer who speaks elsewhere too, however far off. */
const SILENT = 1e8;

/** Mentions since the cluster's latest one before `at`; those that come only later count as farther than any before. */
function distanceTo({ members }: Cluster, at: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? at - (members[low - 1] as number) : 1e9 + (members[low] ?? 1e9);
}
