/**
 * The same words in a string of one byte a character, where they fit. V8 keeps words as wide as the text that they were cut
 * from, and one curly mark makes a text wide; a pattern with `\p{L}` takes it milliseconds to compile for wide strings,
 * where it has ten thousands of letters, and next to nothing for narrow ones.
 */
export function narrow(words: string): string {
  const units = new Array<number>(words.length);
  for (let i = 0; i < words.length; i++) {
    units[i] = words.charCodeAt(i);
    if ((units[i] as number) > 0xff) return words;
  }
  return String.fromCharCode(...units);
}
