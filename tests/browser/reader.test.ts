import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import type * as InPage from './in-page/reader';

declare const inPage: typeof InPage;
declare global {
  var started: InPage.Started;
  var clicks: boolean[];
}

const FILLER = 'The mill has stood beside the harbour for a hundred and forty years, and the town grew up around it. ';
const paragraph = (words: string) => `<p>${words} ${FILLER.repeat(2)}</p>`;
const SALE = paragraph('The owner has reportedly agreed to sell the land to a hotel group.');
const NEWS = `${paragraph('Two managers said the last shift will run on Friday.')}${paragraph('“We were told nothing,” Ada Quill told reporters.')}`;
const HTML = `<!doctype html><html lang="en"><title>Mill to close</title><style>body { margin: 40px }</style>
<button id="focused">Menu</button><main><article><h1>Mill to close</h1>${NEWS}</article></main>`;

const claim = (id: string, source: string | null, cue: string, content: string, level: 0 | 1 | 4): InPage.Planned => ({
  ...{ id, source, cue, content, level, reason: 'because' },
  kind: level === 4 ? 'person' : level === 1 ? 'unnamed' : 'none',
});
const CLAIMS = [
  claim('shift', 'Two managers', 'said', 'the last shift will run on Friday', 1),
  claim('told', 'Ada Quill', 'told reporters', '“We were told nothing,”', 4),
  claim('sale', null, 'reportedly', 'agreed to sell the land', 0),
  claim('fire', 'Two firefighters', 'said', 'the roof had burned', 1),
];

/** What moves all words without any change of the page's tree. A zoom is a smaller window with more pixels to each of its own. */
const LAYOUTS: Record<string, (page: Page) => Promise<void>> = {
  font: (page) =>
    page.evaluate(() => {
      document.documentElement.style.font = '23px/1.7 monospace';
    }),
  zoom: (page) => page.setViewport({ width: 480, height: 360, deviceScaleFactor: 2 }),
};

