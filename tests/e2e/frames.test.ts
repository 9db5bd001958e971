import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { listed } from './ask';
import { running, serving } from './running';

/** A viewer as search engines and aggregators have them: a bar of its own around somebody's article. */
const PAGES = new Map([
  ['article', sampleArticle()],
  ['viewer', '<!doctype html><title>Viewer</title><header>Back to results</header><iframe src="article"></iframe>'],
]);

describe.each(BROWSERS)('an article in a frame of its site in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);

  it('is found, highlighted, listed, and its claims are jumped to', async () => {
    const page = await session.open(served.url('viewer'));
    const frame = () => page.frames().find((one) => one.url().endsWith('/article'));
    const painted = async () => frame()?.evaluate(() => CSS.highlights.size);
    await expect.poll(painted, { timeout: 20_000 }).toBeGreaterThan(0);
    const popup = await session.openPopup(page);
    await expect.poll(async () => (await listed(popup)).length).toBeGreaterThan(10);
    const chosen = () => frame()?.evaluate(() => [...CSS.highlights.keys()].some((key) => key.endsWith('-3')));
    expect(await chosen()).toBe(false);
    await popup.run(({ document }) => [...document.querySelectorAll<HTMLElement>('.claim .quote')].at(-1)?.click());
    await expect.poll(chosen).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.close();
    await page.close();
  });
});
