import type { Level, Report, Source } from '../../engine/report';

/** A source with how much it says in the whole article. */
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
