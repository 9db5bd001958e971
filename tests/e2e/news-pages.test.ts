import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../../scripts/browser';
import { goTo } from '../../scripts/browser/session';
import { realHtml } from '../pages/collections';
import { hasKeptNodes, keepNodes, painted, readArticle, setSettings } from './ask';
import { running, serving } from './running';
import { watchThread } from './thread';

const pages = realHtml();
if (pages.size === 0) console.log('skipped: ../shared/pages is not there');

describe.runIf(pages.size > 0).each(BROWSERS)('real news pages in %s', (name) => {
  const session = running(name);
  // The pages' own scripts do not run: whatever happens to the page is then the extension's doing.
  const served = serving(pages, { scripts: false });

  it('would tell of an error of the extension', async () => {
    const [path = ''] = pages.keys();
    const page = await session.open('about:blank');
    const errors = watchErrors(page);
    await goTo(page, served.url(path));
    await session.inExtension(
      async (tabId) => {
        const target = { tabId };
        await chrome.scripting.executeScript({
          target,
          func: () => void Promise.reject(new TypeError('planted')),
        });
      },
      await session.tabId(page.url()),
    );
    await expect.poll(() => [...errors.values()].join()).toContain('planted');
    expect([...errors.keys()]).toContain('TypeError');
    await page.close();
  });

  it.each([...pages.keys()])('%s', async (path) => {
    const ownTrouble = await troubleWithout(session, served.url(path));
    await setSettings(session, { highlights: false });
    const page = await session.open('about:blank');
    const errors = watchErrors(page);
    const requests = watchRequests(page);
    const thread = await watchThread(session.name, page);
    await goTo(page, served.url(path), { waitUntil: 'domcontentloaded' });
    const { report } = await readArticle(session, page.url());
    await keepNodes(page);
    await setSettings(session, { highlights: true });
    const highlighted = report.claims.some((claim) => claim.level < 5);
    await expect.poll(async () => (await painted(page)) > 0).toBe(highlighted);
    const took = await thread();
    const { claims, anonymous } = report.summary;
    console.log(`${path.padEnd(45)} ${claims} claims, ${anonymous} anonymous, ${took} ms on the page's main thread`);
    expect(await hasKeptNodes(page)).toBe(true);
    expect([...errors].filter(([kind]) => !ownTrouble.has(kind))).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

/** The errors that the browser tells of a page, by their kind: "TypeError", "Content-Security-Policy", "downloadable font". */
function watchErrors(page: Page): Map<string, string> {
  const errors = new Map<string, string>();
  page.on('pageerror', (error) => {
    const words = String(error).replace(/^Error: /, '');
    errors.set(words.replace(/:.*/s, ''), words);
  });
  return errors;
}

/** The kinds of errors of a page on which the extension does not run: Firefox tells of every font it could not load. */
async function troubleWithout(session: Session, url: string): Promise<Set<string>> {
  await setSettings(session, { offSites: [new URL(url).hostname] });
  const page = await session.open('about:blank');
  const errors = watchErrors(page);
  await goTo(page, url);
  await page.close();
  return new Set(errors.keys());
}

/** Requests that a script of the extension caused, by the address in their initiator. */
function watchRequests(page: Page): string[] {
  const caused: string[] = [];
  page.on('request', (request) => {
    const initiator = JSON.stringify(request.initiator?.() ?? {});
    if (/(chrome|moz)-extension:/.test(initiator + request.url())) caused.push(request.url());
  });
  return caused;
}
