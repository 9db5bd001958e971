import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { readArticle } from './ask';
import { running, serving } from './running';

/** 1280 × 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 256 };
/** Claims whose card is looked at. */
const STEPS = 6;

const PAGES = new Map([
  ['ltr', sampleArticle()],
  ['rtl', sampleArticle().replace('<html', '<html dir="rtl"')],
]);

describe.each(BROWSERS)('the card in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);

  it.each(['ltr', 'rtl'])('stays within a window zoomed four times, with room to read: %s', async (path) => {
    const page = await session.open(served.url(path));
    await page.setViewport(ZOOMED);
    await readArticle(session, page.url());
    for (let step = 0; step < STEPS; step++) {
      await session.command('next-claim', page);
      await expect.poll(() => cardIn(page)).toMatchObject({ within: true, readable: true });
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => cardIn(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('stands at the words in a page that runs from right to left', async () => {
    const page = await session.open(served.url('rtl'));
    await page.setViewport({ width: 1000, height: 700 });
    await readArticle(session, page.url());
    await session.command('next-claim', page);
    await expect.poll(() => cardIn(page)).toMatchObject({ within: true, readable: true, beside: true });
    await page.close();
  });
});

/**
 * The card's box, once it shows: whether it is within the window, is wide and high enough for a few lines, and stands near
 * the words that are painted as chosen. Null when there is no card. Its own inside is closed to the page.
 */
const cardIn = (page: Page) =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    if (getComputedStyle(host).position !== 'fixed') return null;
    const box = host.getBoundingClientRect();
    const current = [...CSS.highlights].find(([name]) => name.endsWith('-3'))?.[1];
    const words = [...(current ?? [])].flatMap(({ startContainer, startOffset, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      return [...range.getClientRects()];
    });
    return {
      within: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      readable: box.width >= 180 && box.height >= 80,
      beside: words.some(
        (line) => line.left < box.right && line.right > box.left && Math.abs(line.bottom - box.top) < 20,
      ),
    };
  });
