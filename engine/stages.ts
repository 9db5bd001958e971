import type { Kind, Level, Reason } from './report';
import type { Span } from './span';

/**
 * The plain data that flows from stage to stage, one way:
 * read → tag → find → resolve (sources) → type (kinds) → corroborate → grade (levels, reasons).
 * Each stage is a plain function; none reaches back.
 */

/** `engine/text`: the article split into its units. Indices into the arrays are the units' numbers. */
export interface Text {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly excerpts: readonly Excerpt[];
}

export interface Paragraph {
  readonly span: Span;
  /** Half-open ranges of sentence and token numbers. */
  readonly sentences: Span;
  readonly tokens: Span;
}

export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: Span;
}

export interface Token {
  readonly span: Span;
  /** As written, with typographic apostrophes and quotation marks made plain. */
  readonly form: string;
  /** `form` in lower case. */
  readonly lower: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Number of the quotation that holds the token (its marks included), or -1. */
  readonly quotation: number;
}

/** A stretch of direct speech or quoted words. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** Whether the closing mark was found. */
  readonly closed: boolean;
  /** Number of the quotation that this one continues from the paragraph before (its opening mark repeated), or -1. */
  readonly continues: number;
}

/** A passage of another outlet's report that the article copies; no quotation, though it stands in quotation marks. */
export interface Excerpt {
  /** Half-open ranges of token numbers: the passage with its marks, and the outlet's name in the line before it. */
  readonly tokens: Span;
  readonly outlet: Span;
}

/** `engine/tagger`: one tag a token, as the learned model reads it. */
export type Tag = 'O' | 'B-source' | 'I-source' | 'B-cue' | 'I-cue' | 'B-content' | 'I-content';

/** `engine/attributions`: one attribution relation before its source is known. */
export interface Attribution {
  /** The words that name the source in the cue's sentence; empty for an agentless hedge. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly hedges: readonly Span[];
  /** Id of the pattern that found or confirmed it. */
  readonly pattern: string;
  /** The outlet it came through, where the sentence says so. */
  readonly via: Span | null;
}

/** `engine/sources`: attributions with their merged source. Parallel to the attributions; -1 for none. */
export interface Resolved {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly entityOf: readonly number[];
  /** What was not certain about the source, per attribution; null where it was plain. */
  readonly doubts: readonly (Doubt | null)[];
}

/** A merge that a reader may want to check; `rule` and `values` are those of the reason that says so. */
export interface Doubt {
  readonly rule: 'taken-for' | 'named-later';
  readonly values: readonly string[];
  readonly spans: readonly Span[];
}

export interface Entity {
  readonly label: string;
  /** What the text spoke of it as, where that is known; the kind is decided from it and from its descriptions. */
  readonly sort: 'person' | 'people' | 'organisation' | 'outlet' | 'document' | 'place' | null;
  /** Whether it has a proper name. */
  readonly named: boolean;
  /** Every mention that was merged, source or not, in reading order. */
  readonly mentions: readonly Span[];
}

/** `engine/kinds`: what each entity is. Parallel to {@link Resolved.entities}. */
export interface Typed extends Resolved {
  readonly types: readonly EntityType[];
}

export interface EntityType {
  readonly kind: Kind;
  readonly count: number | null;
  /** The outlet through which an unnamed source reached the article. */
  readonly via: string | null;
  /** The words that give a reason for anonymity, or null. */
  readonly reason: Span | null;
  /** Whether that reason is more than boilerplate ("not authorised to speak"). */
  readonly specificReason: boolean;
  /** The words that say that it had first-hand access, or null. */
  readonly access: Span | null;
  /** The words of an institution or role. */
  readonly role: Span | null;
  /** Which rule decided the kind. */
  readonly rule: string;
}

/** `engine/corroboration`: who else says what an attribution says. One for each attribution. */
export interface Corroborated {
  /** Number of the group of attributions that assert, or deny, the same proposition; -1 when nobody else does. */
  readonly group: number;
  /** The group's entities in order of their first claim, this attribution's own included. */
  readonly entities: readonly number[];
  /** How many of them are independent of each other; an unsourced claim alone has none. */
  readonly independent: number;
  /** Whether it denies what the group's first claim asserts. */
  readonly denies: boolean;
}

/** `engine/levels`: the grade of one attribution. */
export interface Graded {
  readonly level: Level;
  /** The outlet through which this claim reached the article, as the text names it. */
  readonly via: string | null;
  /** The level's own reason first; never empty. */
  readonly reasons: readonly Reason[];
}
