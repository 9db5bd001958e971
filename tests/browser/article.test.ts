import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import type * as InPage from './in-page/article';

declare const inPage: typeof InPage;

const PARAGRAPHS = [
  'The mill on the river will close in spring, two managers said on Monday, and most of its workers will go.',
  'The owners have lost money on it for six years, according to accounts that were filed in the capital.',
  'A spokeswoman for the town said that the council had not been told, and that it would ask for a meeting.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const TEXT = PARAGRAPHS.join('\n\n');
const html = (body: string, style = '') => `<!doctype html><title>Mill</title><style>${style}</style>${body}`;

const script = await bundle('article.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);
  let page: Page;
  afterEach(() => page?.close());

  const open = async (body: string, style?: string) => {
    page = await openPage(browser, html(body, style), [script]);
    return page;
  };
  const found = async (body: string, style?: string) => (await open(body, style)).evaluate(() => inPage.find());

  it('maps any article exactly', async () => {
    await open('');
    await page.evaluate(() => inPage.checkAnyArticle(200));
  }, 60_000);

  it('writes nothing', async () => {
    expect(await found(`<article>${BODY}</article>`)).toEqual({ text: TEXT, writes: 0 });
  });

  it('passes over what style sheets hide, and takes the article that is shown', async () => {
    const other = `<article class="off">${BODY.replaceAll('mill', 'school')}${BODY}</article>`;
    const inner = BODY.replace('Monday', 'Monday<span class="off"> (see below)</span>');
    expect((await found(`${other}<article>${inner}</article>`, '.off { display: none }')).text).toBe(TEXT);
  });

  it('reads open shadow roots, and what is slotted into them, in the order shown', async () => {
    await open(`<article><x-story><p slot="last">${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[1]}</p></x-story></article>`);
    const text = await page.evaluate((first) => {
      inPage.shadow('x-story', `<p>${first}</p><slot></slot><slot name="last"></slot>`);
      return inPage.find().text;
    }, PARAGRAPHS[0] as string);
    expect(text).toBe(TEXT);
  });

  it('is not misled by fields that hide the properties of a form', async () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'getAttribute',
      'getAttributeNames',
      'shadowRoot',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect((await found(`<form><div>${BODY}</div>${fields}</form>`)).text).toBe(TEXT);
  });

  it('notices what the page changes, and nothing of our own', async () => {
    await open(`<article>${BODY}</article><aside></aside>`);
    const looks = await page.evaluate(async () => {
      const followed = inPage.follow();
      const frames = () => new Promise((resolve) => setTimeout(resolve, 400));
      followed.quietly('<p>Our own words, which are not the page’s own and not looked at, at all.</p>');
      (document.querySelector('aside') as Element).textContent = 'An advertisement.';
      await frames();
      const before = followed.looks.length;
      followed.add('<p>One more manager said on Tuesday that nothing had been decided yet.</p>');
      await frames();
      followed.end();
      followed.add('<p>And nothing after the end of it all is looked at any more.</p>');
      await frames();
      return { before, after: followed.looks.map((text) => text?.split('\n\n').length) };
    });
    expect(looks).toEqual({ before: 0, after: [5] });
  });

  it('notices another article in the place of the first', async () => {
    await open(`<main><article>${BODY}</article></main>`);
    const looks = await page.evaluate(
      async (next) => {
        const followed = inPage.follow();
        (document.querySelector('main') as Element).innerHTML = `<article>${next}</article>`;
        await new Promise((resolve) => setTimeout(resolve, 400));
        followed.end();
        return followed.looks;
      },
      BODY.replaceAll('mill', 'school'),
    );
    expect(looks).toEqual([TEXT.replaceAll('mill', 'school')]);
  });

  it('comes back to a page that becomes an article', async () => {
    await open('<meta property="og:type" content="article"><main></main>');
    const noticed = await page.evaluate(
      (body) =>
        inPage.awaitArticle(() => (document.querySelector('main') as Element).insertAdjacentHTML('beforeend', body)),
      BODY.repeat(4),
    );
    expect(noticed).toBe(true);
  });
});
