import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexicon } from './lexicon';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
/** Each word list of a file, as its source writes it. */
const lists = files.flatMap((file) => {
  const source = readFileSync(new URL(file, here), 'utf8');
  return [...source.matchAll(/const (\w+) = lexicon\(`\n([\s\S]*?)\n`\)/g)].map((found) => ({
    name: `${file} ${found[1]}`,
    written: found[2] as string,
    entries: (found[2] as string).split(/\s*[,\n]\s*/),
    source,
  }));
});

describe('word lists', () => {
  test('are found', () => expect(lists.length).toBeGreaterThan(20));

  test.each(lists)('$name is sorted, unique and says where it is from', ({ written, entries, source }) => {
    expect(entries).toEqual([...new Set(entries)].sort());
    expect([...lexicon(written)]).toEqual(entries);
    expect(source.replace(/\s*\*\s*/g, ' ')).toMatch(/Provenance|wording/);
  });
});
