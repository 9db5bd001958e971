import type { Kind, Level } from '../../engine/report';
import type { ClaimView } from '../claims/view';

/** What the reader chose to see of the list. Empty sets and texts choose everything. */
export interface Choice {
  levels: ReadonlySet<Level>;
  kind: Kind | null;
  source: string | null;
  query: string;
  order: 'place' | 'weakness';
}

export const EVERYTHING: Choice = { levels: new Set(), kind: null, source: null, query: '', order: 'place' };

/** Whether the choice leaves anything out. */
export const isNarrowed = (choice: Choice): boolean =>
  choice.levels.size > 0 || choice.kind !== null || choice.source !== null || choice.query.trim() !== '';

/** The chosen claims in the chosen order: by place, or the weakest first (level, then independent sources, then place). */
export function choose(views: readonly ClaimView[], choice: Choice): ClaimView[] {
  const query = choice.query.trim().toLowerCase();
  const chosen = views.filter(
    (view) =>
      (choice.levels.size === 0 || choice.levels.has(view.claim.level)) &&
      (choice.kind === null || view.claim.kind === choice.kind) &&
      (choice.source === null || view.claim.source?.id === choice.source) &&
      (query === '' || searched(view).includes(query)),
  );
  return choice.order === 'place' ? chosen : chosen.sort(byWeakness);
}

/** What a search looks through, in lower case. */
const searched = ({ quote, source, cue, claim }: ClaimView): string =>
  [quote, source?.label, cue, claim.via].join('\n').toLowerCase();

const byWeakness = (a: ClaimView, b: ClaimView): number =>
  a.claim.level - b.claim.level ||
  a.claim.corroboration.independent - b.claim.corroboration.independent ||
  a.place - b.place;
