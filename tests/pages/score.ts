/** Words without regard to order, case or punctuation. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Bag-of-words F1 of a text that was found. */
export function f1(truth: string, found: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(truth)) left.set(word, (left.get(word) ?? 0) + 1);
  const same = wordsOf(found).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * same) / (wordsOf(truth).length + wordsOf(found).length || 1);
}

const CUE = /\b(?:said|says|told|according to|reportedly|allegedly|officials|sources?|anonym\w+)\b/i;
/** A paragraph counts as found by so much of its beginning. */
const BEGINNING = 60;

/** The truth's paragraphs that hold an attribution cue and are not in the text that was found. */
export function lostIn(truth: string, found: string): string[] {
  const flat = wordsOf(found).join(' ');
  return truth
    .split(/\n+/)
    .filter((line) => line.length > BEGINNING && CUE.test(line))
    .filter((line) => !flat.includes(wordsOf(line).join(' ').slice(0, BEGINNING)));
}
