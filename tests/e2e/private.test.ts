import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Popup } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { click, listed, painted, readArticle, words } from './ask';
import { running, serving } from './running';

describe.each(BROWSERS)('a private window in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['sample', sampleArticle()]]));

  it('shows an article as any does, and keeps nothing of what the reader does there', async () => {
    const { page, openPopup, options } = await session.openPrivate(served.url('sample'));
    const { report } = await readArticle(session, served.url('sample'));
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    const popup = await openPopup();
    await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);
    const stored = () =>
      session.inExtension(async () => [await chrome.storage.local.get(), await chrome.storage.sync.get()]);
    const before = await stored();

    await click(popup, '.header .opener');
    await expect.poll(() => switches(popup)).toEqual([true, true, true, true]);
    // Of this page alone: nothing is kept.
    await click(popup, '.switch input', 0);
    await expect.poll(() => painted(page)).toBe(0);
    expect(await words(popup, '.said')).toBe('');
    // Of this site, of all, and whether it runs here: those would be kept, and go back.
    for (const at of [1, 2, 3]) {
      await click(popup, '.switch input', at);
      await expect.poll(() => words(popup, '.said')).toMatch(/private window/i);
      await expect.poll(() => switches(popup)).toEqual([false, true, true, true]);
    }
    await popup.close();
    if (options) await refuses(options);
    expect(await stored()).toEqual(before);
  });
});

/** Which switches of the open menu are on. */
const switches = (popup: Popup): Promise<boolean[]> =>
  popup.run(({ document }) =>
    [...document.querySelectorAll<HTMLInputElement>('.switch input')].map(({ checked }) => checked),
  );

/** The settings page says why nothing can be chosen, and shows what holds. */
async function refuses(options: Page): Promise<void> {
  await options.$eval('input[value=tint]', (choice) => (choice as HTMLInputElement).click());
  await expect.poll(() => options.$eval('.said', (said) => said.textContent)).toMatch(/private window/i);
  expect(await options.$$eval('input:checked', (all) => all.map((input) => input.getAttribute('value')))).toContain(
    'underline',
  );
}
