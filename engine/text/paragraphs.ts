import type { Span } from '../span';

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Every line break ends a paragraph, except in a text whose lines were wrapped at a fixed width. */
export function paragraphSpans(text: string): Span[] {
  const lines = lineSpans(text);
  const joined = isWrapped(text, lines) ? unwrap(lines) : lines;
  return joined.filter((span): span is Span => span !== null);
}

/** The lines without the space around them; null for a blank one. */
function lineSpans(text: string): (Span | null)[] {
  const lines: (Span | null)[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(trim(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trim(text, start, text.length));
  return lines;
}

function trim(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, end);
  const head = line.length - line.trimStart().length;
  return head === line.length ? null : [start + head, start + line.trimEnd().length];
}

const LONG = 40;
const MID_SENTENCE = /[\p{L}\p{N},;-]$/u;

/**
 * Whether single line breaks are mere wrapping (as in plain-text mail): a quarter or more of them, and at least three,
 * stand in the middle of a sentence, after a long line and before a lower-case letter.
 */
function isWrapped(text: string, lines: readonly (Span | null)[]): boolean {
  let single = 0;
  let within = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const after = lines[i];
    if (!before || !after) continue;
    single++;
    if (before[1] - before[0] < LONG || !/^\p{Ll}/u.test(text.slice(after[0], after[0] + 2))) continue;
    if (MID_SENTENCE.test(text.slice(Math.max(before[0], before[1] - 2), before[1]))) within++;
  }
  return within >= 3 && within * 4 >= single;
}

function unwrap(lines: readonly (Span | null)[]): (Span | null)[] {
  const joined: (Span | null)[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line) joined[joined.length - 1] = [last[0], line[1]];
    else joined.push(line);
  }
  return joined;
}
