import type { Text, Token } from '../stages';
import { fallbackKey, openings, quoteStates, SHAPE_BITS, shapeOf, suffixKey, wordKey } from './features';
import { INPUT_ONE, INPUT_WIDTH, QUOTE_WIDTH, SUFFIX_WIDTH, type Weights, WORD_WIDTH } from './weights';

const SUFFIX_AT = WORD_WIDTH;
const QUOTE_AT = SUFFIX_AT + SUFFIX_WIDTH;
const SHAPE_AT = QUOTE_AT + QUOTE_WIDTH;

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

  /** What a token's row depends on: tokens of the same key have the same row. */
  keyOf(token: number): string {
    const state = (this.quotes[token] as number) * 2 + (this.opens[token] as number);
    return `${state} ${(this.text.tokens[token] as Token).form}`;
  }

  /** Writes one token's row of {@link INPUT_WIDTH} numbers at the index `at`. */
  write(token: number, out: Int16Array, at: number): void {
    const word = this.text.tokens[token] as Token;
    const { suffixVectors, quoteVectors } = this.weights;
    this.writeWord(this.words.get(wordKey(word)) ?? this.words.get(fallbackKey(word)) ?? -1, out, at);
    const suffix = ((this.suffixes.get(suffixKey(word)) ?? -1) + 1) * SUFFIX_WIDTH;
    for (let i = 0; i < SUFFIX_WIDTH; i++) out[at + SUFFIX_AT + i] = (suffixVectors[suffix + i] as number) * 16;
    const quote = (this.quotes[token] as number) * QUOTE_WIDTH;
    for (let i = 0; i < QUOTE_WIDTH; i++) out[at + QUOTE_AT + i] = quoteVectors[quote + i] as number;
    const shape = shapeOf(word, this.opens[token] === 1);
    for (let i = 0; i < SHAPE_BITS; i++) out[at + SHAPE_AT + i] = (shape >> i) & 1 ? INPUT_ONE : 0;
    out.fill(0, at + SHAPE_AT + SHAPE_BITS, at + INPUT_WIDTH);
  }

  private writeWord(word: number, out: Int16Array, at: number): void {
    const { unknown, wordLevels, wordScales } = this.weights;
    if (word < 0) {
      out.set(unknown, at);
      return;
    }
    const scale = ((wordScales[word] as number) * INPUT_ONE) / 65536;
    for (let level = 0; level < 16; level++) this.values[level] = Math.round((level - 8) * scale);
    const from = (word * WORD_WIDTH) / 2;
    for (let i = 0; i < WORD_WIDTH / 2; i++) {
      const pair = wordLevels[from + i] as number;
      out[at + 2 * i] = this.values[pair & 15] as number;
      out[at + 2 * i + 1] = this.values[pair >> 4] as number;
    }
  }
}
