import { holds, type Span } from '../span';
import type { Text, Token } from '../stages';

/** Number of the first token that ends after `offset`; the number of tokens where there is none. */
export function tokenAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle] as Token).span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The half-open range of token numbers that a span of the text touches. */
export function tokensIn(text: Text, [start, end]: Span): Span {
  const from = tokenAt(text, start);
  let to = from;
  while (to < text.tokens.length && (text.tokens[to] as Token).span[0] < end) to++;
  return [from, to];
}

/** The tokens that lie within a span of the text as wholes. */
export const tokensWithin = (text: Text, span: Span): Token[] =>
  text.tokens.slice(...tokensIn(text, span)).filter((token) => holds(span, token.span));

/** The span of the text that a non-empty range of token numbers covers. */
export function spanOf(text: Text, [from, to]: Span): Span {
  return [(text.tokens[from] as Token).span[0], (text.tokens[to - 1] as Token).span[1]];
}

/** The token with that number; an empty one past either end, so that callers may look around freely. */
export function token(text: Text, index: number): Token {
  return text.tokens[index] ?? NO_TOKEN;
}

/** What stands past either end of a text. */
export const NO_TOKEN: Token = { span: [0, 0], form: '', lower: '', sentence: -1, paragraph: -1, quotation: -1 };

/** The lower-case forms of a range of tokens. */
export function lowers(text: Text, [from, to]: Span): string[] {
  return text.tokens.slice(from, to).map((t) => t.lower);
}

/**
 * Whether a word is written as a name is: with a capital in front, behind a small article (al-Amin) or in the middle
 * (iPhone), as a number-word (3M), or as a web address.
 */
export function capital(form: string): boolean {
  const plain = plainly(form);
  if (plain !== null) return plain;
  return (
    /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}|\d+\p{Lu}|['’]?\p{Lu}|(?:a[dlnrstz]|ash|el)-\p{Lu}|[dl]['’]\p{Lu})/u.test(form) ||
    (form.length > 5 && /\p{L}\.(?:com?|fr|gov|info|io|net|news|org|tv|uk)$/u.test(form))
  );
}

/** The answer for words of plain small letters and for those that begin with a plain large one, most of all; else null. */
function plainly(form: string): boolean | null {
  const first = form.charCodeAt(0);
  if (first >= A && first <= Z) return true;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) return null;
  }
  return form.length > 0 ? false : null;
}

const [A, Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

/** Whether a token is a word or number rather than punctuation. */
export function wordy(form: string): boolean {
  return /[\p{L}\p{N}]/u.test(form);
}
