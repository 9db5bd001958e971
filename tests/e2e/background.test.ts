import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { readArticle, stateOf } from './ask';
import { pageOf } from './pages';
import { running, serving } from './running';

const STORY = `The ferry will not sail this winter, the harbour master Ada Kerr said on Friday. Her office has looked at the hull twice since autumn and found more rust each time, and the owner has no other ship of that size.

Officials said the ship needs a new engine. A person familiar with the inspection said the repair could cost more than the ship is worth, and that the owner had been told so in the spring by the yard that built it.`;

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['story', pageOf(STORY)],
  ['other', pageOf(STORY.replaceAll('ferry', 'tram'), { title: 'Another story' })],
]);

describe.each(BROWSERS)('the background in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);

  it('opens the first-run page once', async () => {
    const tabs = () => session.inExtension(async () => (await chrome.tabs.query({})).map((tab) => tab.url ?? ''));
    expect((await tabs()).filter((url) => url.endsWith('/welcome.html'))).toHaveLength(1);
  });

  it('offers a sample article there to try it on', async () => {
    const page = await session.openOwn('welcome.html');
    await page.waitForSelector('.primary');
    await page.click('.primary');
    const sample = () =>
      session.inExtension(
        async () => (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/sample.html'))?.url,
      );
    await expect.poll(sample).toBeTruthy();
    expect((await readArticle(session, (await sample()) ?? '')).report.claims.length).toBeGreaterThan(10);
    await page.close();
  });

  it('may be stopped between any two messages', async () => {
    const page = await session.open(served.url('story'));
    const before = (await readArticle(session, page.url())).report.claims;
    await session.stopBackground();
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The mayor, Tom Ashe, said on Sunday that the town would rent a ship from the next port.';
      document.querySelector('article')?.append(paragraph);
    });
    const claims = async () => (await readArticle(session, page.url())).report.claims;
    await expect.poll(async () => (await claims()).length).toBe(before.length + 1);
    expect((await claims()).slice(0, before.length).map((claim) => claim.id)).toEqual(before.map((claim) => claim.id));
    await session.stopBackground();
    const next = await session.open(served.url('sample'));
    expect((await readArticle(session, next.url())).report.claims.length).toBeGreaterThan(10);
  });

  it('shows the number of anonymous claims on the tab that they are in', async () => {
    const page = await session.open(served.url('story'));
    const { report } = await readArticle(session, page.url());
    const badge = () =>
      session.inExtension(async (url) => {
        const tab = (await chrome.tabs.query({})).filter((each) => each.url === url).at(-1);
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, page.url());
    await expect.poll(badge).toBe(String(report.summary.anonymous));
  });

  it('drops the old claims when a site swaps its articles', async () => {
    const page = await session.open(served.url('story'));
    const before = await readArticle(session, page.url());
    await page.evaluate(async () => {
      const other = new DOMParser().parseFromString(await (await fetch('other')).text(), 'text/html');
      history.pushState(null, '', 'other');
      document.title = other.title;
      document.querySelector('main')?.replaceChildren(...(other.querySelector('main')?.childNodes ?? []));
    });
    await expect.poll(async () => (await readArticle(session, page.url())).text).toContain('The tram will not sail');
    const after = await readArticle(session, page.url());
    expect(after.text).not.toContain('ferry');
    expect(after.report.claims).toHaveLength(before.report.claims.length);
  });

  it('refuses forged messages', async () => {
    const forged = [
      { name: 'runNow', data: { tabId: 'all' } },
      { name: 'articleFound', data: null },
      { name: 'read', data: { texts: [{}] } },
    ];
    for (const message of forged) {
      const answer = await session.inExtension((sent) => chrome.runtime.sendMessage<object, string>(sent), message);
      expect(JSON.parse(answer)).toMatchObject({ ok: false, error: expect.stringMatching(/^refused/) });
    }
  });

  it('cannot be reached by a page', async () => {
    const page = await session.open(served.url('story'));
    await readArticle(session, page.url());
    expect(
      await page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime?.sendMessage),
    ).toBe('undefined');
    await page.evaluate(() => {
      const message = { name: 'setHighlights', data: { on: false } };
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
    });
    expect(await stateOf(session, page.url())).toMatchObject({ ok: true, value: { highlights: true } });
  });
});
