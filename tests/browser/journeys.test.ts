import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, findBrowser } from '../../scripts/browser';
import { during } from '../during';
import { type Gallery, openGallery } from '../gallery/open';

const installed = BROWSERS.filter((name) => findBrowser(name) !== null);
for (const name of BROWSERS) if (!installed.includes(name)) console.log(`skipped: no journey was made in ${name}`);

const did = (page: Page) => page.evaluate(() => window.did);
const text = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim()));
const quotes = (page: Page) => page.$$eval('.quote', (all) => all.map((quote) => (quote as HTMLElement).dataset.claim));
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    return at.dataset.claim ?? at.id ?? at.textContent;
  });

/** Presses Tab until what has the focus matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

describe.each(installed)('in %s', (name) => {
  const gallery = during(
    async () => (await openGallery(name)) as Gallery,
    async ({ errors, close }) => {
      expect(errors).toEqual([]);
      await close();
    },
  );

  describe('by keyboard alone, the panel', () => {
    it('narrows the list by level, says so once, and shows all again', async () => {
      const page = await gallery.show('state=ready');
      await tabTo(page, '#level-0');
      await page.keyboard.press(' ');
      expect(await quotes(page)).toEqual(['c6', 'c9']);
      expect(await text(page, '.count [role=status]')).toEqual(['2 of 10 claims']);
      await tabTo(page, '.count .link');
      await page.keyboard.press('Enter');
      expect(await quotes(page)).toHaveLength(10);
      await page.close();
    });

    it('shows one source here and in the page, and lets it go again', async () => {
      const page = await gallery.show('state=ready');
      await tabTo(page, '.speaker');
      await page.keyboard.press('Enter');
      expect(await quotes(page)).toEqual(['c1', 'c2']);
      await page.keyboard.press('Enter');
      expect(await quotes(page)).toHaveLength(10);
      expect(await did(page)).toEqual([
        ['onlySource', 's2'],
        ['onlySource', null],
      ]);
      await page.close();
    });

    it('searches, orders by weakness, and filters by kind', async () => {
      const page = await gallery.show('state=ready');
      await tabTo(page, 'input[type=search]');
      await page.keyboard.type('report');
      expect(await quotes(page)).toEqual(['c4', 'c5', 'c8']);
      await page.select('select:nth-of-type(2)', 'weakness');
      expect(await quotes(page)).toEqual(['c4', 'c8', 'c5']);
      await page.select('select:nth-of-type(1)', 'document');
      expect(await quotes(page)).toEqual(['c5']);
      await page.close();
    });

    it('walks the list with arrows and shows a claim in the page', async () => {
      const page = await gallery.show('state=ready');
      await page.waitForSelector('[data-claim=c9]');
      await tabTo(page, '.quote');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('c2');
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('c9');
      await page.keyboard.press('Enter');
      expect(await did(page)).toEqual([['showClaim', 'c9']]);
      expect(
        await page.$$eval('[aria-current=true] .quote', (all) => all.map((q) => (q as HTMLElement).dataset.claim)),
      ).toEqual(['c9']);
      await page.close();
    });

    it('steps to the next and the previous claim of the chosen ones, round the ends', async () => {
      const page = await gallery.show('state=ready');
      await page.click('#level-0');
      await tabTo(page, '.icon-button:last-child');
      for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      expect((await did(page)).map(([, id]) => id)).toEqual(['c6', 'c9', 'c6', 'c9']);
      await page.close();
    });

    it('opens the reasons with the words of the article and the rule, and copies the claim', async () => {
      const page = await gallery.show('state=ready');
      await tabTo(page, '.level');
      await page.keyboard.press('Enter');
      expect((await text(page, '.reasons')).join()).toContain('“present when the cracks were measured”');
      // What the reason quotes itself is not quoted again below it.
      expect(await text(page, '.reasons q')).not.toContain('present when the cracks were measured');
      await tabTo(page, '.reasons .link');
      await page.keyboard.press('Enter');
      const [[what, copied] = []] = await did(page);
      expect(what).toBe('copy');
      expect(copied).toContain('https://news.example/ellery/pier#:~:text=');
      expect(await text(page, '.said')).toEqual(['Copied']);
      await page.close();
    });

    it('goes from a claim to the one that denies it, although it is filtered away', async () => {
      const page = await gallery.show('state=ready');
      await page.click('#level-3');
      expect(await quotes(page)).toEqual(['c3', 'c4']);
      await tabTo(page, '.related:last-of-type .link');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.claim === 'c2');
      expect(await did(page)).toContainEqual(['showClaim', 'c2']);
      await page.close();
    });

    it('opens a menu, closes it with Escape, and gives the focus back', async () => {
      const page = await gallery.show('state=ready');
      await tabTo(page, '.opener');
      await page.keyboard.press('Enter');
      expect(await page.$$('.switch')).toHaveLength(4);
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      await page.keyboard.press('Escape');
      expect(await page.$$('.switch')).toHaveLength(0);
      expect(await page.evaluate(() => document.activeElement?.matches('.opener'))).toBe(true);
      expect(await did(page)).toEqual([['setHighlights', false]]);
      await page.close();
    });

    it('switches highlights off on this site only, and everywhere', async () => {
      const page = await gallery.show('state=ready');
      await page.click('.opener');
      for (const nth of [2, 3, 4]) await page.click(`.switch:nth-child(${nth}) input`);
      expect(await did(page)).toEqual([
        ['changeSettings', { quietSites: ['news.example'] }],
        ['changeSettings', { highlights: false }],
        ['changeSettings', { offSites: ['news.example'] }],
      ]);
      await page.close();
    });

    it('saves every format and reports what is missing', async () => {
      const page = await gallery.show('state=ready');
      await page.click('.disclosure:last-of-type .opener');
      for (let nth = 1; nth <= 6; nth++) await page.click(`.menu li:nth-child(${nth}) button`);
      const all = await did(page);
      expect(all.map(([what]) => what)).toEqual(['copy', 'save', 'save', 'save', 'openReport', 'copy']);
      expect(all.slice(1, 4).map(([, file]) => (file as { name: string }).name)).toEqual([
        'port-knew-of-cracks-in-ellery-pier.md',
        'port-knew-of-cracks-in-ellery-pier.csv',
        'port-knew-of-cracks-in-ellery-pier.json',
      ]);
      await page.close();
    });

    it('lists 500 claims and narrows them', async () => {
      const page = await gallery.show('state=many');
      await expect.poll(() => quotes(page)).toHaveLength(500);
      await page.click('#level-5');
      expect(await quotes(page)).toHaveLength(50);
      await page.close();
    });
  });

  describe('a page without a list', () => {
    it.each([
      ['not-article', ['runNow']],
      ['on-demand', ['runNow']],
      ['failed', ['runNow']],
      ['site-off', ['runNow', 'changeSettings']],
    ])('%s can be read all the same', async (state, causes) => {
      const page = await gallery.show(`state=${state}`);
      for (const button of await page.$$('.notice button')) await button.click();
      expect((await did(page)).map(([what]) => what)).toEqual(causes);
      await page.close();
    });

    it('names the language of an article that is not in English', async () => {
      const page = await gallery.show('state=other-language');
      expect(await text(page, 'h1')).toEqual(['This article is in Dutch']);
      await page.close();
    });
  });

  describe('the settings', () => {
    it('take effect one by one', async () => {
      const page = await gallery.show('screen=options');
      await page.click('input[value=tint]');
      await page.click('input[value=tritanopia]');
      await page.click('input[value=asked]');
      await page.click('input[value=off]');
      expect(await did(page)).toEqual([
        ['change', { look: 'tint' }],
        ['change', { palette: 'tritanopia' }],
        ['change', { run: 'asked' }],
        ['change', { badge: 'off' }],
      ]);
      await page.close();
    });

    it('take sites by name or address, refuse what is none, and let them go', async () => {
      const page = await gallery.show('screen=options');
      await page.type('form .field', 'two words');
      await page.keyboard.press('Enter');
      expect(await text(page, '[role=alert]')).toHaveLength(1);
      await page.$eval('form .field', (field) => (field as HTMLInputElement).select());
      await page.type('form .field', 'https://News.example/politics');
      await page.keyboard.press('Enter');
      await page.click('.sites .link');
      expect(await did(page)).toEqual([
        ['change', { offSites: ['bank.example', 'mail.example', 'news.example'] }],
        ['change', { offSites: ['mail.example', 'news.example'] }],
      ]);
      await page.close();
    });

    it('are set back only after a second thought', async () => {
      const page = await gallery.show('screen=options');
      await page.click('section button[aria-expanded]');
      expect(await did(page)).toEqual([]);
      await page.click('section .primary');
      expect(await did(page)).toEqual([['reset']]);
      await page.close();
    });
  });
});
