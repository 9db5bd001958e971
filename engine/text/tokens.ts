import type { Span } from '../span';
import { BEFORE_NUMBER, EITHER, FORWARD, TITLES } from './abbreviations';

const ALNUM = '[\\p{L}\\p{M}\\p{N}]';

/** In this order: what is written in one piece is one token. */
const PIECES = [
  // Addresses, without the punctuation of the sentence around them.
  '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]',
  `${ALNUM}[\\p{L}\\p{N}._+-]*@${ALNUM}+(?:[.-]${ALNUM}+)+`,
  '[@#][\\p{L}\\p{N}_]+',
  // Letters with full stops (U.S., a.m.), with a compound's second part (U.S.-led).
  `(?<!${ALNUM})(?:\\p{L}\\.){2,}(?:-${ALNUM}+)*`,
  // Elisions, and the endings that a word has lost to the token before it.
  "['’](?:em|til|tis|twas|cause|n|\\d0s)(?![\\p{L}\\p{N}])",
  "(?<=[\\p{L}\\p{N}.])['’](?:s|m|d|re|ve|ll)(?![\\p{L}\\p{N}])",
  // Words and numbers, with marks inside them: O'Neill, 1,000.5, 10:30, vice-president, AT&T, example.com.
  `${ALNUM}+(?:(?:['’]|-|(?<=\\p{N})[.,:](?=\\p{N})|(?<=\\p{Lu})&(?=\\p{Lu})|\\.(?=(?:com|co|edu|fr|gov|info|io|net|news|org|tv|uk)(?![\\p{L}\\p{N}])))${ALNUM}+)*`,
  '\\.(?: ?\\.)+',
  '-{2,}',
  '``',
  "''",
  '[^\\s]',
];

const PIECE = new RegExp(PIECES.join('|'), 'giu');
const CLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;
const INITIAL = /^[A-HJ-Z]$/;

/**
 * The tokens between two offsets, in order and without overlap; together they hold every character but white space.
 * Clitics stand alone (`do` `n't`, `Moscow` `'s`), an abbreviation keeps its full stop, hyphenated words stay whole.
 */
export function tokenSpans(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  PIECE.lastIndex = from;
  for (let match = PIECE.exec(text); match && match.index < to; match = PIECE.exec(text)) {
    const start = match.index;
    const end = withFullStop(text, start, Math.min(PIECE.lastIndex, to));
    PIECE.lastIndex = end;
    const clitic = end - start > 2 ? CLITIC.exec(text.slice(start, end)) : null;
    const cut = start + (clitic?.[1]?.length ?? 0);
    if (cut > start) spans.push([start, cut], [cut, end]);
    else spans.push([start, end]);
  }
  return spans;
}

function withFullStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.' || end - start > 9) return end;
  const word = text.slice(start, end);
  return INITIAL.test(word) || isAbbreviation(word, text, end) ? end + 1 : end;
}

function isAbbreviation(word: string, text: string, end: number): boolean {
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^\.\s?\d/.test(text.slice(end, end + 3));
  if (FORWARD.has(lower)) return true;
  return word !== lower && (TITLES.has(lower) || EITHER.has(lower));
}
