import { expect, it } from 'vitest';
import { offsetAt, slicesOf } from '../../page/article';
import { looksLikeArticle } from '../../page/probe';
import { findArticle } from '../../scripts/article';
import { documentOf } from '../dom';
import { realPages } from './collections';
import { f1 } from './score';

const pages = realPages();
if (pages.length === 0) console.log('skipped: no real pages at hand');

const MEAN_F1 = 0.985;
const LEAST_F1 = 0.94;

it.skipIf(pages.length === 0)('finds the articles of real pages, and changes nothing', () => {
  const figures = pages.map(({ name, html, truth }) => {
    const document = documentOf(html);
    const before = document.toString();
    expect([name, looksLikeArticle(document)]).toEqual([name, true]);
    const article = findArticle(document);
    expect(document.toString()).toBe(before);
    return { name, f1: f1(truth, article?.text ?? '') };
  });
  expect(figures.filter((figure) => figure.f1 < LEAST_F1)).toEqual([]);
  expect(figures.reduce((sum, figure) => sum + figure.f1, 0) / figures.length).toBeGreaterThanOrEqual(MEAN_F1);
});

it.skipIf(pages.length === 0)('maps every seventh character of real articles to its place and back', () => {
  for (const { name, html } of pages) {
    const article = findArticle(documentOf(html));
    if (article === null) throw new Error(`no article in ${name}`);
    for (let at = 0; at < article.text.length; at += 7) {
      const [slice] = slicesOf(article, [at, at + 1]);
      if (slice === undefined) continue;
      expect(slice.node.data.slice(slice.start, slice.end).replace(/\s/, ' ')).toBe(article.text[at]);
      expect(offsetAt(article, slice.node, slice.start)).toBe(at);
    }
  }
});
