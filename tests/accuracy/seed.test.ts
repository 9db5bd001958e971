import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../engine';
import type { Claim, Report } from '../../engine/report';
import { readWeights } from '../../scripts/analyze/weights';

const SHARED = new URL('../../../shared/', import.meta.url);
const ARTICLE = new URL('seed-article.txt', SHARED);
const LABELS = new URL('gold/seed.gold.json', SHARED);
const there = existsSync(ARTICLE) && existsSync(LABELS);

interface Labelled {
  cue: [number, number];
  /** Null for a hedge without a source. */
  src: string | null;
  kinds: string[];
  levels: number[];
  via: string | null;
  /** Seen by one reader of two. */
  optional?: boolean;
}

const text = there ? readFileSync(ARTICLE, 'utf8') : '';
const labels: Labelled[] = there ? JSON.parse(readFileSync(LABELS, 'utf8')).gold : [];
const certain = labels.filter(({ optional }) => !optional);
const report: Report = createEngine(readWeights()).analyze(text);
const claimAt = ({ cue }: Labelled): Claim | undefined =>
  report.claims.find(({ cue: { spans } }) => spans.some(([start, end]) => start < cue[1] && cue[0] < end));

describe.skipIf(!there)('the seed article (skipped where ../shared is absent)', () => {
  test('every claim is found, with its kind, level and what it came through', () => {
    const found = certain.map((label) => {
      const claim = claimAt(label);
      return claim && label.kinds.includes(claim.kind) && label.levels.includes(claim.level) && claim.via === label.via;
    });
    expect(certain.filter((_, i) => !found[i])).toEqual([]);
  });

  test('mentions of one source are one, and of two sources two', () => {
    const ours = certain.map((label) => claimAt(label)?.source?.id ?? null);
    const pairs = new Set(certain.map(({ src }, i) => `${src} ${ours[i]}`));
    expect(pairs.size).toBe(new Set(certain.map(({ src }) => src)).size);
    expect(pairs.size).toBe(new Set(ours).size);
  });

  test('nothing is found that neither reader saw', () => {
    const seen = new Set(labels.map(claimAt));
    expect(report.claims.filter((claim) => !seen.has(claim))).toEqual([]);
  });
});
