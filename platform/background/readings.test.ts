import { describe, expect, it, vi } from 'vitest';
import type { Outline, SentOutline } from '../../article/outline';
import { DEFAULTS } from '../settings';
import { readingsWith } from './readings';

const place = { tabId: 1, frameId: 0 };
const analyze = vi.fn((text: string) => text as never);
const findArticle = ({ texts }: Outline) =>
  texts.length === 0
    ? null
    : ({ text: texts.join(' ') } as ReturnType<Parameters<typeof readingsWith>[0]['findArticle']>);
const readings = () =>
  readingsWith({
    findArticle,
    languageOf: async (text) => (text.includes('ß') ? 'de' : 'en'),
    engine: async () => ({ analyze }),
    firstSegments: (found, report, settings) => [found.text, report, settings] as never,
    settings: async () => DEFAULTS,
  });
const sent = (texts: SentOutline['texts'], sentBefore = 0): SentOutline => {
  return { title: '', kinds: [], steps: [], whole: true, texts, sentBefore };
};
const report = (text: string) => ({
  ok: true,
  value: {
    status: 'ready',
    found: { text },
    report: text,
    settings: DEFAULTS,
    segments: [text, text, DEFAULTS],
  },
});
const forgotten = { ok: true, value: { status: 'forgotten' } };

describe('readings', () => {
  it('take texts that were sent before by their numbers', async () => {
    const { read } = readings();
    expect(await read(place, sent(['One.', 'Two.', 0]))).toEqual(report('One. Two. One.'));
    expect(await read(place, sent([1, 'Three.', 2], 2))).toEqual(report('Two. Three. Three.'));
  });

  it('ask for what they do not know, and begin anew with what comes then', async () => {
    const { read } = readings();
    expect(await read(place, sent([0, 'Two.'], 1))).toEqual(forgotten);
    expect(await read(place, sent(['One.', 'Two.']))).toEqual(report('One. Two.'));
    expect(await read(place, sent(['Three.']))).toEqual(report('Three.'));
    expect(await read(place, sent([1], 2))).toEqual(forgotten);
  });

  it('keep pages apart, and forget those of a closed tab', async () => {
    const { read, forget } = readings();
    await read(place, sent(['One.']));
    expect(await read({ tabId: 1, frameId: 4 }, sent([0], 1))).toEqual(forgotten);
    forget(1);
    expect(await read(place, sent([0], 1))).toEqual(forgotten);
  });

  it('have the same text analysed once', async () => {
    const { read } = readings();
    await read(place, sent(['The same.']));
    analyze.mockClear();
    expect(await read(place, sent([0], 1))).toEqual(report('The same.'));
    expect(analyze).not.toHaveBeenCalled();
  });

  it('say what is no article, and what is not in English', async () => {
    const { read } = readings();
    expect(await read(place, sent([]))).toEqual({ ok: true, value: { status: 'not-article' } });
    expect(await read(place, sent(['Großes.']))).toEqual({
      ok: true,
      value: { status: 'other-language', language: 'de' },
    });
  });
});
