import { describe, expect, it } from 'vitest';
import { manyClaims, READY } from '../../tests/gallery/article';
import { choose, EVERYTHING, isNarrowed, speakers, viewsOf, wordsAt } from './view';

const views = viewsOf(READY.text, READY.report);
const ids = (chosen: typeof views) => chosen.map(({ claim }) => claim.id);

describe('viewsOf', () => {
  it('cuts a quotation of several parts from the article', () => {
    expect(views[6]?.quote).toBe('The pier was … inspected only once in nine years');
  });
  it('says a hedge that is the cue only once', () => {
    expect([views[6]?.cue, views[6]?.hedges]).toEqual(['allegedly', []]);
  });
  it('links claims of a group that agree and that contradict, both ways', () => {
    expect(views[4]?.agrees.map(({ id }) => id)).toEqual(['c8']);
    expect(views[4]?.disagrees.map(({ id }) => id)).toEqual(['c2']);
    expect(views[2]?.disagrees.map(({ id }) => id)).toEqual(['c4', 'c8']);
  });
});

describe('wordsAt', () => {
  it.each([
    ['a  b\n\nc', [[0, 7]], 'a b c'],
    [
      'one two',
      [
        [0, 3],
        [4, 7],
      ],
      'one … two',
    ],
    [
      'one   two',
      [
        [0, 3],
        [3, 6],
      ],
      'one',
    ],
  ] as const)('%j at %j is %j', (text, spans, words) => {
    expect(wordsAt(text, spans)).toBe(words);
  });
});

describe('choose', () => {
  it.each([
    [{}, ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']],
    [{ levels: new Set([4, 5] as const) }, ['c1', 'c2', 'c5', 'c8']],
    [{ kind: 'organisation' }, ['c3', 'c4']],
    [{ source: 's2' }, ['c1', 'c2']],
    [{ query: ' OYELARAN ' }, ['c1', 'c2']],
    [{ query: 'courier' }, ['c7']],
    [{ query: 'no such words' }, []],
    [{ levels: new Set([0] as const), kind: 'none' }, ['c6']],
    [{ order: 'weakness' }, ['c6', 'c9', 'c7', 'c0', 'c3', 'c4', 'c1', 'c2', 'c8', 'c5']],
  ] as const)('%j', (choice, chosen) => {
    expect(ids(choose(views, { ...EVERYTHING, ...choice }))).toEqual(chosen);
  });
  it('leaves the order of the list it was given alone', () => {
    choose(views, { ...EVERYTHING, order: 'weakness' });
    expect(ids(views)[0]).toBe('c0');
  });
  it('is narrowed by anything but the order', () => {
    expect(isNarrowed({ ...EVERYTHING, order: 'weakness' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, query: 'x' })).toBe(true);
    expect(isNarrowed({ ...EVERYTHING, levels: new Set([0] as const) })).toBe(true);
  });
});

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
