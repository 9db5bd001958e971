import type { Corroborated, Text, Typed } from '../stages';
import { countIndependent } from './independence';
import { linksOf } from './links';
import { stanceOf } from './stance';

/**
 * Groups the claims of different sources that assert, or deny, substantially the same proposition, and counts the sources
 * that are independent of each other. Careful rather than complete: a wrong "corroborated by" misleads more than a missing
 * one. One answer for each attribution.
 */
export function corroborate(text: Text, typed: Typed): Corroborated[] {
  const { attributions, entityOf } = typed;
  const groupOf = connect(attributions.length, linksOf(text, typed));
  return attributions.map((attribution, i): Corroborated => {
    const members = groupOf.flatMap((group, k) => (group >= 0 && group === groupOf[i] ? [k] : []));
    const speakers = members.length > 0 ? members : [i];
    const entities = [...new Set(speakers.map((k) => entityOf[k] ?? -1))].filter((entity) => entity >= 0);
    const first = attributions[speakers[0] as number] ?? attribution;
    const denies = (stanceOf(text, attribution) === 'denies') !== (stanceOf(text, first) === 'denies');
    return { group: groupOf[i] ?? -1, entities, independent: countIndependent(text, typed, entities), denies };
  });
}

/** Numbers the connected groups in order of their first member; -1 for a claim that nothing is linked with. */
function connect(count: number, links: readonly (readonly [number, number])[]): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number));
  for (const [a, b] of links) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const linked = new Set(links.flat());
  const numbers = new Map<number, number>();
  return parent.map((_, i) => {
    if (!linked.has(i)) return -1;
    if (!numbers.has(root(i))) numbers.set(root(i), numbers.size);
    return numbers.get(root(i)) as number;
  });
}
