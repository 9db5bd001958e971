import { describe, expect, it } from 'vitest';
import { read, TRACKED } from './files';

const ENGINE = TRACKED.filter((path) => /^engine\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'));
/** Files that hold lists: all of the lexicon's, and those that grammar or a stage has for itself. */
const LISTS = ENGINE.filter((path) => path !== 'engine/lexicon/lexicon.ts' && listsIn(read(path)).length > 0);

/** Entries of every list in a file's code, and the words of every table. */
function listsIn(code: string): string[][] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const lists = [...plain.matchAll(/lexicon\(\s*([`'"])([^`]*?)\1,?\s*\)/g)].map(([, , words = '']) =>
    entriesOf(words),
  );
  const tables = [...plain.matchAll(/table\(`([^`]*)`\)/g)].map(([, lines = '']) => lines.trim().split('\n'));
  return [...lists, ...tables.map((lines) => lines.map((line) => line.split(': ')[0] as string).sort())];
}

function entriesOf(words: string): string[] {
  return words.trim().split(/\s*[,\n]\s*/);
}

describe('word lists', () => {
  it('are found', () => expect(LISTS.flatMap((path) => listsIn(read(path))).length).toBeGreaterThan(10));

  it('are written as lists, so that these tests see them', () => {
    const cut = ENGINE.filter((path) => path.startsWith('engine/lexicon/') && read(path).includes(".split(' ')"));
    expect(cut).toEqual([]);
  });

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

  it.each(LISTS.filter((path) => path.startsWith('engine/lexicon/')))('%s: says where its words come from', (path) => {
    expect(read(path)).toMatch(/provenance/i);
  });
});
