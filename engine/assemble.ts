import { type Claim, type Corroboration, type Report, type Source, type Summary, standing } from './report';
import type { Span } from './span';
import type { Attribution, Corroborated, Graded, Text, Typed } from './stages';

/** Puts what the stages found into the report's shape: the claims in the attributions' order, and only the sources that claims have. */
export function assemble(
  { text }: Text,
  typed: Typed,
  corroborated: readonly Corroborated[],
  graded: readonly Graded[],
  engine: Summary['engine'],
): Report {
  const ids = new ClaimIds(text);
  const claims = typed.attributions.map((attribution, i): Claim => {
    const entity = typed.entityOf[i] ?? -1;
    const type = typed.types[entity];
    const grade = graded[i] as Graded;
    return {
      id: ids.of(attribution),
      source: entity < 0 ? null : { id: sourceId(entity), spans: [...attribution.source] },
      cue: { spans: [...attribution.cue] },
      content: { spans: [...attribution.content] },
      kind: type?.kind ?? 'none',
      count: type ? type.count : 1,
      via: grade.via,
      hedges: [...attribution.hedges],
      level: grade.level,
      corroboration: corroboration(corroborated[i] as Corroborated),
      reasons: [...grade.reasons],
    };
  });
  const sources = sourcesOf(typed);
  return { claims, sources, summary: summarise(claims, sources.length, engine) };
}

const sourceId = (entity: number): string => `s${entity + 1}`;

const corroboration = ({ group, entities, independent, denies }: Corroborated): Corroboration => ({
  group: group < 0 ? null : `P${group + 1}`,
  sources: entities.map(sourceId),
  independent,
  denies,
});

/** Only entities that stand behind a claim, in order of their first one. */
function sourcesOf({ entities, types, entityOf }: Typed): Source[] {
  const speaking = [...new Set(entityOf)].filter((entity) => entity >= 0);
  return speaking.map((entity) => ({
    id: sourceId(entity),
    label: entities[entity]?.label ?? '',
    kind: types[entity]?.kind ?? 'unnamed',
    mentions: [...(entities[entity]?.mentions ?? [])],
  }));
}

function summarise(claims: readonly Claim[], sources: number, engine: Summary['engine']): Summary {
  const summary: Summary = {
    claims: claims.length,
    sources,
    anonymous: 0,
    single: 0,
    other: 0,
    levels: [0, 0, 0, 0, 0, 0],
    engine,
  };
  for (const claim of claims) {
    summary[standing(claim)]++;
    summary.levels[claim.level]++;
  }
  return summary;
}

/**
 * Ids out of a claim's own words (source, cue, content), so that a claim keeps its id while the article grows around it.
 * The same words a second time are told apart by their number.
 */
class ClaimIds {
  private readonly seen = new Map<string, number>();

  constructor(private readonly text: string) {}

  of({ source, cue, content }: Attribution): string {
    const words = [source, cue, content].map((spans) => spans.map((span: Span) => this.text.slice(...span)).join(' '));
    const hash = fnv1a(words.join('\n')).toString(36);
    const times = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, times);
    return times === 1 ? `c${hash}` : `c${hash}-${times}`;
  }
}

/** The 32-bit FNV-1a hash over UTF-16 units: short, stable and spread well enough for some hundred claims. */
function fnv1a(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
