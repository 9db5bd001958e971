import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../../engine';
import { collections } from '../../scripts/accuracy/collections';
import { flatten, newsScore } from '../../scripts/accuracy/measure';
import { readWeights } from '../../scripts/analyze/weights';

const ONE_POINT = 0.01;
const BASELINE: Record<string, number> = JSON.parse(readFileSync(new URL('./baseline.json', import.meta.url), 'utf8'));
const found = await collections();

test.skipIf(!found)('no figure on the news gold drops by more than a point (skipped where ../shared is absent)', () => {
  if (!found) return;
  const figures = flatten(newsScore(createEngine(readWeights()), found, found.gold));
  const dropped = Object.entries(BASELINE).filter(([name, was]) => (figures[name] ?? 0) < was - ONE_POINT);
  expect(dropped.map(([name, was]) => `${name}: ${was} → ${figures[name]}`)).toEqual([]);
});
