import type { Quotation, Text, Token } from '../stages';

/** What the net is told of a token, beside its word: one bit each, in this order. */
const SHAPES: readonly ((token: Token) => boolean)[] = [
  ({ form }) => /^\p{Lu}/u.test(form),
  ({ form }) => form.length > 1 && /\p{Lu}/u.test(form) && form === form.toUpperCase(),
  ({ form }) => /\d/.test(form),
  ({ form }) => !/[\p{L}\p{N}]/u.test(form),
  ({ form }) => form.length > 2 && /-/.test(form),
  ({ form }) => /^[@#]|^https?:/.test(form),
];

/** Bit after those of {@link SHAPES}: the token opens its sentence. */
const OPENS = 1 << SHAPES.length;

export const SHAPE_BITS = SHAPES.length + 1;

/** Where a token stands to quoted words. */
export const QUOTES = {
  outside: 0,
  opens: 1,
  inside: 2,
  closes: 3,
  briefly: 4,
  unclosed: 5,
  continued: 6,
  nested: 7,
} as const;

/** Quotations of so many tokens or fewer quote a term rather than a sentence. */
const BRIEF = 4;

/** The key under which a word is looked up. */
export const wordKey = (token: Token): string => token.lower;

/** The key to try when the first is unknown: the last part of a compound. */
export const fallbackKey = ({ lower }: Token): string => lower.slice(lower.lastIndexOf('-') + 1);

export const suffixKey = (token: Token): string => token.lower.slice(-3);

/** Bits of {@link SHAPES} and {@link OPENS}. */
export function shapeOf(token: Token, opens: boolean): number {
  let bits = opens ? OPENS : 0;
  SHAPES.forEach((has, i) => {
    if (has(token)) bits |= 1 << i;
  });
  return bits;
}

/** For each token one of {@link QUOTES}. */
export function quoteStates(text: Text): Uint8Array {
  const states = new Uint8Array(text.tokens.length);
  let from = 0;
  text.quotations.forEach((quotation) => {
    while (from < states.length && startOf(text, from) < quotation.span[0]) from++;
    const nested = states[from] !== QUOTES.outside;
    let to = from;
    while (to < states.length && startOf(text, to) < quotation.span[1]) to++;
    if (nested) states.fill(QUOTES.nested, from, to);
    else mark(states, from, to, quotation);
  });
  return states;
}

const startOf = (text: Text, i: number): number => (text.tokens[i] as Token).span[0];

function mark(states: Uint8Array, from: number, to: number, { span, inner, closed, continues }: Quotation): void {
  states.fill(insideState(to - from, closed, continues), from, to);
  if (inner[0] > span[0]) states[from] = QUOTES.opens;
  if (closed) states[to - 1] = QUOTES.closes;
}

function insideState(tokens: number, closed: boolean, continues: number): number {
  if (continues >= 0) return QUOTES.continued;
  if (!closed) return QUOTES.unclosed;
  return tokens - 2 <= BRIEF ? QUOTES.briefly : QUOTES.inside;
}

/** Whether each token is the first of its sentence that is no mark. */
export function openings(text: Text): Uint8Array {
  const opens = new Uint8Array(text.tokens.length);
  for (const { tokens } of text.sentences) {
    for (let i = tokens[0]; i < tokens[1]; i++) {
      if (!/[\p{L}\p{N}]/u.test((text.tokens[i] as Token).form)) continue;
      opens[i] = 1;
      break;
    }
  }
  return opens;
}
