import { afterEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../engine/report';
import { BROWSERS, type Popup } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { choose, click, listed, painted, readArticle, setSettings, words } from './ask';
import { running, serving } from './running';

const PAGES = new Map([['sample', sampleArticle()]]);

describe.each(BROWSERS)('the list in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);
  afterEach(async () => {
    for (const close of closing.splice(0)) await close().catch(() => undefined);
    await setSettings(session, null);
  });

  const closing: (() => Promise<void>)[] = [];

  /** The sample article in a tab, its popup, and what the engine said of it. */
  async function open() {
    const page = await session.open(served.url('sample'));
    const { report } = await readArticle(session, page.url());
    const popup = await session.openPopup(page);
    await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);
    const state = () => readArticle(session, page.url());
    closing.push(
      () => popup.close(),
      () => page.close(),
    );
    return { page, popup, report, state };
  }

  it('opens on the answer', async () => {
    const { popup, report } = await open();
    const { claims, sources } = report.summary;
    const unnamed = report.claims.filter(isUnnamed).length;
    const nobody = report.claims.filter(({ kind }) => kind === 'none').length;
    expect(await words(popup, '.glance')).toBe(
      `${claims} claims from ${sources} sources; ${unnamed} rest on people who are not named, ${nobody} on nobody at all.`,
    );
    const segments = await popup.run(({ document }) => document.querySelectorAll('.bar .segment').length);
    expect(segments).toBe(report.summary.levels.filter((count) => count > 0).length);
  });

  it('shows one source alone, in the list and in the page', async () => {
    const { page, popup, report, state } = await open();
    const all = await painted(page);
    await click(popup, '.speaker');
    await expect.poll(async () => (await state()).onlySource).not.toBeNull();
    const { onlySource } = await state();
    const own = report.claims.filter((claim) => claim.source?.id === onlySource);
    await expect.poll(() => listed(popup)).toHaveLength(own.length);
    await expect.poll(() => painted(page)).not.toBe(all);
    await click(popup, '.speaker');
    await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);
    await expect.poll(() => painted(page)).toBe(all);
  });

  it('searches, narrows to a kind, and sorts by weakness', async () => {
    const { popup, report } = await open();
    await choose(popup, '.filters select', 'unnamed');
    await expect.poll(() => listed(popup)).toHaveLength(report.claims.filter(isUnnamed).length);
    await choose(popup, '.filters select', '');
    await choose(popup, '.filters select', 'weakness', 1);
    const levels = report.claims.map((claim) => claim.level).toSorted();
    await expect.poll(() => levelsListed(popup)).toEqual(levels);
    const [quote = ''] = await listed(popup);
    await choose(popup, '.filters input', quote);
    await expect.poll(() => listed(popup)).toEqual([quote]);
    await choose(popup, '.filters input', 'no such words');
    await expect.poll(() => listed(popup)).toEqual([]);
    expect(await words(popup, '.count [role=status]')).toMatch(/no claim/i);
  });

  it('steps to the next and the previous claim', async () => {
    const { popup, report, state } = await open();
    const [first, second] = report.claims;
    const current = async () => (await state()).current;
    await click(popup, '.steps .icon-button', -1);
    await expect.poll(current).toBe(first?.id);
    await expect.poll(() => marked(popup)).toEqual([first?.id]);
    await click(popup, '.steps .icon-button', -1);
    await expect.poll(current).toBe(second?.id);
    await click(popup, '.steps .icon-button', -2);
    await expect.poll(current).toBe(first?.id);
  });

  it('marks the claim that is chosen in the page in an open side panel', async () => {
    const page = await session.open(served.url('sample'));
    const { report } = await readArticle(session, page.url());
    const panel = await session.openSidePanel(page);
    closing.push(
      () => panel.close(),
      () => page.close(),
    );
    await expect.poll(() => listed(panel)).toHaveLength(report.claims.length);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    const [x, y] = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const live = document.createRange();
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getClientRects()[0] as DOMRect;
      return [box.left + 3, box.top + box.height / 2] as const;
    });
    await page.mouse.click(x, y);
    const current = async () => (await readArticle(session, page.url())).current;
    await expect.poll(current).not.toBeNull();
    await expect.poll(() => marked(panel)).toEqual([await current()]);
    await click(panel, '.claim .quote', -1);
    await expect.poll(current).toBe(report.claims.at(-1)?.id);
  });

  it('tells why a claim has its level, and the newsroom rule behind', async () => {
    const { popup } = await open();
    await click(popup, '.claim .level');
    await expect.poll(() => words(popup, '.reasons .standard')).not.toBe('');
  });
});

const isUnnamed = ({ kind }: Claim): boolean => kind === 'unnamed';

/** The levels of the claims as they are listed. */
const levelsListed = (popup: Popup): Promise<number[]> =>
  popup.run(({ document }) =>
    [...document.querySelectorAll('.claim .level .swatch')].map((swatch) => Number(swatch.className.slice(-1))),
  );

/** Ids of the claims that the list marks as the one shown in the page. */
const marked = (popup: Popup): Promise<(string | undefined)[]> =>
  popup.run(({ document }) =>
    [...document.querySelectorAll<HTMLElement>('.claim[aria-current] .quote')].map((quote) => quote.dataset.claim),
  );
