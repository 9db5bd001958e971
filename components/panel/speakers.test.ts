import { describe, expect, it } from 'vitest';
import { manyClaims, READY } from '../../tests/gallery/article';
import { speakers } from './speakers';

describe('speakers', () => {
  it('ranks by claims, the first to speak first among equals', () => {
    const ranked = speakers(READY.report).map(({ source, claims }) => [source.id, claims]);
    expect(ranked).toEqual([
      ['s2', 2],
      ['s3', 2],
      ['s1', 1],
      ['s4', 1],
      ['s5', 1],
      ['s6', 1],
      ['s7', 1],
    ]);
  });
  it('tells the weakest and the strongest level of each', () => {
    const report = {
      ...READY.report,
      claims: READY.report.claims.map((claim, i) => (i === 1 ? { ...claim, level: 2 as const } : claim)),
    };
    expect(speakers(report)[0]?.levels).toEqual([2, 4]);
  });
  it('has nothing to rank without sources', () => {
    expect(speakers({ ...manyClaims(0).report, sources: [] })).toEqual([]);
  });
});
