import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../platform/settings';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { painted, readArticle, selectWords, setSettings } from './ask';
import { running, serving } from './running';

/**
 * No driver may press a browser's shortcut or open its menu. Here the browser tells the extension that it was done, and
 * everything after that is real.
 */
describe.each(BROWSERS)('keys, menu and badge in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['sample', sampleArticle()]]));
  let page: Page;
  beforeAll(async () => {
    page = await session.open(served.url('sample'));
  });
  beforeEach(async () => {
    await readArticle(session, page.url());
  });
  afterEach(() => setSettings(session, null));

  const state = () => readArticle(session, page.url());
  const current = async () => (await state()).current;

  // A browser gives an extension no key that is its own, and says nothing of it.
  it('has a key for everything', async () => {
    const keys = await session.inExtension(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut] as const),
    );
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+O',
      'toggle-highlights': 'Alt+Shift+H',
      'next-claim': 'Alt+Shift+J',
      'previous-claim': 'Alt+Shift+K',
    });
  });

  it('has other keys when the reader chooses them', async () => {
    const keysOf = (command: string) =>
      session.inExtension(
        async (wanted) => (await chrome.commands.getAll()).find((key) => key.name === wanted)?.shortcut,
        command,
      );
    expect(await keysOf('next-claim')).not.toBe('Alt+Shift+M');
    await session.remap('next-claim', 'Alt+Shift+M');
    await expect.poll(() => keysOf('next-claim')).toBe('Alt+Shift+M');
  });

  it('steps through the highlighted claims by key, also after the background was stopped', async () => {
    await session.command('next-claim', page);
    await expect.poll(current).not.toBeNull();
    const first = await current();
    await session.stopBackground();
    await session.command('next-claim', page);
    await expect.poll(current).not.toBe(first);
    await session.command('previous-claim', page);
    await expect.poll(current).toBe(first);
  });

  it('switches highlights by key', async () => {
    await session.command('toggle-highlights', page);
    await expect.poll(() => painted(page)).toBe(0);
    await session.command('toggle-highlights', page);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
  });

  it('says who says the selected words', async () => {
    const { report, text } = await state();
    const claim = report.claims.find(({ cue }) => cue.spans.length > 0);
    const words = claim?.content.spans.map(([start, end]) => text.slice(start, end)).find((part) => part.length > 20);
    await selectWords(page, words?.slice(0, 20) ?? '');
    await session.chooseMenu(page);
    await expect.poll(current).toBe(claim?.id);
    await expect.poll(() => page.evaluate(hasCard)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(hasCard)).toBe(false);
  });

  it('says of selected words that hold no claim that they hold none', async () => {
    const before = await current();
    await selectWords(page, (await page.$eval('h1', (title) => title.textContent)) ?? '');
    await session.chooseMenu(page);
    await expect.poll(() => page.evaluate(hasCard)).toBe(true);
    expect(await current()).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(hasCard)).toBe(false);
  });

  it('counts on the badge what the reader chose', async () => {
    const { summary } = (await state()).report;
    const tabId = await session.tabId(page.url());
    const badge = () => session.inExtension(async (id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    const choices: [Settings['badge'], string][] = [
      ['claims', String(summary.claims)],
      ['single', String(summary.single || '')],
      ['off', ''],
      ['anonymous', String(summary.anonymous || '')],
    ];
    for (const [choice, text] of choices) {
      await setSettings(session, { badge: choice });
      await expect.poll(badge).toBe(text);
    }
  });
});

/** Runs in the page: whether a card stands in it. What the card says is closed to the page. */
function hasCard(): boolean {
  return getComputedStyle(document.documentElement.lastElementChild as Element).position === 'fixed';
}
