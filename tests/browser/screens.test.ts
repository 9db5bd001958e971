import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Gallery, type Look, openGallery } from '../gallery/open';
import { PANEL_STATES } from '../gallery/states';
import { localeNames } from '../words/files';

const opened = await openGallery();
if (opened === null) console.log('skipped: Chromium is not installed, so no screen was checked for accessibility');
const gallery = opened as Gallery;

afterAll(async () => {
  expect(opened?.errors ?? []).toEqual([]);
  await opened?.close();
});

const SCREENS = [
  ...Object.keys(PANEL_STATES)
    .filter((state) => state !== 'many')
    .map((state) => `screen=panel&state=${state}`),
  ...['ready', 'custom', 'broken'].map((state) => `screen=options&state=${state}`),
  'screen=welcome',
  'screen=criteria',
  'screen=report',
  'screen=report&state=gone',
];

/** What axe finds against WCAG 2.2 A and AA and its own best practices, in words. */
async function violations(page: Page, { forced }: Look): Promise<string[]> {
  const axe = new AxePuppeteer(page);
  // Forced colours replace the page's own when painting, and axe reads the page's own.
  if (forced) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** Opens everything that can be opened. */
const openAll = (page: Page) =>
  page.evaluate(async () => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
      button.click();
      await new Promise(requestAnimationFrame);
    }
  });

/** Controls smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), those within sentences excepted. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, label.choice, .legend label')]
      .filter((target) => target.closest('label.choice, .file') === null || target.matches('label'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ target, box }) => `${target.outerHTML} ${box.width} × ${box.height}`),
  );

/** What sticks out of the page sideways, or is cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.closest('.visually-hidden') === null && element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const hides =
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return left < -1 || right > width + 1 || (hides && !element.matches('select, input'));
      })
      .map((element) => element.outerHTML.slice(0, 200));
  });

describe.skipIf(opened === null)('every screen', () => {
  it.each(SCREENS)('%s has nothing that axe objects to, by day, by night and in forced colours', async (query) => {
    for (const look of [{ scheme: 'light' }, { scheme: 'dark' }, { scheme: 'dark', forced: true }] satisfies Look[]) {
      const page = await gallery.show(query, { ...look, width: 360 });
      await openAll(page);
      expect(await violations(page, look)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page.close();
    }
  });

  const LOOKS: [string, Look, string][] = [
    ['on a small phone', { width: 320 }, ''],
    ['with text twice as large', { width: 400, text: 200 }, ''],
    ['on a small phone with text twice as large', { width: 320, text: 200 }, ''],
    ['from right to left', { width: 360 }, '&dir=rtl'],
  ];
  it.each(LOOKS)('fits %s', async (_, look, more) => {
    for (const query of SCREENS) {
      const page = await gallery.show(query + more, look);
      await openAll(page);
      expect([query, ...(await cutOff(page))]).toEqual([query]);
      await page.close();
    }
  });

  it.each(localeNames().filter((name) => name !== 'en'))('fits a small phone in %s', async (locale) => {
    for (const query of SCREENS) {
      const page = await gallery.show(`${query}&locale=${locale}`, { width: 320 });
      await openAll(page);
      expect([query, ...(await cutOff(page))]).toEqual([query]);
      await page.close();
    }
  });
});
