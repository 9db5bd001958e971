import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { click, hasKeptNodes, keepNodes, listed, painted, readArticle, setSettings } from './ask';
import { seedArticle } from './pages';
import { running, serving } from './running';

const seed = seedArticle();
if (seed === null) console.log('skipped: ../shared/seed-article.txt is not there');
const PAGES = new Map([['sample', sampleArticle()], ...(seed ? [['seed', seed] as const] : [])]);

describe.each(BROWSERS)('a reader in %s', (name) => {
  // Lower than any of the articles in whatever fonts the machine has: there must be something to scroll.
  const session = running(name, { window: { width: 900, height: 500 } });
  const served = serving(PAGES);
  afterEach(() => setSettings(session, null));

  it.each([...PAGES.keys()])('lists, filters, jumps, switches off and on: the %s article', async (article) => {
    const page = await session.open(served.url(article));
    const { report } = await readArticle(session, page.url());
    await keepNodes(page);
    const popup = await session.openPopup(page);

    await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);
    expect(report.claims.length).toBeGreaterThan(5);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);

    const weakest = Math.min(...report.claims.map((claim) => claim.level));
    await click(popup, '.bar .segment', -1);
    const atWeakest = report.claims.filter((claim) => claim.level === weakest);
    await expect.poll(() => listed(popup)).toHaveLength(atWeakest.length);
    await click(popup, '.bar .segment', -1);
    await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);

    await click(popup, '.claim .quote', -1);
    await expect.poll(async () => (await readArticle(session, page.url())).current).toBe(report.claims.at(-1)?.id);
    await expect.poll(() => popup.run((w) => w.document.querySelectorAll('.claim[aria-current]').length)).toBe(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

    await click(popup, '.header button');
    await click(popup, '.switch input');
    await expect.poll(() => painted(page)).toBe(0);
    expect(await hasKeptNodes(page)).toBe(true);
    await click(popup, '.switch input');
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    expect(await hasKeptNodes(page)).toBe(true);
    await popup.close();
  });

  it('gives every text node back after marking', async () => {
    await setSettings(session, { renderer: 'marked', highlights: false });
    const page = await session.open(served.url('sample'));
    await readArticle(session, page.url());
    await keepNodes(page);
    await setSettings(session, { renderer: 'marked', highlights: true });
    await expect.poll(() => hasKeptNodes(page)).toBe(false);
    await setSettings(session, { renderer: 'marked', highlights: false });
    await expect.poll(() => hasKeptNodes(page)).toBe(true);
  });

  it.runIf(seed)('knows who stands behind the claims of the seed article', async () => {
    const page = await session.open(served.url('seed'));
    const { report, text } = await readArticle(session, page.url());
    const claimsWith = (words: string) =>
      report.claims.filter((claim) =>
        [...(claim.source?.spans ?? []), ...claim.cue.spans, ...claim.hedges].some(([s, e]) =>
          text.slice(s, e).includes(words),
        ),
      );
    const sourcesOf = (words: string) => new Set(claimsWith(words).map((claim) => claim.source?.id ?? null));
    const general = [...sourcesOf('Nicholson')];
    expect(general).toHaveLength(1);
    expect([...sourcesOf('armed forces chief')]).toEqual(general);
    const [officer] = claimsWith('senior military officer');
    expect(officer).toMatchObject({ kind: 'unnamed', via: expect.stringContaining('Washington Post') });
    expect([...sourcesOf('the official')]).toEqual([officer?.source?.id]);
    expect(claimsWith('Taliban').map((claim) => claim.via)).toContain('Reuters');
    expect(claimsWith('allegedly').map((claim) => claim.source)).toContain(null);
    expect(new Set([...sourcesOf('Moscow'), ...sourcesOf('Mattis'), ...general]).size).toBe(3);
  });
});
