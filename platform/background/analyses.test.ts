import { describe, expect, it } from 'vitest';
import { once } from '../once';
import { analysesWith } from './analyses';

const place = { tabId: 1, frameId: 0 };
const engine = async () => ({ analyze: (text: string) => text as never });

describe('analyses', () => {
  it('joins the blocks and takes known ones by their key', async () => {
    const analyses = analysesWith(engine);
    await analyses.analyze(place, [{ key: 'a', text: 'One.' }]);
    expect(await analyses.analyze(place, [{ key: 'a' }, { key: 'b', text: 'Two.' }])).toEqual({
      ok: true,
      value: { report: 'One.\n\nTwo.' },
    });
  });

  it('asks for what it does not know, and then knows the rest', async () => {
    const analyses = analysesWith(engine);
    expect(await analyses.analyze(place, [{ key: 'a' }, { key: 'b', text: 'Two.' }])).toEqual({
      ok: true,
      value: { need: ['a'] },
    });
    expect(await analyses.analyze(place, [{ key: 'a', text: 'One.' }, { key: 'b' }])).toMatchObject({
      value: { report: 'One.\n\nTwo.' },
    });
  });

  it('keeps pages apart, and forgets those of a closed tab', async () => {
    const analyses = analysesWith(engine);
    await analyses.analyze(place, [{ key: 'a', text: 'One.' }]);
    expect(await analyses.analyze({ tabId: 1, frameId: 4 }, [{ key: 'a' }])).toMatchObject({ value: { need: ['a'] } });
    analyses.forget(1);
    expect(await analyses.analyze(place, [{ key: 'a' }])).toMatchObject({ value: { need: ['a'] } });
  });
});

describe('once', () => {
  it('makes a value once, and tries again after a failure', async () => {
    let made = 0;
    const make = once(async () => {
      if (++made === 1) throw new Error('not yet');
      return made;
    });
    await expect(make()).rejects.toThrow('not yet');
    expect(await Promise.all([make(), make()])).toEqual([2, 2]);
  });
});
