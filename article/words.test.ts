import { expect, it } from 'vitest';
import * as lists from './words';

it.each(Object.entries(lists))('%s is sorted, in lower case, and says nothing twice', (_, list) => {
  const words = [...list];
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.every((word) => word !== '' && word === word.toLowerCase())).toBe(true);
});
