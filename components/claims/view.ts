import type { Claim, Report, Source } from '../../engine/report';
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
    const hedges = new Set(claim.hedges.map((span) => wordsAt(text, [span])));
    // A hedge that is itself the cue ("allegedly") is not said twice.
    hedges.delete(cue);
    return {
      claim,
      place,
      quote,
      source,
      cue,
      hedges: [...hedges],
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
