import type { Span } from '../span';

export type Style = 'double' | 'single' | 'angle';

/**
 * A token that may be a quotation mark, and how odd each reading of it would be: 0 is what every newsroom writes, 1 is
 * seen now and then, 3 and more takes a slip of the keyboard. Read together they tell a stray mark from a true one
 * (`pairing.ts`).
 */
export interface Mark {
  readonly token: number;
  readonly style: Style;
  readonly opening: number;
  readonly closing: number;
  /** As an apostrophe, an inch or foot mark, a bullet, or a stray mark. */
  readonly neither: number;
  /** Whether it stands where direct speech begins: first in the paragraph, after a stop, a colon or a comma. */
  readonly opensSpeech: boolean;
  /** Whether it follows a comma, a question or an exclamation mark, and more words follow it: “…?” she asked. */
  readonly endsSpeech: boolean;
}

type Glyph = 'opening' | 'closing' | 'straight';

const GLYPHS: Readonly<Record<string, readonly [Style, Glyph]>> = {
  '"': ['double', 'straight'],
  '＂': ['double', 'straight'],
  '“': ['double', 'opening'],
  '”': ['double', 'closing'],
  '„': ['double', 'opening'],
  '‟': ['double', 'opening'],
  '``': ['double', 'opening'],
  "''": ['double', 'straight'],
  '«': ['angle', 'opening'],
  '»': ['angle', 'closing'],
  '‹': ['angle', 'opening'],
  '›': ['angle', 'closing'],
  '‘': ['single', 'opening'],
  '‚': ['single', 'opening'],
  '‛': ['single', 'opening'],
  '’': ['single', 'straight'],
  "'": ['single', 'straight'],
  '`': ['single', 'opening'],
};

/** The oddity of what cannot be. */
const NEVER = 9;

const BEFORE_OPENING = /[\s([{—–―\-/"“‘«„'>:]/;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–―\-/"”’»'<]/;

/** The tokens of a paragraph `[from, to)` that may be quotation marks. */
export function marksIn(text: string, spans: readonly Span[], [from, to]: Span): Mark[] {
  const marks: Mark[] = [];
  const end = (spans[to - 1] as Span)[1];
  for (let token = from; token < to; token++) {
    const span = spans[token] as Span;
    const glyph = span[1] - span[0] > 2 ? undefined : GLYPHS[text.slice(...span)];
    if (!glyph) continue;
    const lead = token === from ? '' : text.charAt((spans[token - 1] as Span)[1] - 1);
    marks.push(asMark(text, span, token, glyph, lead, span[1] === end));
  }
  return marks;
}

/** `lead`: the last character before it that is no space; empty where the paragraph begins. */
function asMark(
  text: string,
  [start, end]: Span,
  token: number,
  [style, glyph]: readonly [Style, Glyph],
  lead: string,
  last: boolean,
): Mark {
  const first = lead === '';
  const before = first ? '' : text.charAt(start - 1);
  const after = last ? '' : text.charAt(end);
  const fitsOpening = (first || BEFORE_OPENING.test(before)) && !last && !/\s/.test(after);
  const fitsClosing = !first && (last || AFTER_CLOSING.test(after));
  return {
    token,
    style,
    opening: oddity(glyph, 'opening', fitsOpening, fitsClosing, style),
    closing: first ? NEVER : oddity(glyph, 'closing', fitsClosing, fitsOpening, style),
    neither:
      style === 'single' ? asApostrophe(glyph, before, after, fitsOpening) : asStray(style, glyph, before, after),
    opensSpeech: first || /[.?!…:,—–―”"’]/.test(lead),
    endsSpeech: /[,?!]/.test(before) && !last,
  };
}

/** How odd a reading is, given the glyph and whether the characters around it fit this reading and the other one. */
function oddity(glyph: Glyph, as: 'opening' | 'closing', fits: boolean, fitsOther: boolean, style: Style): number {
  if (glyph === as) return fits ? 0 : 1;
  if (glyph === 'straight') return fits ? (fitsOther ? 1 : 0) : 4;
  // „Nein“ and »Ja«: some typographies close with the glyph that others open with.
  return fits && !fitsOther ? (style === 'single' ? 3 : 1.5) : 4;
}

/** Officials’ plans, ’90s, rock ’n’ roll. */
function asApostrophe(glyph: Glyph, before: string, after: string, fitsOpening: boolean): number {
  if (glyph === 'opening') return 1.5;
  if (/[\d′]/.test(before) || /\d/.test(after)) return 0.2;
  if (fitsOpening) return 1;
  if (/[.,!?…]/.test(before)) return 2;
  return before === 's' ? 0.3 : 1;
}

/** A 12" pipe; Home » News; a mark that was left behind. */
function asStray(style: Style, glyph: Glyph, before: string, after: string): number {
  if (glyph === 'straight' && /\d/.test(before)) return 0.5;
  const alone = /^\s?$/.test(before) && /^\s?$/.test(after);
  if (alone) return style === 'angle' ? 0.5 : 1.5;
  return style === 'angle' ? 2 : 3;
}
