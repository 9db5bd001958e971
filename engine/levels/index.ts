import type { Level, Reason } from '../report';
import type { Span } from '../span';
import type { Attribution, Corroborated, Entity, EntityType, Graded, Text, Typed } from '../stages';
import { levelReason } from './level';
import { remarks } from './remarks';
import { type RuleId, ruleOf, sentenceOf } from './rules';

/** All that is known of one claim when it is graded. */
export interface Facts {
  readonly text: Text;
  readonly attribution: Attribution;
  /** Null for a claim without a source. */
  readonly source: { readonly entity: Entity; readonly type: EntityType } | null;
  readonly via: string | null;
  readonly doubt: Typed['doubts'][number];
  readonly corroborated: Corroborated | null;
}

/** A rule that applies, with the words that fill it. */
export interface Finding {
  readonly rule: RuleId;
  readonly values: readonly string[];
  readonly spans: readonly Span[];
}

/** Grades every attribution: its level, what it reached the article through, and the reasons, the level's own first. */
export function grade(text: Text, typed: Typed, corroborated: readonly Corroborated[]): Graded[] {
  return typed.attributions.map((attribution, i) => {
    const entity = typed.entities[typed.entityOf[i] as number];
    const type = typed.types[typed.entityOf[i] as number];
    const source = entity && type ? { entity, type } : null;
    const via = attribution.via ? text.text.slice(...attribution.via) : (source?.type.via ?? null);
    const facts: Facts = {
      text,
      attribution,
      source,
      via,
      doubt: typed.doubts[i] ?? null,
      corroborated: corroborated[i] ?? null,
    };
    const first = levelReason(facts);
    const reasons = [first, ...remarks(facts)].map(reasonOf);
    return { level: ruleOf(first.rule).level as Level, via, reasons };
  });
}

function reasonOf({ rule, values: whole, spans }: Finding): Reason {
  const values = whole.map(shortened);
  return { rule, text: sentenceOf(rule, values), values, spans: [...spans] };
}

/** A sentence that quotes half a paragraph is no plain one: units of the article's words that a reason repeats. */
const LONGEST_QUOTE = 60;

function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, LONGEST_QUOTE).replace(/[\s,;:–—-]+\S*$/, '')} …`;
}
