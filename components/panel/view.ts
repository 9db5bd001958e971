import type { Claim, Kind, Level, Report, Source } from '../../engine/report';
import { hull, type Span } from '../../engine/span';

/** A claim with everything the list says of it, cut from the article once. */
export interface ClaimView {
  claim: Claim;
  /** Place in reading order. */
  place: number;
  quote: string;
  source: Source | undefined;
  cue: string;
  hedges: string[];
  /** Claims of its group that assert the same on another source, and those that assert the contrary. */
  agrees: Related[];
  disagrees: Related[];
}

export interface Related {
  id: string;
  source: Source | undefined;
}

/** The words at these spans, white space made plain, parts joined by an ellipsis. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' … ');
}

/** What a claim shows first: its content, or the whole of it where it has no content of its own. */
function quoteOf(text: string, claim: Claim): string {
  const quote = wordsAt(text, claim.content.spans);
  if (quote !== '') return quote;
  const whole = hull([...(claim.source?.spans ?? []), ...claim.cue.spans]);
  return whole === null ? '' : wordsAt(text, [whole]);
}

/** All claims of a report on `text`, in reading order. */
export function viewsOf(text: string, report: Report): ClaimView[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const groups = groupsOf(report);
  const sourceOf = (claim: Claim) => (claim.source === null ? undefined : sources.get(claim.source.id));
  return report.claims.map((claim, place) => {
    const others = groupMates(claim, groups);
    const related = (denies: boolean) =>
      others
        .filter((other) => other.corroboration.denies === denies)
        .map((other) => ({ id: other.id, source: sourceOf(other) }));
    const quote = quoteOf(text, claim);
    const source = sourceOf(claim);
    const cue = wordsAt(text, claim.cue.spans);
    return {
      claim,
      place,
      quote,
      source,
      cue,
      // A hedge that is itself the cue ("allegedly") is not said twice.
      hedges: claim.hedges.map((span) => wordsAt(text, [span])).filter((hedge) => hedge !== cue),
      agrees: related(claim.corroboration.denies),
      disagrees: related(!claim.corroboration.denies),
    };
  });
}

function groupsOf(report: Report): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of report.claims) {
    const id = claim.corroboration.group;
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return groups;
}

/** The claims of the same group on other sources. */
function groupMates(claim: Claim, groups: Map<string, Claim[]>): Claim[] {
  const group = claim.corroboration.group === null ? [] : (groups.get(claim.corroboration.group) ?? []);
  return group.filter((other) => other !== claim && (other.source?.id ?? null) !== (claim.source?.id ?? null));
}

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

export interface Speaker {
  source: Source;
  claims: number;
  /** The weakest and the strongest level of its claims. */
  levels: [weakest: Level, strongest: Level];
}

/** Sources by how many claims they make, the first to speak first among equals. */
export function speakers(report: Report): Speaker[] {
  const levels = new Map<string, Level[]>();
  for (const { source, level } of report.claims) {
    if (source !== null) levels.set(source.id, [...(levels.get(source.id) ?? []), level]);
  }
  return report.sources
    .flatMap((source) => {
      const own = levels.get(source.id)?.toSorted((a, b) => a - b);
      const [weakest, strongest] = [own?.at(0), own?.at(-1)];
      if (own === undefined || weakest === undefined || strongest === undefined) return [];
      return [{ source, claims: own.length, levels: [weakest, strongest] as [Level, Level] }];
    })
    .sort((a, b) => b.claims - a.claims);
}
