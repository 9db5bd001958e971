import { expect, it } from 'vitest';
import { findArticle } from '../../scripts/article';
import { documentOf } from '../dom';
import { madePages } from './collections';
import { f1, lostIn } from './score';
import { VARIANTS } from './variants';

/** Bag-of-words F1 that no change may fall below: mean and worst over the pages, by variant; paragraphs with a cue lost. */
const FLOORS: Readonly<Record<string, readonly [mean: number, worst: number, lost: number]>> = {
  'as published': [0.985, 0.85, 1],
  'wrapped in more boxes': [0.985, 0.85, 1],
  'classes and ids hashed': [0.965, 0.8, 1],
  'no article, no main': [0.98, 0.5, 7],
  'two line breaks for p': [0.98, 0.8, 5],
  'neither, and div for p': [0.955, 0.5, 7],
};

it.each(Object.entries(FLOORS))('finds the articles of made pages: %s', (variant, [mean, worst, lost]) => {
  const figures = madePages().map(({ name, html, truth }) => {
    const document = documentOf(html);
    VARIANTS[variant]?.(document);
    const found = findArticle(document)?.text ?? '';
    return { name, f1: f1(truth, found), lost: lostIn(truth, found) };
  });
  expect(figures.filter((figure) => figure.f1 < worst)).toEqual([]);
  expect(figures.reduce((sum, figure) => sum + figure.f1, 0) / figures.length).toBeGreaterThanOrEqual(mean);
  expect(figures.flatMap((figure) => figure.lost).length).toBeLessThanOrEqual(lost);
});
