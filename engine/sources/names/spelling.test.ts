import { expect, test } from 'vitest';
import { misspelt } from './spelling';

test.each([
  ['sweeney', 'sweeny', true],
  ['maurer', 'mauer', true],
  ['waters', 'water', true],
  ['verhoeven', 'verhoevne', true],
  ['lund', 'lun', false],
  ['barker', 'parker', false],
  ['verhoeven', 'verhoof', false],
  ['marten', 'martin', false],
  ['ivanova', 'ivanova', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(misspelt(a, b)).toBe(expected);
  expect(misspelt(b, a)).toBe(expected);
});
