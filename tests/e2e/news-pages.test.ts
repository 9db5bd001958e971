import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browser';
import { type Served, serve } from '../../scripts/browser/serve';
import { hasKeptNodes, keepNodes, painted, readArticle, setSettings } from './ask';
import { newsPages } from './pages';
import { watchThread } from './thread';

/** What Firefox reports of a page whose scripts the server forbids and whose other servers are out of reach. */
const OWN_TROUBLE = /^Error: (?:Content-Security-Policy|Cross-Origin Request Blocked|Security Error: Content at http)/;

const pages = newsPages();
if (pages.size === 0) console.log('skipped: ../shared/pages is not there');

// Firefox: see docs/reliability.md.
describe.runIf(pages.size > 0).each(['chromium'] as const)('real news pages in %s', (name) => {
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    // The pages' own scripts do not run: whatever happens to the page is then the extension's doing.
    [session, served] = await Promise.all([launch(name), serve(pages, { scripts: false })]);
  });
  afterAll(async () => {
    served?.close();
    await session?.close();
  });

  it.each([...pages.keys()])('%s', async (path) => {
    await setSettings(session, { highlights: false });
    const page = await session.open('about:blank');
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      if (!OWN_TROUBLE.test(String(error))) errors.push(String(error));
    });
    const requests = watchRequests(page);
    const thread = await watchThread(session.name, page);
    await page.goto(served.url(path), { waitUntil: 'domcontentloaded' });
    const { report } = await readArticle(session, page.url());
    await keepNodes(page);
    await setSettings(session, { highlights: true });
    const highlighted = report.claims.some((claim) => claim.level < 5);
    await expect.poll(async () => (await painted(page)) > 0).toBe(highlighted);
    const took = await thread();
    const { claims, anonymous } = report.summary;
    console.log(`${path.padEnd(45)} ${claims} claims, ${anonymous} anonymous, ${took} ms on the page's main thread`);
    expect(await hasKeptNodes(page)).toBe(true);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

/** Requests that a script of the extension caused, by the address in their initiator. */
function watchRequests(page: Page): string[] {
  const caused: string[] = [];
  page.on('request', (request) => {
    const initiator = JSON.stringify(request.initiator?.() ?? {});
    if (/(chrome|moz)-extension:/.test(initiator + request.url())) caused.push(request.url());
  });
  return caused;
}
