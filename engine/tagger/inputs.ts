import type { Text, Token } from '../stages';
import { fallbackKey, openings, quoteStates, SHAPE_BITS, shapeOf, suffixKey, wordKey } from './features';
import { INPUT_ONE, INPUT_WIDTH, QUOTE_WIDTH, SUFFIX_WIDTH, type Weights, WORD_WIDTH } from './weights';

const SUFFIX_AT = WORD_WIDTH;
const QUOTE_AT = SUFFIX_AT + SUFFIX_WIDTH;
const SHAPE_AT = QUOTE_AT + QUOTE_WIDTH;
/** The last of the shape's bits: the token opens its sentence. */
const OPENS_AT = SHAPE_AT + SHAPE_BITS - 1;

/** Turns tokens into the numbers that the net reads. */
export class Inputs {
  private readonly words: ReadonlyMap<string, number>;
  private readonly suffixes: ReadonlyMap<string, number>;

  constructor(private readonly weights: Weights) {
    this.words = numbered(weights.words);
    this.suffixes = numbered(weights.suffixes);
  }

  /** The features of each token of a text, written on demand by {@link Features.write}. */
  of(text: Text): Features {
    return new Features(text, this.weights, this.words, this.suffixes);
  }
}

const numbered = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((key, i) => [key, i]));

export class Features {
  readonly quotes: Uint8Array;
  private readonly opens: Uint8Array;
  /** Rows of the words that were written before, by their forms: what they are anywhere. */
  private readonly rows = new Map<string, Int16Array>();
  /** What each level of a word's vector comes to. */
  private readonly values = new Int16Array(16);

  constructor(
    private readonly text: Text,
    private readonly weights: Weights,
    private readonly words: ReadonlyMap<string, number>,
    private readonly suffixes: ReadonlyMap<string, number>,
  ) {
    this.quotes = quoteStates(text);
    this.opens = openings(text);
  }

  /** Writes one token's row of {@link INPUT_WIDTH} numbers at the index `at`. */
  write(token: number, out: Int16Array, at: number): void {
    const { quoteVectors } = this.weights;
    out.set(this.rowOf(this.text.tokens[token] as Token), at);
    const quote = (this.quotes[token] as number) * QUOTE_WIDTH;
    for (let i = 0; i < QUOTE_WIDTH; i++) out[at + QUOTE_AT + i] = quoteVectors[quote + i] as number;
    if (this.opens[token] === 1) out[at + OPENS_AT] = INPUT_ONE;
  }

  private rowOf(word: Token): Int16Array {
    const before = this.rows.get(word.form);
    if (before) return before;
    const row = new Int16Array(INPUT_WIDTH);
    this.writeWord(this.words.get(wordKey(word)) ?? this.words.get(fallbackKey(word)) ?? -1, row);
    const { suffixVectors } = this.weights;
    const suffix = ((this.suffixes.get(suffixKey(word)) ?? -1) + 1) * SUFFIX_WIDTH;
    for (let i = 0; i < SUFFIX_WIDTH; i++) row[SUFFIX_AT + i] = (suffixVectors[suffix + i] as number) * 16;
    const shape = shapeOf(word, false);
    for (let i = 0; i < SHAPE_BITS; i++) row[SHAPE_AT + i] = (shape >> i) & 1 ? INPUT_ONE : 0;
    this.rows.set(word.form, row);
    return row;
  }

  private writeWord(word: number, row: Int16Array): void {
    const { unknown, wordLevels, wordScales } = this.weights;
    if (word < 0) {
      row.set(unknown);
      return;
    }
    const scale = ((wordScales[word] as number) * INPUT_ONE) / 65536;
    for (let level = 0; level < 16; level++) this.values[level] = Math.round((level - 8) * scale);
    const from = (word * WORD_WIDTH) / 2;
    for (let i = 0; i < WORD_WIDTH / 2; i++) {
      const pair = wordLevels[from + i] as number;
      row[2 * i] = this.values[pair & 15] as number;
      row[2 * i + 1] = this.values[pair >> 4] as number;
    }
  }
}