const script = await bundle('reader.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);
  let page: Page;
  beforeEach(async () => {
    page = await openPage(browser, HTML, [script]);
  });
  afterEach(() => page.close());

  const start = (renderer: 'painted' | 'marked', where = page) =>
    where.evaluate(
      async (claims, renderer) => {
        globalThis.started = inPage.start(claims, { renderer });
        await started.until('ready');
      },
      CLAIMS,
      renderer,
    );
  /** Until everything that the page's watch may do has been done. */
  const calm = () => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 400)));
  const shown = () => page.evaluate(() => inPage.shownWords());
  const cards = () => page.evaluate(() => document.documentElement.children.length - 2);

  it('dresses the elements that hold painted words, whatever becomes of their names, and no others', async () => {
    await page.evaluate((html) => {
      const article = document.querySelector('article') as HTMLElement;
      article.className = 'text long';
      article.insertAdjacentHTML('beforeend', html);
      for (const p of article.querySelectorAll('p')) p.innerHTML = p.innerHTML.replace('Friday', '<b>Friday</b>');
      article.firstElementChild?.nextElementSibling?.replaceWith(
        ...(article.firstElementChild?.nextElementSibling?.childNodes ?? []),
      );
    }, SALE);
    await start('painted');
    const ours = await page.evaluate(() => inPage.dressed());
    expect(ours.painted.length).toBeGreaterThan(3);
    expect(ours).toEqual({ painted: ours.painted.map(() => true), menu: false });
    await page.evaluate(() => document.querySelector('article')?.setAttribute('class', 'wide'));
    await calm();
    expect(await page.evaluate(() => inPage.dressed())).toEqual(ours);
  });

  describe.each(['painted', 'marked'] as const)('%s', (renderer) => {
    it('reads the page and shows what the settings ask for', async () => {
      await start(renderer);
      expect(await shown()).toEqual([
        'Two managers said the last shift will run on Friday',
        '“We were told nothing,” Ada Quill told reporters',
      ]);
      const states = await page.evaluate(() => started.states.map(({ status }) => status));
      expect(states).toEqual(['ready']);
    });

    it('sends only what is new when the article grows, and keeps the claims', async () => {
      await start(renderer);
      const asked = await page.evaluate(async (html) => {
        document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
        await new Promise<void>((resolve) => setTimeout(resolve, 400));
        return started.engine.asked.map(({ texts }) => texts.filter((text) => typeof text === 'string').length);
      }, SALE);
      expect(asked.length).toBe(2);
      expect(asked[1]).toBe(1);
      expect(await shown()).toHaveLength(3);
    });

    it('sends everything again when the background was restarted', async () => {
      await start(renderer);
      const status = await page.evaluate(async (html) => {
        started.engine.forget();
        document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
        await new Promise<void>((resolve) => setTimeout(resolve, 400));
        return started.reader.state().status;
      }, SALE);
      expect(status).toBe('ready');
      expect(await shown()).toHaveLength(3);
    });

    it('drops the claims of an article that was swapped for another before the new ones come', async () => {
      await start(renderer);
      const html = `<article><h1>Fire at the mill</h1>${paragraph('Two firefighters said the roof had burned.')}${paragraph('Nobody was hurt.')}</article>`;
      const states = await page.evaluate(async (html) => {
        (document.querySelector('main') as HTMLElement).innerHTML = html;
        await new Promise<void>((resolve) => setTimeout(resolve, 600));
        return started.states.map(({ status }) => status);
      }, html);
      expect(states).toEqual(['ready', 'working', 'ready']);
      expect(await shown()).toEqual(['Two firefighters said the roof had burned']);
    });

    it('shows everything again in a page that drew itself anew, without asking the engine', async () => {
      await start(renderer);
      const asked = await page.evaluate(async () => {
        const article = document.querySelector('article') as HTMLElement;
        CSS.highlights.clear();
        for (const p of article.querySelectorAll('p'))
          p.replaceWith(Object.assign(document.createElement('p'), { textContent: p.textContent }));
        await new Promise<void>((resolve) => setTimeout(resolve, 400));
        return started.engine.asked.length;
      });
      expect(asked).toBe(1);
      expect(await shown()).toHaveLength(2);
    });

    it.each(Object.entries(LAYOUTS))('stands under the same words after another %s', async (_, change) => {
      await start(renderer);
      const words = await shown();
      await change(page);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await shown()).toEqual(words);
      const seen = await page.screenshot();
      // Pixel by pixel as in a page that was so from the beginning, and not as without highlights.
      const other = await openPage(browser, HTML, [script]);
      await change(other);
      await start(renderer, other);
      expect(Buffer.compare(seen, await other.screenshot())).toBe(0);
      await other.evaluate(() => started.reader.setHighlights(false));
      expect(Buffer.compare(seen, await other.screenshot())).not.toBe(0);
      await other.close();
    });

    it('does not take its own changes for the page’s', async () => {
      await start(renderer);
      await calm();
      const before = await page.evaluate(() => {
        const before = started.observed();
        started.reader.showClaim('shift');
        started.reader.step(1);
        started.reader.setHighlights(false);
        started.reader.setHighlights(true);
        return before;
      });
      await calm();
      expect(await page.evaluate(() => started.observed())).toBe(before);
    });

    it('gives the page back as it was when it ends', async () => {
      const same = await page.evaluate(
        async (claims, renderer) => {
          const unchanged = inPage.remember();
          const html = document.body.innerHTML;
          globalThis.started = inPage.start(claims, { renderer });
          await started.until('ready');
          started.reader.step(1);
          started.stop();
          return unchanged() && document.body.innerHTML === html && document.documentElement.children.length === 2;
        },
        CLAIMS,
        renderer,
      );
      expect(same).toBe(true);
    });

    it('jumps to a claim that is not highlighted too, and leaves the focus where it is', async () => {
      await start(renderer);
      const found = await page.evaluate(async () => {
        (document.querySelector('#focused') as HTMLElement).focus();
        started.reader.onlySource('Ada Quill');
        const answer = started.reader.showClaim('shift');
        const { current } = (await started.until('ready')) as { current: string | null };
        return { answer, current, focus: document.activeElement?.id, missing: started.reader.showClaim('none').ok };
      });
      expect(found).toEqual({ answer: { ok: true, value: null }, current: 'shift', focus: 'focused', missing: false });
      expect(await shown()).toContain('Two managers said the last shift will run on Friday');
    });

    it('steps through the highlighted claims, round and round, with a card', async () => {
      await start(renderer);
      const visited = await page.evaluate(() =>
        ([1, 1, 1, -1] as const).map((by) => {
          started.reader.step(by);
          return (started.reader.state() as { current: string | null }).current;
        }),
      );
      expect(visited).toEqual(['shift', 'told', 'shift', 'told']);
      expect(await cards()).toBe(1);
    });

    it('opens its card where the pointer rests, and closes it on Escape, on leaving and by its button', async () => {
      await start(renderer);
      const rest = async (word: string) => {
        const [x, y] = await page.evaluate((word) => inPage.pointOf(word), word);
        await page.mouse.move(x, y, { steps: 2 });
        await calm();
      };
      await rest('managers');
      expect(await cards()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await cards()).toBe(0);
      await rest('managers');
      expect(await cards()).toBe(0);
      await rest('Mill to');
      await rest('managers');
      expect(await cards()).toBe(1);
      await rest('Mill to');
      expect(await cards()).toBe(0);
    });

    it('keeps the card open while the pointer is in it', async () => {
      await start(renderer);
      const [x, y] = await page.evaluate(() => inPage.pointOf('managers'));
      await page.mouse.move(x, y, { steps: 2 });
      await calm();
      await page.mouse.move(x, y + 40, { steps: 8 });
      await calm();
      expect(await cards()).toBe(1);
    });

    it('lets the page’s own clicks be, and makes the clicked claim the current one', async () => {
      await start(renderer);
      await page.evaluate(() => {
        globalThis.clicks = [];
        document.body.addEventListener('click', (event) => globalThis.clicks.push(event.defaultPrevented));
      });
      const [x, y] = await page.evaluate(() => inPage.pointOf('managers'));
      await page.mouse.click(x, y);
      expect(await page.evaluate(() => globalThis.clicks)).toEqual([false]);
      expect(await page.evaluate(() => (started.reader.state() as { current: string }).current)).toBe('shift');
      expect(await cards()).toBe(1);
    });

    it('marks claims with a legend while the page is printed, and gives it back after', async () => {
      await start(renderer);
      const found = await page.evaluate(async () => {
        started.reader.setHighlights(false);
        const unchanged = inPage.remember();
        started.reader.setHighlights(true);
        await started.prepared;
        const before = document.body.children.length;
        dispatchEvent(new Event('beforeprint'));
        const printed = { marks: inPage.marks().length, legend: document.body.children.length - before };
        dispatchEvent(new Event('afterprint'));
        const shown = inPage.shownWords().length;
        started.reader.setHighlights(false);
        return { ...printed, shown, same: unchanged() && document.body.children.length === before };
      });
      expect(found).toEqual({ marks: 2, legend: 1, shown: 2, same: true });
    });
  });

  it('says when the page is no article, or not in English', async () => {
    const states = await page.evaluate(async () => {
      const article = document.querySelector('article') as HTMLElement;
      const german =
        'Die Fabrik am Hafen wird im Juni geschlossen, sagten zwei Leiter am Montag den Beschäftigten. '.repeat(6);
      article.innerHTML = `<h1>Fabrik schließt</h1><p>${german}</p><p>${german}</p>`;
      const first = inPage.start([]);
      const other = await first.until('other-language');
      first.stop();
      article.remove();
      const second = inPage.start([]);
      return [other, await second.until('not-article')];
    });
    expect(states).toEqual([{ status: 'other-language', language: 'de' }, { status: 'not-article' }]);
  });
});
