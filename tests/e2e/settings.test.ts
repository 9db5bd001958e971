import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { standing } from '../../engine/report';
import { DEFAULTS } from '../../platform/settings';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { hasKeptNodes, keepNodes, painted, readArticle, setSettings } from './ask';
import { running, serving } from './running';

describe.each(BROWSERS)('the settings in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['sample', sampleArticle()]]));
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    page = await session.open(served.url('sample'));
    options = await session.openOwn('options.html');
  });
  beforeEach(async () => {
    await readArticle(session, page.url());
    await expect.poll(() => options.$$eval('input[type=radio]', (found) => found.length)).toBeGreaterThan(0);
  });
  afterEach(() => setSettings(session, null));

  const stored = () =>
    session.inExtension(async () => ((await chrome.storage.sync.get('settings')).settings ?? null) as object | null);
  /** Clicks the choice with these words on the settings page. */
  const pick = (words: string) =>
    options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const label = labels.find((each) => each.textContent?.trim().startsWith(wanted));
      if (!label) throw new Error(`no choice ${wanted}`);
      label.click();
    }, words);

  it('take effect in open pages at once: which claims', async () => {
    const { report } = await readArticle(session, page.url());
    const before = await painted(page);
    await pick('On record, or several sources');
    await expect.poll(stored).toMatchObject({ standings: expect.arrayContaining(['other']) });
    const others = report.claims.some((claim) => standing(claim) === 'other');
    expect(others).toBe(true);
    await expect.poll(() => painted(page)).toBeGreaterThan(before);
    await pick('Anonymous, thin');
    await expect.poll(stored).toMatchObject({ levels: expect.not.arrayContaining([1]) });
  });

  it('take effect in open pages at once: how they are put there', async () => {
    await keepNodes(page);
    await pick('Marked');
    await expect.poll(() => hasKeptNodes(page)).toBe(false);
    expect(await painted(page)).toBe(0);
    await pick('Painted');
    await expect.poll(() => hasKeptNodes(page)).toBe(true);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
  });

  it('store colours, badge and sites', async () => {
    await pick('For tritanopia');
    await expect.poll(stored).toMatchObject({ palette: 'tritanopia' });
    await pick('Your own');
    await expect.poll(() => options.$$eval('input[type=color]', (fields) => fields.length)).toBe(3);
    await pick('No number');
    await expect.poll(stored).toMatchObject({ palette: 'custom', badge: 'off' });
    await options.evaluate(() => {
      const form = document.querySelector('form') as HTMLFormElement;
      const field = form.querySelector('input') as HTMLInputElement;
      field.value = 'https://never.example/a/b';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      form.requestSubmit();
    });
    await expect.poll(stored).toMatchObject({ offSites: ['never.example'] });
    const excluded = () =>
      session.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.excludeMatches);
    await expect.poll(excluded).toEqual(['*://never.example/*']);
  });

  it.each(['painted', 'marked'] as const)("colour the page's underlines as the reader chose: %s", async (renderer) => {
    const colours = { anonymous: '#123456', single: '#654321', other: '#0a0b0c' };
    await setSettings(session, { palette: 'custom', colours, renderer });
    const chosen = ['rgb(18, 52, 86)', 'rgb(101, 67, 33)'];
    await expect.poll(() => underlines(page)).toEqual(expect.arrayContaining(chosen));
    await setSettings(session, { renderer });
    await expect.poll(() => underlines(page)).not.toContain(chosen[0]);
    expect(await underlines(page)).not.toEqual([]);
  });

  it('go to a file, come back from it, and are refused when the file is broken', async () => {
    await pick('Underline and a light tint');
    await expect.poll(stored).toMatchObject({ look: 'tint' });
    const file = await exported(options);
    expect(JSON.parse(file)).toEqual({ ...DEFAULTS, look: 'tint', version: 1 });
    await setSettings(session, null);
    await give(options, file);
    await expect.poll(stored).toMatchObject({ look: 'tint' });
    await give(options, '{"version": 1, "look": "neon"}');
    await expect.poll(() => options.$eval('.said', (said) => said.textContent)).toMatch(/look/);
    expect(await stored()).toMatchObject({ look: 'tint' });
  });

  it('are set back when the reader says so twice', async () => {
    await pick('Underline and a light tint');
    await expect.poll(stored).toMatchObject({ look: 'tint' });
    await options.evaluate(() => [...document.querySelectorAll<HTMLElement>('button.opener')].at(-1)?.click());
    await expect.poll(() => options.$$eval('.row .primary', (found) => found.length)).toBe(1);
    await options.evaluate(() => document.querySelector<HTMLElement>('.row .primary')?.click());
    await expect.poll(stored).toMatchObject({ look: 'underline' });
  });

  // Firefox lets an extension store as much as the disk takes.
  it.runIf(name === 'chromium')('go back to what holds when nothing more can be stored', async () => {
    await session.inExtension(fillStorage);
    await pick('Underline and a light tint');
    await expect.poll(() => options.$eval('.said', (said) => said.textContent)).toMatch(/quota/i);
    expect(await options.$eval('input[value=underline]', (choice) => (choice as HTMLInputElement).checked)).toBe(true);
    expect(await options.$eval('input[value=tint]', (choice) => (choice as HTMLInputElement).checked)).toBe(false);
    expect(await stored()).toBeNull();
  });

  it('are read as far as they are understood from a store of a later version', async () => {
    await session.inExtension(async () =>
      chrome.storage.sync.set({ settings: { version: 99, look: 'tint', unheard: true } }),
    );
    const tint = () =>
      options.$$eval('input[type=radio]:checked', (found) =>
        found.map((input) => input.closest('label')?.textContent).join('\n'),
      );
    await expect.poll(tint).toContain('Underline and a light tint');
  });
});

/** Leaves no room in either storage for settings, which take some hundred bytes; emptied again as {@link setSettings} does. */
async function fillStorage(): Promise<void> {
  for (const [area, most] of [
    [chrome.storage.sync, 8000],
    [chrome.storage.local, 8_000_000],
  ] as const) {
    let size = most;
    for (let n = 0; size > 50; n++) {
      await area.set({ [`filled${n}`]: 'x'.repeat(size) }).catch(() => {
        size >>= 1;
      });
    }
  }
}

/** The text of the file that the page would save. */
const exported = (options: Page): Promise<string> =>
  options.evaluate(
    () =>
      new Promise<string>((done) => {
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(done);
          return '#';
        };
        document.querySelector<HTMLElement>('button.opener:not([type=submit])')?.click();
      }),
  );

/** Hands the page a file, as the reader's choice in the browser's dialogue does. */
const give = (options: Page, text: string): Promise<void> =>
  options.evaluate((words) => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([words], 'settings.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Colours of all underlines of the extension in a page's article, painted or marked. */
const underlines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = [...CSS.highlights.keys()].map((name) => `::highlight(${name})`);
    const elements = [...document.querySelectorAll('article *')];
    const styles = elements.flatMap((element) => [
      ...names.map((name) => getComputedStyle(element, name)),
      getComputedStyle(element),
    ]);
    const underlined = styles.filter(({ textDecorationLine }) => textDecorationLine === 'underline');
    return [...new Set(underlined.map(({ textDecorationColor }) => textDecorationColor))];
  });
