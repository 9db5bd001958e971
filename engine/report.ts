import type { Span } from './span';

/**
 * What the engine says of an article. Every location is a half-open UTF-16 {@link Span} of the text that was given to
 * `analyze`. The words (claim, kind, level, corroboration) are defined in `docs/criteria.md`.
 */
export interface Report {
  /** Claims in reading order (by cue, or by content where the cue comes later than another claim's). */
  claims: Claim[];
  /** Distinct sources, in order of their first mention as a source. */
  sources: Source[];
  summary: Summary;
}

/** Who or what a claim comes from. `none`: the text hedges without saying who says it. */
export type Kind = 'person' | 'organisation' | 'document' | 'outlet' | 'unnamed' | 'none';

/**
 * How traceable the sourcing of a claim is, never whether the claim is true: 5 record, 4 named person, 3 institution,
 * 2 anonymous but specified, 1 anonymous and thin, 0 untraceable.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** One attribution relation: what one source says with one cue. */
export interface Claim {
  /** Stable while the claim's own words stay the same, also when the article grows around it. */
  id: string;
  /** The source as this claim names it; null for kind `none`. `id` is that of one of {@link Report.sources}. */
  source: { id: string; spans: Span[] } | null;
  cue: { spans: Span[] };
  content: { spans: Span[] };
  kind: Kind;
  /** How many persons (or, for a list of named sources, how many sources) stand behind it; null: an unspecified plural. */
  count: number | null;
  /** The outlet through which it reached this article, as the text names it. */
  via: string | null;
  /** Hedge words beside the claim ("allegedly"). */
  hedges: Span[];
  level: Level;
  corroboration: Corroboration;
  /** Why it has this level (first) and what else was decided about it, most important first. Never empty. */
  reasons: Reason[];
}

/** Claims of one group assert, or deny, substantially the same proposition on different sources. */
export interface Corroboration {
  group: string | null;
  /** Ids of all sources behind the group's proposition, this claim's own included. */
  sources: string[];
  /** How many of them are independent of each other; 1 when nobody else says it, 0 for an unsourced claim alone. */
  independent: number;
  /** Whether this claim denies what the group's first claim asserts. */
  denies: boolean;
}

/** One plain sentence that a reader understands, with the words of the article that led to it. */
export interface Reason {
  /** Id of the rule (see `engine/levels/rules.ts`), e.g. `named-person`. */
  rule: string;
  /** In English: the rule's template with its places filled. */
  text: string;
  /** What fills the template's places `{0}`, `{1}` …, so that an interface can say it in another language. */
  values: string[];
  spans: Span[];
}

/** One person, body, document or outlet behind claims, merged over all its mentions. */
export interface Source {
  id: string;
  /** The fullest name or description the text gives. */
  label: string;
  kind: Kind;
  mentions: Span[];
}

export interface Summary {
  claims: number;
  sources: number;
  /** Claims by {@link standing}. */
  anonymous: number;
  single: number;
  other: number;
  /** Claims by level, index 0 to 5. */
  levels: [number, number, number, number, number, number];
  /** Whether the learned tagger took part, or the patterns worked alone. */
  engine: 'patterns' | 'patterns+tagger';
}

/** What a highlight tells apart at a glance. */
export type Standing = 'anonymous' | 'single' | 'other';

/**
 * `anonymous`: nobody who could be named stands behind it. `single`: one source only, and it is no public record.
 * `other`: a record that can be looked up, or two or more independent sources.
 */
export function standing(claim: Pick<Claim, 'kind' | 'level' | 'corroboration'>): Standing {
  if (claim.kind === 'unnamed' || claim.kind === 'none') return 'anonymous';
  return claim.level < 5 && claim.corroboration.independent < 2 ? 'single' : 'other';
}
