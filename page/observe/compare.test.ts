import { expect, it } from 'vitest';
import { findArticle } from '../../scripts/article';
import { documentOf } from '../../tests/dom';
import type { Article } from '../article';
import { compareArticles } from './compare';

const line = (i: number): string =>
  `<p>Entry ${i}: the mill on the river will close in spring, two managers said on Monday, and its workers will go.</p>`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => line(from + i)).join('');

const page = (html: string): Document =>
  documentOf(`<!doctype html><html><body><article>${html}</article></body></html>`);
const read = (document: Document): Article => findArticle(document) as Article;

it('knows an article that stayed as it was', () => {
  const document = page(lines(0, 9));
  expect(compareArticles(read(document), read(document))).toBe('same');
});

it('knows one that was drawn anew', () => {
  expect(compareArticles(read(page(lines(0, 9))), read(page(lines(0, 9))))).toBe('moved');
});

it('knows one that grew, and one that was edited', () => {
  expect(compareArticles(read(page(lines(0, 9))), read(page(lines(0, 15))))).toBe('changed');
  expect(compareArticles(read(page(lines(0, 9))), read(page(line(99) + lines(4, 9))))).toBe('changed');
});

it('knows another article, and none', () => {
  expect(compareArticles(read(page(lines(0, 9))), read(page(lines(20, 40))))).toBe('other');
  expect(compareArticles(read(page(lines(0, 9))), null)).toBe('other');
});
