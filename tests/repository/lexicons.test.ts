import { describe, expect, it } from 'vitest';
import { read, TRACKED } from './files';

const LISTS = TRACKED.filter((path) => /^engine\/lexicon\/[\w-]+\.ts$/.test(path) && !path.endsWith('.test.ts'));

/** Entries of every list in a file's code, and the words of every table. */
function listsIn(code: string): string[][] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const lists = [...plain.matchAll(/lexicon\(\s*([`'])([^`]*?)\1,?\s*\)/g)].map(([, , words = '']) => entriesOf(words));
  const tables = [...plain.matchAll(/table\(`([^`]*)`\)/g)].map(([, lines = '']) => lines.trim().split('\n'));
  return [...lists, ...tables.map((lines) => lines.map((line) => line.split(': ')[0] as string).sort())];
}

const entriesOf = (words: string): string[] => words.trim().split(/\s*[,\n]\s*/);

describe('word lists', () => {
  it('are found', () => expect(LISTS.flatMap((path) => listsIn(read(path))).length).toBeGreaterThan(10));

  it.each(LISTS)('%s: each entry once', (path) => {
    for (const list of listsIn(read(path))) {
      expect(list.filter((word, place) => list.indexOf(word) !== place)).toEqual([]);
    }
  });

  it.each(LISTS)('%s: sorted', (path) => {
    for (const list of listsIn(read(path))) {
      const unsorted = list.filter((word, place) => place > 0 && (list[place - 1] as string) > word);
      expect(unsorted).toEqual([]);
    }
  });

  it.each(LISTS.filter((path) => listsIn(read(path)).length > 0))('%s: says where its words come from', (path) => {
    expect(read(path)).toMatch(/provenance/i);
  });
});
