/** Characters without width or meaning of their own: soft hyphen, zero-width and bidirectional marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;

/** A text without its invisible characters, and the way back. */
export interface Visible {
  readonly text: string;
  /** Offset in the original text of each UTF-16 code unit of `text`; null where nothing was left out. */
  readonly origin: Uint32Array | null;
}

/** Leaves the invisible characters out, so that `offi\u00adcials` is read as one plain word. */
export function visible(original: string): Visible {
  if (!INVISIBLE.test(original)) return { text: original, origin: null };
  const kept: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const unit = original.charAt(at);
    if (INVISIBLE.test(unit)) continue;
    kept.push(unit);
    origin.push(at);
  }
  return { text: kept.join(''), origin: Uint32Array.from(origin) };
}

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '``': '"',
  "''": '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
};

const TYPOGRAPHIC = /``|''|[“”„‟«»＂‘’‚‛‹›`´]/;
const ALL_TYPOGRAPHIC = new RegExp(TYPOGRAPHIC, 'g');

/** The same words with typographic apostrophes and quotation marks made plain (`"` and `'`). */
export function plain(words: string): string {
  return TYPOGRAPHIC.test(words) ? words.replace(ALL_TYPOGRAPHIC, (mark) => PLAIN[mark] ?? mark) : words;
}
