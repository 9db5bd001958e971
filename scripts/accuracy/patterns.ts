import { findAttributions } from '../../engine/attributions';
import { touches } from '../../engine/span';
import { loadTagger } from '../../engine/tagger';
import { read } from '../../engine/text';
import type { GoldArticle } from './collections';

export interface PatternRow {
  pattern: string;
  found: number;
  right: number;
}

/** For each pattern how many attributions it stands behind on the news gold, and how many of those are labelled claims. */
export function patternRows(gold: readonly GoldArticle[], weights: Uint8Array | null): PatternRow[] {
  const tagger = weights && loadTagger(weights);
  const rows = new Map<string, PatternRow>();
  for (const article of gold) {
    const text = read(article.text);
    for (const { pattern, cue } of findAttributions(text, tagger?.tag(text) ?? null)) {
      const row = rows.get(pattern) ?? { pattern, found: 0, right: 0 };
      row.found++;
      if (article.gold.some((g) => cue.some((span) => g.cue && touches(span, g.cue)))) row.right++;
      rows.set(pattern, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.found - a.found || a.pattern.localeCompare(b.pattern));
}
