import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findArticle, offsetAt, slicesOf } from '../../page/article';
import { looksLikeArticle } from '../../page/probe';
import { documentOf } from '../dom';

/** Real pages with their articles' true text; they belong to their publishers and are no part of this repository. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);
const names = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];
if (names.length === 0) console.log(`skipped: no real pages at ${PAGES.pathname}`);

const MEAN_F1 = 0.985;
const LEAST_F1 = 0.94;

const read = (name: string): string => readFileSync(new URL(name, PAGES), 'utf8');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Bag-of-words F1. */
function f1(truth: string, found: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(truth)) left.set(word, (left.get(word) ?? 0) + 1);
  const same = wordsOf(found).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * same) / (wordsOf(truth).length + wordsOf(found).length || 1);
}

it.skipIf(names.length === 0)('finds the articles of real pages, and changes nothing', () => {
  const figures = names.map((name) => {
    const document = documentOf(read(name));
    const before = document.toString();
    expect([name, looksLikeArticle(document)]).toEqual([name, true]);
    const article = findArticle(document);
    expect(document.toString()).toBe(before);
    return { name, f1: f1(read(name.replace('.html', '.truth.txt')), article?.text ?? '') };
  });
  expect(figures.filter((figure) => figure.f1 < LEAST_F1)).toEqual([]);
  expect(figures.reduce((sum, figure) => sum + figure.f1, 0) / figures.length).toBeGreaterThanOrEqual(MEAN_F1);
});

it.skipIf(names.length === 0)('maps every seventh character of real articles to its place and back', () => {
  for (const name of names) {
    const article = findArticle(documentOf(read(name)));
    if (article === null) throw new Error(`no article in ${name}`);
    for (let at = 0; at < article.text.length; at += 7) {
      const [slice] = slicesOf(article, [at, at + 1]);
      if (slice === undefined) continue;
      expect(slice.node.data.slice(slice.start, slice.end).replace(/\s/, ' ')).toBe(article.text[at]);
      expect(offsetAt(article, slice.node, slice.start)).toBe(at);
    }
  }
});
