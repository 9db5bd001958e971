import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import type { Span } from '../../engine/span';
import { slicesOf } from '../../page/article';
import { newNames, paintedRenderer } from '../../page/highlight';
import { segmentsOf } from '../../page/highlight/segments';
import { findArticle } from '../article';

/** Milliseconds of the page's main thread for one thing that several do, in a page that is fresh for each. */
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const reflow = () => document.body.getBoundingClientRect();

/** The article's text, for the engine to find claims in. */
export const articleText = (): string | null => findArticle(document)?.text ?? null;

export const extractOurs = (): number => timed(() => findArticle(document));

/** Readability changes the document that it is given: it needs a copy of a live page. */
export const extractReadability = (): number =>
  timed(() => new Readability(document.cloneNode(true) as Document).parse());

/** Painting the given spans of the article's text, with the layout that follows. */
export function paint(spans: readonly Span[]): number {
  const article = findArticle(document);
  if (!article) return 0;
  return timed(() => {
    const highlights = spans.map((span, i) => ({
      id: String(i),
      standing: 'single' as const,
      slices: slicesOf(article, span),
    }));
    paintedRenderer(document, newNames()).show(segmentsOf(highlights));
    reflow();
  });
}

/** mark.js alone marking the same words, with the layout that follows. */
export function markAlone(spans: readonly Span[]): number {
  const article = findArticle(document);
  if (!article) return 0;
  const starts = rawStarts(article.container);
  const ranges = spans.flatMap((span) =>
    slicesOf(article, span).map(({ node, start, end }) => ({
      start: (starts.get(node) ?? 0) + start,
      length: end - start,
    })),
  );
  return timed(() => {
    new Mark(article.container as HTMLElement).markRanges(ranges);
    reflow();
  });
}

/** Where each text node begins in the text that mark.js counts in: all of the element's, save scripts and styles. */
function rawStarts(container: Element): Map<Text, number> {
  const starts = new Map<Text, number>();
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.matches('script, style')) continue;
    starts.set(node, at);
    at += node.length;
  }
  return starts;
}

/** Reads the article and paints it anew at every change of the page for so many milliseconds: what share that takes. */
export async function rescanAtEveryChange(spans: readonly Span[], milliseconds: number): Promise<number> {
  let busy = 0;
  const observer = new MutationObserver(() => {
    busy += timed(() => void paint(spans));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  observer.disconnect();
  return busy / (performance.now() - start);
}
