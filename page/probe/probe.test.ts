import { expect, it } from 'vitest';
import { documentOf } from '../../tests/dom';
import { looksLikeArticle } from '.';
import { ARTICLES, OTHERS } from './probe.pages';

it.each(Object.entries(ARTICLES))('takes for an article: %s', (_, html) => {
  expect(looksLikeArticle(documentOf(html))).toBe(true);
});

it.each(Object.entries(OTHERS))('leaves alone: %s', (_, html) => {
  expect(looksLikeArticle(documentOf(html))).toBe(false);
});
