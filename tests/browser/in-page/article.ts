import fc from 'fast-check';
import { type Article, offsetAt, slicesOf } from '../../../page/article';
import { watchPage } from '../../../page/observe';
import { lookAgain } from '../../../page/probe/again';
import { blocksIn, findArticle } from '../../../scripts/article';
import { build, expected, type Made, page } from '../../dom/arbitrary';

/** The article's text, and how often the page was written to while it was looked for. */
export function find(): { text: string | null; writes: number } {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const text = findArticle(document)?.text ?? null;
  return { text, writes: observer.takeRecords().length };
}

/** Puts a shadow root around the element's children, which are slotted into it, and adds `html` to the root. */
export function shadow(selector: string, html: string): void {
  const root = (document.querySelector(selector) as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
}

/** Any DOM, in a browser: the text that is shown is read, and every unit of it is where the map says. */
export function checkAnyArticle(runs: number): void {
  const element = document.body.appendChild(document.createElement('main'));
  fc.assert(
    fc.property(page, (pieces: Made[]) => {
      element.replaceChildren();
      build(document, element, pieces);
      const article = blocksIn(element);
      if (article.text !== expected(pieces)) throw new Error(JSON.stringify([article.text, expected(pieces)]));
      checkMap(article);
    }),
    { numRuns: runs },
  );
  element.remove();
}

function checkMap(article: Pick<Article, 'text' | 'blocks'>): void {
  for (let at = 0; at < article.text.length; at++) {
    const [slice] = slicesOf(article, [at, at + 1]);
    const unit = slice ? slice.node.data.slice(slice.start, slice.end).replace(/\s/, ' ') : article.text[at]?.trim();
    if (unit !== (slice ? article.text[at] : '')) throw new Error(`unit ${at} of ${JSON.stringify(article.text)}`);
    if (slice && offsetAt(article, slice.node, slice.start) !== at) throw new Error(`place of unit ${at}`);
  }
}

/** Follows the page's article; every look leaves the text it found in the returned list. */
export function follow(): {
  looks: (string | null)[];
  add(html: string): void;
  quietly(html: string): void;
  end(): void;
} {
  const life = new AbortController();
  const looks: (string | null)[] = [];
  const watch = watchPage(document, life.signal, async () => {
    const article = findArticle(document);
    watch.follow(article);
    looks.push(article?.text ?? null);
  });
  watch.follow(findArticle(document));
  const add = (html: string) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
  return { looks, add, quietly: (html) => watch.quietly(() => add(html)), end: () => life.abort() };
}

/** Whether an article is noticed that comes only after the page was looked at. */
export function awaitArticle(change: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    lookAgain(window, () => resolve(true));
    change();
    setTimeout(() => resolve(false), 3000);
  });
}
