/** Units of the text that are looked at: enough for certainty, little enough to cost the page nothing. */
const SAMPLE = 4000;

/** The part of a text that its language is read from. */
export const sampleOf = (text: string): string => text.slice(0, SAMPLE);

/** The commonest words of written English (Leech, Rayson and Wilson 2001, from the British National Corpus). */
const COMMON = new Set(
  'a and are as at be by for from had have he his in is it not of on that the they this to was were which with'.split(
    ' ',
  ),
);

/** English news has about a third of such words; other languages that share some of them stay well below this. */
const SHARE = 0.2;

/** And about one word in eighteen is this one, which no other language has. */
const SHARE_OF_THE = 0.02;

/**
 * Whether a text is English, read from the text itself (a page's `lang` is often wrong) by its commonest words: far cheaper
 * than comparing with every language.
 */
export function isEnglish(text: string): boolean {
  const words =
    sampleOf(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  const the = words.filter((word) => word === 'the').length;
  return common >= words.length * SHARE && the >= words.length * SHARE_OF_THE && the > 0;
}
