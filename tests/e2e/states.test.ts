import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { RULES } from '../../engine/levels/rules';
import { PATTERNS } from '../../engine/patterns';
import type { Settings } from '../../platform/settings';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { click, listed, notice, painted, readArticle, registered, setSettings, stateOf } from './ask';
import { GERMAN, SHOP } from './pages';
import { running, serving } from './running';

/** For what waits until an article was read, on a machine that has much else to do. */
const PATIENT = { timeout: 10_000 };

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['german', GERMAN],
  ['shop', SHOP],
]);

describe.each(BROWSERS)('the extension in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);
  afterEach(() => setSettings(session, null));

  const change = (settings: Partial<Settings>) => setSettings(session, settings);

  it.each([
    ['shop', /no article/i],
    ['german', /german/i],
  ])('says what the %s page is', async (path, words) => {
    const page = await session.open(served.url(path));
    const popup = await session.openPopup(page);
    await expect.poll(() => notice(popup)).toMatch(words);
    await popup.close();
  });

  it('says what a page is that is none of the web', async () => {
    const page = await session.openOwn('criteria.html');
    const popup = await session.openPopup(page);
    await expect.poll(() => notice(popup)).toMatch(/belongs to the browser/i);
    await popup.close();
  });

  it('reads a page that looks like no article when it is asked to', async () => {
    const page = await session.open(served.url('shop'));
    const popup = await session.openPopup(page);
    await expect.poll(() => notice(popup)).toMatch(/no article/i);
    await click(popup, '.notice .primary');
    await expect.poll(async () => (await stateOf(session, page.url())).ok).toBe(true);
    await popup.close();
  });

  it('runs only when asked, and nothing before', async () => {
    await change({ run: 'asked' });
    await expect.poll(() => registered(session)).toBe(0);
    const page = await session.open(served.url('sample'));
    const popup = await session.openPopup(page);
    await expect.poll(() => notice(popup)).toMatch(/until you ask/i);
    expect((await stateOf(session, page.url())).ok).toBe(false);
    await click(popup, '.notice .primary');
    await expect.poll(async () => (await listed(popup)).length, PATIENT).toBeGreaterThan(10);
    await popup.close();
  });

  it('rests on a site that is off, ends there at once, and comes back', async () => {
    await expect.poll(() => registered(session)).toBe(1);
    const page = await session.open(served.url('sample'));
    await readArticle(session, page.url());
    await change({ offSites: ['localhost'] });
    await expect.poll(() => painted(page)).toBe(0);
    const popup = await session.openPopup(page);
    await expect.poll(() => notice(popup)).toMatch(/off on this site/i);
    await click(popup, '.notice .quiet');
    await expect.poll(async () => (await listed(popup)).length, PATIENT).toBeGreaterThan(10);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    await popup.close();
  });

  it('lists a quiet site without highlights', async () => {
    await change({ quietSites: ['localhost'] });
    const page = await session.open(served.url('sample'));
    expect((await readArticle(session, page.url())).highlights).toBe(false);
    expect(await painted(page)).toBe(0);
  });

  it('keeps a broken store aside and says so, until all is set back', async () => {
    await setSettings(session, { look: 'neon' } as never);
    const page = await session.openOwn('options.html');
    await expect.poll(() => page.$eval('.alert', (alert) => alert.textContent)).toMatch(/look/);
    const aside = await session.inExtension(async () => chrome.storage.local.get('settings.aside'));
    expect(aside).toMatchObject({ 'settings.aside': { broken: ['look'], stored: { look: 'neon' } } });
    await page.click('section button[aria-expanded]');
    await page.click('section .primary');
    await expect.poll(() => page.$('.alert')).toBeNull();
    await page.close();
  });

  it('stores what the settings page changes', async () => {
    const page = await session.openOwn('options.html');
    await page.waitForSelector('input[type="radio"]');
    await page.evaluate(() => {
      const tint = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((input) =>
        /tint/i.test(input.closest('label')?.textContent ?? ''),
      );
      tint?.click();
    });
    const stored = () => session.inExtension(async () => chrome.storage.sync.get('settings'));
    await expect.poll(stored).toMatchObject({ settings: { look: 'tint' } });
    await page.close();
  });

  it('has nothing on its screens that axe finds', async () => {
    const article = await session.open(served.url('sample'));
    await readArticle(session, article.url());
    const tabId = await session.tabId(article.url());
    const screens = [
      'options.html',
      'welcome.html',
      'criteria.html',
      `popup.html?tabId=${tabId}`,
      `report.html?tabId=${tabId}`,
    ];
    for (const screen of screens) {
      const page = await session.openOwn(screen);
      await page.waitForSelector('h1');
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, screen).toEqual([]);
      await page.close();
    }
  });

  it('publishes the rules and patterns that the engine works by', async () => {
    const page = await session.openOwn('criteria.html');
    await page.waitForSelector('h2');
    const text = (await page.$eval('main', (main) => main.textContent)) ?? '';
    for (const { standard, example } of RULES) {
      expect(text).toContain(standard);
      expect(text).toContain(example);
    }
    for (const { title, finds } of PATTERNS) {
      expect(text).toContain(title);
      for (const { text: sentence } of finds) expect(text).toContain(sentence);
    }
    await page.close();
  });

  it('reads its own sample article', async () => {
    const page = await session.openOwn('sample.html');
    const popup = await session.openPopup(page);
    await expect.poll(async () => (await listed(popup)).length, PATIENT).toBeGreaterThan(10);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    await popup.close();
  });
});
