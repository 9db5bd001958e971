import { expect, test } from 'vitest';
import { lexicon, table, wordOfEntry } from './lexicon';

test('a list is read entry by entry, over the ends of its lines', () => {
  expect([...lexicon('\nford, pier, quay wall\nweir\n')]).toEqual(['ford', 'pier', 'quay wall', 'weir']);
});

const BOATS = table('\nferry: car ferry, paddle steamer\ntug: tow boat\n');

test('a table gives each word its entries', () => {
  expect([...BOATS].map(([word, entries]) => [word, ...entries])).toEqual([
    ['ferry', 'car ferry', 'paddle steamer'],
    ['tug', 'tow boat'],
  ]);
});

test('a table is read from its entries', () => {
  expect(wordOfEntry(BOATS).get('paddle steamer')).toBe('ferry');
  expect(wordOfEntry(BOATS).get('tug')).toBe('tug');
});
