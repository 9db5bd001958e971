import type { Span } from '../span';
import type { Attribution, Corroborated, Doubt, Entity, EntityType, Text } from '../stages';
import type { RuleId } from './rules';

/** All that is known of one claim when it is graded. */
export interface Facts {
  readonly text: Text;
  readonly attribution: Attribution;
  /** Null for a claim without a source. */
  readonly source: TypedSource | null;
  /** The outlet through which the claim reached the article, as the text names it. */
  readonly via: string | null;
  readonly doubt: Doubt | null;
  readonly corroborated: Corroborated | null;
}

/** A claim's source, and what it was found to be. */
export interface TypedSource {
  readonly entity: Entity;
  readonly type: EntityType;
}

/** A rule that applies, with the words that fill it. */
export interface Finding {
  readonly rule: RuleId;
  readonly values: readonly string[];
  readonly spans: readonly Span[];
}
