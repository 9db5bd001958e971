import { BEFORE_NAME, BEFORE_NUMBER, BEFORE_PHRASE, MAY_END } from '../lexicon/abbreviations';
import type { Span } from '../span';

/** Characters of a kind, as they stand within brackets in a pattern. */
interface Kinds {
  readonly letter: string;
  readonly mark: string;
  readonly digit: string;
  /** A letter that has a form in the other case. */
  readonly cased: string;
}

/** What is written in one piece is one token; the first that fits counts. */
function pieces({ letter, mark, digit, cased }: Kinds): string {
  const alnum = `[${letter}${mark}${digit}]`;
  return [
    // Addresses, without the punctuation of the sentence around them.
    '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]',
    `${alnum}[${letter}${digit}._+-]*@${alnum}+(?:[.-]${alnum}+)+`,
    `[@#][${letter}${digit}_]+`,
    // Letters with full stops (U.S., a.m.), with a compound's second part (U.S.-led).
    `(?<!${alnum})(?:[${letter}]\\.){2,}(?:-${alnum}+)*`,
    // Elisions, and the endings that a word has lost to the token before it.
    `['’](?:em|til|tis|twas|cause|n|\\d0s)(?![${letter}${digit}])`,
    `(?<=[${letter}${digit}.])['’](?:s|m|d|re|ve|ll)(?![${letter}${digit}])`,
    // Words and numbers, with marks inside them: O'Neill, 1,000.5, 10:30, vice-president, AT&T, example.com.
    `${alnum}+(?:(?:['’]|-|(?<=[${digit}])[.,:](?=[${digit}])|(?<=[${cased}])&(?=[${cased}])|\\.(?=(?:com|co|edu|fr|gov|info|io|net|news|org|tv|uk)(?![${letter}${digit}])))${alnum}+)*`,
    '\\.(?: ?\\.)+',
    '-{2,}',
    '``',
    "''",
    '[^\\s]',
  ].join('|');
}

/** What a paragraph may hold that {@link LATIN} can read: the characters of Western Europe, and typographic marks. */
const BEYOND_LATIN = /[^\0-\xff‘’“”–—…]/;
const LATIN = new RegExp(
  pieces({ letter: 'a-zªµºÀ-ÖØ-öø-ÿ', mark: '', digit: '0-9²³¹¼-¾', cased: 'a-zµÀ-ÖØ-öø-ÿ' }),
  'gi',
);
/** For all writing. It takes 10 ms to compile, so that it is made when a text needs it. */
let any: RegExp | null = null;
const anyPiece = (): RegExp =>
  new RegExp(
    pieces({ letter: '\\p{L}', mark: '\\p{M}', digit: '\\p{N}', cased: '\\p{Changes_When_Casemapped}' }),
    'giu',
  );

function pieceIn(paragraph: string): RegExp {
  if (!BEYOND_LATIN.test(paragraph)) return LATIN;
  any ??= anyPiece();
  return any;
}

const CLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;
const APOSTROPHE = /['’]/;
const INITIAL = /^[A-HJ-Z]$/;

/**
 * The tokens between two offsets, in order and without overlap; together they hold every character but white space.
 * Clitics stand alone (`do` `n't`, `Moscow` `'s`), an abbreviation keeps its full stop, hyphenated words stay whole.
 */
export function tokenSpans(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  const piece = pieceIn(text.slice(from, to));
  piece.lastIndex = from;
  for (let match = piece.exec(text); match && match.index < to; match = piece.exec(text)) {
    const start = match.index;
    const end = withFullStop(text, start, Math.min(piece.lastIndex, to));
    piece.lastIndex = end;
    const word = text.slice(start, end);
    const clitic = end - start > 2 && APOSTROPHE.test(word) ? CLITIC.exec(word) : null;
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
  if (BEFORE_PHRASE.has(lower)) return true;
  return word !== lower && (BEFORE_NAME.has(lower) || MAY_END.has(lower));
}
