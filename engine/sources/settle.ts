import type { Span } from '../span';
import type { Attribution, Entity, Resolved } from '../stages';
import type { Draft } from './reading/draft';

/** Numbers the entities that are sources of something in order of their first claim. `found` was joined to `merged`. */
export function settle(
  attributions: readonly Attribution[],
  found: readonly number[],
  merged: readonly number[],
  drafts: readonly Draft[],
): Pick<Resolved, 'entities' | 'entityOf'> {
  const order = attributions.map((_, i) => i).sort((a, b) => start(attributions[a]) - start(attributions[b]));
  const numbers = new Map<number, number>();
  for (const i of order) {
    const draft = merged[i] as number;
    if (draft >= 0 && !numbers.has(draft)) numbers.set(draft, numbers.size);
  }
  const entities = [...numbers.keys()].map((number): Entity => {
    const draft = drafts[number] as Draft;
    const { label, named, mentions } = draft;
    const absorbed = found.flatMap((from, i) =>
      merged[i] === number && from !== number ? (drafts[from]?.mentions ?? []) : [],
    );
    return { label, sort: sortOf(draft), named, mentions: unique([...mentions, ...absorbed]) };
  });
  return { entities, entityOf: merged.map((draft) => numbers.get(draft) ?? -1) };
}

/** What a name names that nothing has told for certain is decided by what speaks for it. */
const sortOf = ({ sort, named, personal }: Draft): Entity['sort'] =>
  sort ?? (named ? (personal ? 'person' : 'organisation') : null);

const start = (attribution: Attribution | undefined): number =>
  attribution?.source[0]?.[0] ?? attribution?.cue[0]?.[0] ?? 0;

function unique(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter((span, i) => i === 0 || span[0] !== sorted[i - 1]?.[0]);
}
