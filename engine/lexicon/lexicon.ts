/**
 * A word list, written as entries parted by commas or line ends: data that can be read, sorted and compared.
 * Entries are lower case unless the list says otherwise; those of several words are parted by single spaces.
 */
export function lexicon(entries: string): ReadonlySet<string> {
  return new Set(entries.trim().replaceAll('\n', ', ').split(', '));
}
