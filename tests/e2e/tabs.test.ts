import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { listed, painted, readArticle, setSettings, stateOf, words } from './ask';
import { pageOf } from './pages';
import { running, serving } from './running';

const STORY = `The ferry will not sail this winter, the harbour master Ada Kerr said on Friday. Her office has looked at the hull twice since autumn and found more rust each time, and the owner has no other ship of that size.

Officials said the ship needs a new engine. A person familiar with the inspection said the repair could cost more than the ship is worth, and that the owner had been told so in the spring by the yard that built it.`;

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['story', pageOf(STORY)],
  ['long', pageOf(Array.from({ length: 300 }, (_, n) => STORY.replace('Kerr', `Kerr ${n}`)).join('\n\n'))],
]);

/** Runs in the page: whether all painted words are underlined, and whether what was not read could be, at a cost. */
function underlined(): { all: boolean; last: boolean } {
  const isIn = (element: Element | null, name: string) =>
    element !== null && getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline';
  const painted = [...CSS.highlights].filter(([, ranges]) => ranges.size > 0);
  return {
    all: painted.every(([name, ranges]) =>
      [...ranges].every(({ startContainer }) => isIn(startContainer.parentElement, name)),
    ),
    last: painted.some(([name]) => isIn([...document.querySelectorAll('p')].at(-1) ?? null, name)),
  };
}

describe.each(BROWSERS)('tabs and windows in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);
  afterEach(() => setSettings(session, null));

  const badge = async (url: string) =>
    session.inExtension(async (tabId) => chrome.action.getBadgeText({ tabId }), await session.tabId(url));

  it('keeps the side panel on the tab in front', async () => {
    const story = await session.open(served.url('story'));
    const short = (await readArticle(session, story.url())).report.claims.length;
    const panel = await session.openSidePanel(story);
    await expect.poll(() => listed(panel)).toHaveLength(short);
    const sample = await session.open(served.url('sample'));
    const long = (await readArticle(session, sample.url())).report.claims.length;
    await expect.poll(() => listed(panel)).toHaveLength(long);
    await story.bringToFront();
    await expect.poll(() => listed(panel)).toHaveLength(short);
    await story.goto(served.url('sample'));
    await expect.poll(() => listed(panel)).toHaveLength(long);
    await panel.close();
    await story.close();
    await sample.close();
  });

  it('leaves the side panel of one window alone when another window changes', async () => {
    const story = await session.open(served.url('story'));
    const { report } = await readArticle(session, story.url());
    const panel = await session.openSidePanel(story);
    await expect.poll(() => listed(panel)).toHaveLength(report.claims.length);
    const other = await session.inExtension(
      async (url) => (await chrome.windows.create({ url })).id ?? -1,
      served.url('sample'),
    );
    await readArticle(session, served.url('sample'));
    expect(await listed(panel)).toHaveLength(report.claims.length);
    await session.inExtension(async (id) => chrome.windows.remove(id), other);
    await panel.close();
    await story.close();
  });

  it('shows everything again on a page that the reader comes back to', async () => {
    const page = await session.open(served.url('story'));
    const { report } = await readArticle(session, page.url());
    await expect.poll(() => badge(page.url())).toBe(String(report.summary.anonymous));
    await page.goto(served.url('sample'));
    await readArticle(session, page.url());
    // The driver waits for a load, and a page that the browser kept loads no second time.
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.href)).toBe(served.url('story'));
    expect((await readArticle(session, served.url('story'))).report).toEqual(report);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    await expect.poll(() => badge(served.url('story'))).toBe(String(report.summary.anonymous));
    await page.close();
  });

  it('reads a page beyond all size as far as it says', async () => {
    const page = await session.open(served.url('long'));
    const { truncatedAt } = await readArticle(session, page.url());
    expect(truncatedAt).toBeGreaterThan(10_000);
    await expect.poll(() => page.evaluate(underlined)).toEqual({ all: true, last: false });
    const popup = await session.openPopup(page);
    await expect.poll(() => words(popup, '.hint')).toMatch(/very long/i);
    await popup.close();
    await page.close();
  });

  it('reads pages that were open before it was updated, breaks nothing in them, and greets nobody again', async () => {
    const page = await session.open(served.url('story'));
    await readArticle(session, page.url());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const welcomes = () =>
      session.inExtension(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter((tab) => tab.url?.endsWith('/welcome.html')).length;
      });
    const before = await welcomes();
    await session.update();
    const after = await readArticle(session, page.url());
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    await page.mouse.move(40, 40);
    const shownOnce = async () => {
      const shown = await ranges(page);
      return shown.length > 0 && new Set(shown).size === shown.length;
    };
    await expect.poll(shownOnce).toBe(true);
    expect(after.report.claims.length).toBeGreaterThan(0);
    expect((await stateOf(session, page.url())).ok).toBe(true);
    expect(await welcomes()).toBeLessThanOrEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/**
 * Every highlighted stretch of the page, as words with their place. Firefox leaves the ended script's highlights in the
 * registry, without a style sheet that would show them.
 */
const ranges = (page: Awaited<ReturnType<Session['open']>>): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap(({ startContainer: text, startOffset, endOffset }) => {
        const around = text.parentElement;
        if (!around || getComputedStyle(around, `::highlight(${name})`).textDecorationLine === 'none') return [];
        return [`${text.textContent} ${startOffset} ${endOffset}`];
      }),
    ),
  );
