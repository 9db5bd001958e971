/** Units of the text that are looked at: enough for certainty, little enough to cost the page nothing. */
const SAMPLE = 4000;

/** The part of a text that its language is read from. */
export const sampleOf = (text: string): string => text.slice(0, SAMPLE);

/** The commonest words of written English (Leech, Rayson and Wilson 2001, from the British National Corpus). */
const COMMON = new Set(
  `a and are as at be been but by for from had has have he her his in is it not of on said she that the their there they this
  to was were which who will with would`.split(/\s+/),
);

/** Those of them that are words of no other language of Europe. */
const ENGLISH_ALONE = new Set(
  'and been from his said she that the their there they this were which who with would'.split(' '),
);

/** English news has about a third of common words, fewer where names abound. */
const SHARE = 0.1;
/** And a seventh of those that only English has. Texts of one or two sentences may have none, whole articles never. */
const SHARE_ALONE = 0.03;
/** One of them may stand in the title of a film. */
const LEAST_ALONE = 2;

/**
 * Whether a text is English, read from the text itself (a page's `lang` is often wrong) by its commonest words: far cheaper
 * than comparing with every language. Only words without a capital count: those with one stand in names and titles ("The
 * Guardian"), which every language quotes.
 */
export function isEnglish(text: string): boolean {
  const words = sampleOf(text).match(WORDS) ?? [];
  const among = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const alone = among(ENGLISH_ALONE);
  return alone >= LEAST_ALONE && alone >= words.length * SHARE_ALONE && among(COMMON) >= words.length * SHARE;
}

/** Runs of anything but white space, digits and punctuation: far cheaper to make than the class of all letters. */
const WORDS = /[^\s!-@[-`{-~\u00A1-\u00BF\u2010-\u205E]+/g;
