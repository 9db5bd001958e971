import { bare, genderOfName, isGivenName, isTitle } from '../../phrases/names';
import { agree, type Cluster } from './bearers';
import { keyOf, stem } from './keys';
import type { NameMention } from './mention';
import { clubOf } from './parts';
import { misspelt } from './spelling';

/**
 * Whom a single name stands for; null where nobody bears it. Of several bearers one named before: the one who speaks in
 * the same paragraph, then the one whom the article has called so most often, then one who speaks elsewhere; but not one
 * who is named in full in the same sentence ("Lee said that Ann Lee …").
 */
export function nearest(
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number[]>,
  names: readonly NameMention[],
  name: NameMention,
  at: number,
): number | null {
  const word = stem(name)[0] as string;
  const keys = [
    `name ${word}`,
    `body ${keyOf(name.forms.join(' '))}`,
    ...(name.articled ? [`tail ${word}`] : clubOf(name)),
  ];
  const known = [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
  const fitting = known.filter((candidate) => fits(clusters[candidate] as Cluster, name, word));
  if (fitting.length === 0)
    return name.speaks && !name.articled && known.length === 0 ? misspeltBearer(clusters, word) : null;
  if (fitting.length === 1) return fitting[0] as number;
  const others = fitting.filter((candidate) => !namedIn(clusters[candidate] as Cluster, names, at));
  return likeliest(clusters, names, others.length > 0 ? others : fitting, at);
}

/** Whether the sexes agree. A surname tells none, though it be a given name as well. */
function fits(cluster: Cluster, name: NameMention, word: string): boolean {
  const surname = cluster.forms.length > 1 && bare(cluster.forms.at(-1) as string) === word;
  const given = !surname && name.nouns.length > 0 && isGivenName(word);
  return agree(cluster.gender, name.gender ?? (given ? genderOfName(word) : null));
}

/** Whether the bearer is named in full in the same sentence. */
function namedIn({ full }: Cluster, names: readonly NameMention[], at: number): boolean {
  const next = placeIn(full, at);
  return [full[next - 1], full[next]].some((number) => {
    const name = names[number ?? -1];
    return name !== undefined && name.forms.length > 1 && name.sentence === names[at]?.sentence;
  });
}

/** How many of the sorted numbers are smaller than `at`. */
function placeIn(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bearer's latest mention before `at`, in full or by those single names, -1 for none. */
const lastBefore = ({ full }: Cluster, called: readonly number[], at: number): number =>
  Math.max(full[placeIn(full, at) - 1] ?? -1, called.at(-1) ?? -1);

/** The first sign by which two bearers differ decides. */
function likeliest(
  clusters: readonly Cluster[],
  names: readonly NameMention[],
  bearers: readonly number[],
  at: number,
): number {
  const { paragraph, speaks, nouns } = names[at] as NameMention;
  const titled = nouns.some(isTitle);
  const [word] = stem(names[at] as NameMention);
  const ranked = bearers.map((candidate) => {
    const cluster = clusters[candidate] as Cluster;
    // Whom the article calls by the first name alone is hardly "Mr. Lee" as well.
    const called = titled
      ? cluster.alone.filter((mention) => stem(names[mention] as NameMention)[0] === word)
      : cluster.alone;
    const last = lastBefore(cluster, called, at);
    const signs = [
      last >= 0 ? 1 : 0,
      last >= 0 && names[last]?.paragraph === paragraph && cluster.speaks ? last : -1,
      called.length,
      speaks && cluster.speaks ? 1 : 0,
      // Where none has been named yet, as in a headline, the one who is named first.
      last >= 0 ? last : -(cluster.full[0] ?? Number.POSITIVE_INFINITY),
    ];
    return { candidate, signs };
  });
  const [best] = ranked.sort((a, b) => a.signs.map((sign, i) => (b.signs[i] as number) - sign).find(Boolean) ?? 0);
  return (best as { candidate: number }).candidate;
}

/** The one person whose surname is this one but for a slip of the pen. */
function misspeltBearer(clusters: readonly Cluster[], word: string): number | null {
  if (isGivenName(word)) return null;
  const found = clusters.flatMap(({ nature, forms }, number) =>
    nature === 'person' && forms.length > 1 && misspelt(bare(forms.at(-1) as string), word) ? [number] : [],
  );
  return found.length === 1 ? (found[0] as number) : null;
}
