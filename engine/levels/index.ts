import type { Level, Reason } from '../report';
import type { Corroborated, Graded, Text, Typed } from '../stages';
import type { Facts, Finding } from './facts';
import { levelReason } from './level';
import { remarks } from './remarks';
import { ruleOf, sentenceOf } from './rules';

/**
 * Grades every attribution: its level, what it reached the article through, and the reasons, the level's own first. Which
 * level a rule gives, and what it says to the reader, stands in the table of `rules.ts` alone.
 */
export function grade(text: Text, typed: Typed, corroborated: readonly Corroborated[]): Graded[] {
  return typed.attributions.map((_, i) => {
    const facts = factsOf(text, typed, corroborated, i);
    const first = levelReason(facts);
    const reasons = [first, ...remarks(facts)].map(reasonOf);
    return { level: ruleOf(first.rule).level as Level, via: facts.via, reasons };
  });
}

function factsOf(text: Text, typed: Typed, corroborated: readonly Corroborated[], i: number): Facts {
  const attribution = typed.attributions[i] as Typed['attributions'][number];
  const entity = typed.entities[typed.entityOf[i] as number];
  const type = typed.types[typed.entityOf[i] as number];
  return {
    text,
    attribution,
    source: entity && type ? { entity, type } : null,
    via: attribution.via ? text.text.slice(...attribution.via) : (type?.via ?? null),
    doubt: typed.doubts[i] ?? null,
    corroborated: corroborated[i] ?? null,
  };
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
