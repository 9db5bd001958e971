import { describe, expect, it } from 'vitest';
import { READY } from '../../tests/gallery/article';
import { viewsOf, wordsAt } from './view';

const views = viewsOf(READY.text, READY.report);

describe('viewsOf', () => {
  it('cuts a quotation of several parts from the article', () => {
    expect(views[6]?.quote).toBe('The pier was … inspected only once in nine years');
  });
  it('says a hedge that is the cue only once', () => {
    expect([views[6]?.cue, views[6]?.hedges]).toEqual(['allegedly', []]);
  });
  it('says a hedge that comes twice only once', () => {
    const claims = READY.report.claims.map(({ cue, ...claim }) => ({
      ...claim,
      cue: { spans: [] },
      hedges: [...cue.spans, ...cue.spans],
    }));
    const [view] = viewsOf(READY.text, { ...READY.report, claims });
    expect(view?.hedges).toEqual(['said']);
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
