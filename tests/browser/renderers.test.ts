import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import type * as InPage from './in-page/highlights';

declare const inPage: typeof InPage;

const HTML = `<!doctype html><style>mark, p > * { color: red; padding: 9px }</style>
<p id="one">The mill will close, two managers said on Monday.</p>
<p id="two">“We were told <b>nothing</b> at all,” said Ada Quill, who works there.</p>
<p id="three">A spokesman denied it.</p>`;

const script = await bundle('highlights.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);
  let page: Page;
  beforeEach(async () => {
    page = await openPage(browser, HTML, [script]);
  });
  afterEach(() => page.close());

  describe.each(['painted', 'marked'] as const)('%s', (kind) => {
    it('shows every claim in the look of its standing', async () => {
      const shown = await page.evaluate((kind) => {
        const { renderer, names } = inPage.setUp(kind);
        renderer.show([
          inPage.highlight('a', 'anonymous', 'The mill will close', 'two managers said'),
          inPage.highlight('b', 'single', 'We were told ', 'nothing', 'said Ada Quill'),
          inPage.highlight('c', 'other', 'A spokesman denied it.'),
        ]);
        return (['anonymous', 'single', 'other'] as const).map((look) => inPage.lookText(names, look));
      }, kind);
      expect(shown).toEqual([
        ['The mill will close', 'two managers said'],
        ['We were told ', 'nothing', 'said Ada Quill'],
        ['A spokesman denied it.'],
      ]);
    });

    it('lets the shorter of two overlapping claims show', async () => {
      const shown = await page.evaluate((kind) => {
        const { renderer, names } = inPage.setUp(kind);
        renderer.show([
          inPage.highlight('inner', 'anonymous', 'two managers said'),
          inPage.highlight('outer', 'single', 'The mill will close, two managers said on Monday.'),
        ]);
        return [inPage.lookText(names, 'anonymous'), inPage.lookText(names, 'single')];
      }, kind);
      expect(shown).toEqual([['two managers said'], ['The mill will close, ', ' on Monday.']]);
    });

    it('says which claim stands at a point, and none beside it', async () => {
      const ids = await page.evaluate((kind) => {
        const { renderer } = inPage.setUp(kind);
        renderer.show([
          inPage.highlight('inner', 'anonymous', 'two managers said'),
          inPage.highlight('outer', 'single', 'The mill will close, two managers said on Monday.'),
        ]);
        return ['managers', 'Monday', 'spokesman'].map((word) => renderer.at(...inPage.pointOf(word)));
      }, kind);
      expect(ids).toEqual(['inner', 'outer', null]);
    });

    it('gives every text node back after being switched on and off a hundred times', async () => {
      const same = await page.evaluate((kind) => {
        const { renderer } = inPage.setUp(kind);
        const unchanged = inPage.remember();
        const highlights = [
          inPage.highlight('a', 'anonymous', 'The mill', 'told ', 'nothing', ' at all'),
          inPage.highlight('b', 'single', 'A spokesman denied it.'),
        ];
        for (let i = 0; i < 100; i++) {
          renderer.show(highlights);
          renderer.current('a');
          renderer.clear();
        }
        return unchanged();
      }, kind);
      expect(same).toBe(true);
    });

    it('takes no room', async () => {
      const [before, after] = await page.evaluate((kind) => {
        const { renderer } = inPage.setUp(kind);
        const boxes = () => [...document.querySelectorAll('p')].map((p) => JSON.stringify(p.getBoundingClientRect()));
        // Kerning does not reach over an element's edge, which moves words by hundredths of a pixel.
        const word = () => inPage.pointOf('Monday').map(Math.round);
        const before = [...boxes(), ...word()];
        renderer.show([inPage.highlight('a', 'anonymous', 'mill will', 'two managers said on ', 'nothing')]);
        return [before, [...boxes(), ...word()]];
      }, kind);
      expect(after).toEqual(before);
    });

    it('marks the current claim through every new showing, and flashes one for a moment', async () => {
      const looks = await page.evaluate((kind) => {
        const { renderer, names } = inPage.setUp(kind);
        const highlights = [
          inPage.highlight('a', 'anonymous', 'The mill'),
          inPage.highlight('b', 'single', 'A spokesman'),
        ];
        renderer.show(highlights);
        renderer.current('b');
        renderer.show(highlights);
        renderer.flash('a');
        const during = [inPage.lookText(names, 'current'), inPage.lookText(names, 'flash')];
        renderer.current(null);
        renderer.clear();
        renderer.show(highlights);
        return [...during, inPage.lookText(names, 'current'), inPage.lookText(names, 'flash')];
      }, kind);
      expect(looks).toEqual([['A spokesman'], ['The mill'], [], []]);
    });

    it('reaches into open shadow trees', async () => {
      const found = await page.evaluate((kind) => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>It was sold, sources said.</p>';
        const { renderer, names } = inPage.setUp(kind);
        const unchanged = inPage.remember();
        renderer.show([inPage.highlight('a', 'anonymous', 'sources said')]);
        const found = [inPage.lookText(names, 'anonymous'), renderer.at(...inPage.pointOf('sources'))];
        renderer.clear();
        return [...found, unchanged()];
      }, kind);
      expect(found).toEqual([['sources said'], 'a', true]);
    });

    it('notices when the page takes a highlight away, and is whole again after showing it', async () => {
      const intact = await page.evaluate(async (kind) => {
        const { renderer } = inPage.setUp(kind);
        const show = () => renderer.show([inPage.highlight('a', 'anonymous', 'A spokesman')]);
        show();
        const before = renderer.intact();
        CSS.highlights.clear();
        (document.querySelector('#three')?.firstChild as Text).data = 'A spokesman said no.';
        await Promise.resolve();
        const between = renderer.intact();
        show();
        return [before, between, renderer.intact()];
      }, kind);
      expect(intact).toEqual([true, false, true]);
    });
  });

  it('painted: changes nothing in the page', async () => {
    const records = await page.evaluate(() => {
      const { renderer } = inPage.setUp('painted');
      const observer = new MutationObserver(() => {});
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(document, everything);
      renderer.show([inPage.highlight('a', 'anonymous', 'mill', 'nothing')]);
      renderer.current('a');
      renderer.flash('a');
      renderer.clear();
      return observer.takeRecords().length;
    });
    expect(records).toBe(0);
  });

  it('marked: undoes marks that the page copied', async () => {
    const left = await page.evaluate(() => {
      const { renderer, names } = inPage.setUp('marked');
      renderer.show([inPage.highlight('a', 'anonymous', 'two managers')]);
      document.body.append(document.querySelector('#one')?.cloneNode(true) as Node);
      renderer.clear();
      return [document.querySelectorAll(names.mark).length, document.body.lastElementChild?.textContent];
    });
    expect(left).toEqual([0, 'The mill will close, two managers said on Monday.']);
  });
});
