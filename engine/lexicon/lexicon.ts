/**
 * A word list, written as entries parted by commas or line ends: data that can be read, sorted and compared.
 * Entries are lower case unless the list says otherwise; those of several words are parted by single spaces.
 */
export function lexicon(entries: string): ReadonlySet<string> {
  return new Set(entries.trim().replaceAll('\n', ', ').split(', '));
}

/** Words with what belongs to each, written as lines "word: entries, parted by commas". */
export function table(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [word, entries] = line.split(': ') as [string, string];
        return [word, lexicon(entries)];
      }),
  );
}

/** A table read from its entries: each of them, and each word, with the word of its line. */
export function wordOfEntry(words: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  return new Map([...words].flatMap(([word, entries]) => [word, ...entries].map((entry) => [entry, word] as const)));
}
