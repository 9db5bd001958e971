import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { LEVELS } from '../../components/words/claims';
import { type Gallery, openGallery } from '../gallery/open';

const opened = await openGallery();
if (opened === null) console.log('skipped: Chromium is not installed, so no pattern was looked at');
const gallery = opened as Gallery;
afterAll(() => opened?.close());

/** Ways of seeing that Chromium can simulate (Machado, Oliveira and Fernandes, 2009). */
const EYES = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** Side of the square that is looked at, and how far patterns may be shifted against each other, in device pixels. */
const SIDE = 48;
const SHIFTS = [0, 2, 4, 6, 8, 10];

/** Mean difference of lightness, 0 to 255, below which two patterns could be taken for each other. */
const LEAST = 20;

/** The inside of each level's pattern as lightness. */
async function looks(page: Page): Promise<Map<number, Uint8Array>> {
  await page.evaluate((levels) => {
    document.body.innerHTML = levels
      .map((level) => `<div class="level-${level}" style="inline-size: 60px; block-size: 60px"></div>`)
      .join('');
  }, LEVELS);
  const seen = new Map<number, Uint8Array>();
  for (const level of LEVELS) {
    const shot = await (await page.$(`.level-${level}`))?.screenshot();
    if (shot === undefined) throw new Error(`level ${level} is not there`);
    const area = { left: 20, top: 20, width: SIDE + 10, height: SIDE + 10 };
    seen.set(level, await sharp(shot).extract(area).grayscale().raw().toBuffer());
  }
  return seen;
}

/** The least mean difference of two patterns, however one is shifted against the other. */
function difference(a: Uint8Array, b: Uint8Array): number {
  const stride = SIDE + 10;
  const at = (image: Uint8Array, x: number, y: number) => image[y * stride + x] ?? 0;
  const shifted = SHIFTS.flatMap((dx) => SHIFTS.map((dy) => [dx, dy] as const)).map(([dx, dy]) => {
    let sum = 0;
    for (let y = 0; y < SIDE; y++) {
      for (let x = 0; x < SIDE; x++) sum += Math.abs(at(a, x, y) - at(b, x + dx, y + dy));
    }
    return sum / SIDE ** 2;
  });
  return Math.min(...shifted);
}

describe.skipIf(opened === null)('the patterns of the levels', () => {
  it.each(EYES)('are told apart without their colour: %s', async (eye) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await gallery.show('state=browser-page', { scheme });
      await page.emulateVisionDeficiency(eye);
      const seen = await looks(page);
      const alike = LEVELS.flatMap((a) =>
        LEVELS.filter((b) => b < a).map((b) => ({
          pair: `${a} and ${b}`,
          by: difference(seen.get(a) ?? new Uint8Array(), seen.get(b) ?? new Uint8Array()),
        })),
      ).filter(({ by }) => by < LEAST);
      expect(alike).toEqual([]);
      await page.close();
    }
  });
});
