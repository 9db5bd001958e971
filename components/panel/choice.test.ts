import { describe, expect, it } from 'vitest';
import { READY } from '../../tests/gallery/article';
import { viewsOf } from '../claims/view';
import { choose, EVERYTHING, isNarrowed } from './choice';

const views = viewsOf(READY.text, READY.report);
const ids = (chosen: typeof views) => chosen.map(({ claim }) => claim.id);

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
