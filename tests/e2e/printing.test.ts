import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { PALETTES } from '../../assets/palettes';
import { sampleArticle } from '../../scripts/browser/sample';
import { hasKeptNodes, keepNodes, painted, readArticle, setSettings } from './ask';
import { running, serving } from './running';

describe('a printed page in chromium', () => {
  const session = running('chromium');
  const served = serving(new Map([['sample', sampleArticle()]]));
  afterEach(() => setSettings(session, null));

  it('shows highlights and their legend, and is the same page afterwards', async () => {
    const page = await session.open(served.url('sample'));
    await setSettings(session, { standings: [] });
    await readArticle(session, page.url());
    const bare = await coloursOf(page);
    await setSettings(session, { standings: ['anonymous', 'single'] });
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    await keepNodes(page);
    const { anonymous, single } = PALETTES.standard;
    for (const colour of [anonymous, single]) {
      expect(bare.get(colour) ?? 0, `${colour} without highlights`).toBe(0);
      // One is the legend's.
      expect((await coloursOf(page)).get(colour) ?? 0, colour).toBeGreaterThan(1);
    }
    expect(await hasKeptNodes(page)).toBe(true);
    expect(await painted(page)).toBeGreaterThan(0);
    await page.close();
  });
});

/** How often a page's PDF sets each colour (`#rrggbb`). */
async function coloursOf(page: Page): Promise<Map<string, number>> {
  const pdf = Buffer.from(await page.pdf());
  const colours = new Map<string, number>();
  for (const drawing of streamsOf(pdf)) {
    for (const [, ...parts] of drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)) {
      const hex = parts.map((part) =>
        Math.round(Number(part) * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      const colour = `#${hex.join('')}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return colours;
}

/** The compressed parts of a PDF (ISO 32000-1, 7.3.8) that are text when they are unpacked. */
function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    try {
      streams.push(inflateSync(pdf.subarray(at + 7)).toString('latin1'));
    } catch {
      // A picture or a font that is packed in another way.
    }
  }
  return streams;
}
