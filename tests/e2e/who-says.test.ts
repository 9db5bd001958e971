import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { notice, painted, readArticle, registered, selectWords, setSettings, stateOf } from './ask';
import { GERMAN, SHOP } from './pages';
import { running, serving } from './running';

/** A document that both browsers show in a viewer of their own. */
const DOCUMENT = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** An article around a frame that is none, such as somebody's post. */
const AROUND = sampleArticle().replace('</article>', '<iframe src="shop"></iframe></article>');

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['german', GERMAN],
  ['shop', SHOP],
  ['around', AROUND],
  ['minutes.pdf', DOCUMENT],
]);

/** The menu's entry on a page that On Record has not read. */
describe.each(BROWSERS)('“Who says this?” in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);
  afterEach(async () => {
    await page?.close();
    await setSettings(session, null);
  });

  let page: Page | undefined;
  /** Opens a page and asks there who says these words. */
  async function ask(path: string, words: string): Promise<Page> {
    page = await session.open(served.url(path));
    await selectWords(page, words);
    await session.chooseMenu(page);
    return page;
  }
  const card = (opened: Page) => expect.poll(() => session.cardWords(opened), { timeout: 10_000 });

  it('reads a page that is read only when asked, and answers', async () => {
    await setSettings(session, { run: 'asked' });
    await expect.poll(() => registered(session)).toBe(0);
    const opened = await ask('sample', 'Mayor Daniel Okoye said');
    await card(opened).toMatch(/Named person.*Daniel Okoye/);
    const { current } = await readArticle(session, opened.url());
    expect(current).not.toBeNull();
    expect(await painted(opened)).toBeGreaterThan(0);
  });

  it.each([
    ['shop', 'Three chairs', /No article here/],
    ['german', 'bleibt geschlossen', /This article is in German.*English only/],
  ])('says why there is no answer: %s', async (path, words, answer) => {
    await card(await ask(path, words)).toMatch(answer);
  });

  it('answers in its own sample article', async () => {
    page = await session.openOwn('sample.html');
    await selectWords(page, 'Mayor Daniel Okoye said');
    await session.chooseMenu(page);
    await card(page).toMatch(/Named person.*Daniel Okoye/);
  });

  it('reads nothing on a site that is off, and says that it is', async () => {
    await setSettings(session, { offSites: ['localhost'] });
    await expect.poll(() => registered(session)).toBe(1);
    const opened = await ask('sample', 'Mayor Daniel Okoye said');
    await card(opened).toMatch(/Off on this site/);
    expect((await stateOf(session, opened.url())).ok).toBe(false);
  });

  it('says in a frame of an article, too, that there is no claim', async () => {
    page = await session.open(served.url('around'));
    await readArticle(session, page.url());
    const within = page.frames().find((frame) => frame.url().endsWith('/shop'));
    await within?.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await session.chooseMenu(page, await frameIdOf(session, page.url(), '/shop'));
    await expect.poll(() => within?.evaluate(() => document.documentElement.children.length)).toBe(3);
    expect(await session.cardWords(page)).toBeNull();
  });

  it('puts one card there, which goes with Escape or a click elsewhere', async () => {
    const opened = await ask('shop', 'Three chairs');
    await card(opened).toMatch(/No article/);
    const elements = () => opened.evaluate(() => document.documentElement.children.length);
    const withCard = await elements();
    await session.chooseMenu(opened);
    await new Promise((later) => setTimeout(later, 500));
    expect(await elements()).toBe(withCard);
    await opened.keyboard.press('Escape');
    await card(opened).toBeNull();
    expect(await elements()).toBe(withCard - 1);
    await session.chooseMenu(opened);
    await card(opened).toMatch(/No article/);
    await opened.mouse.click(600, 500);
    await card(opened).toBeNull();
  });

  it('answers over a document in the browser’s viewer, or in the popup where that is closed to extensions', async () => {
    page = await session.open(served.url('minutes.pdf'));
    await session.chooseMenu(page);
    if (name === 'chromium') await card(page).toMatch(/No article here/);
    else {
      const popup = await session.openedPopup();
      await expect.poll(() => notice(popup)).toMatch(/belongs to the browser/);
      await popup.close();
    }
  });
});

/** The browser's number of a tab's frame. */
const frameIdOf = (session: Session, url: string, path: string) =>
  session.inExtension(
    async (address, wanted) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: () => location.pathname });
      return frames.find(({ result }) => result === wanted)?.frameId;
    },
    url,
    path,
  );
