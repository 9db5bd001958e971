/** A matrix in 8 bits with a scale for each row, as trained: row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly levels: Int8Array;
  readonly scales: Float32Array;
}

/** One direction of an LSTM layer; gates in the order input, forget, cell, output. */
export interface Direction {
  readonly inputs: Matrix;
  readonly bias: Float32Array;
  readonly recurrent: Matrix;
}

/** What `training/pack.py` wrote. */
export interface Weights {
  readonly words: readonly string[];
  readonly suffixes: readonly string[];
  /** Per word the unit of its levels, in 1/65536. */
  readonly wordScales: Uint16Array;
  /** Per word {@link WORD_WIDTH} levels of 4 bits (level + 8), the lower half of each byte first. */
  readonly wordLevels: Uint8Array;
  /** The vector of every unknown word; like all inputs in 1/{@link INPUT_ONE}. */
  readonly unknown: Int16Array;
  /** Rows of {@link SUFFIX_WIDTH}, row 0 for rare suffixes, in 16/{@link INPUT_ONE}. */
  readonly suffixVectors: Int8Array;
  readonly quoteVectors: Int16Array;
  readonly hidden: number;
  /** Per layer the forward and the backward direction. */
  readonly layers: readonly (readonly [Direction, Direction])[];
  readonly output: Matrix;
  readonly outputBias: Float32Array;
  readonly transitions: Float32Array;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

export const WORD_WIDTH = 100;
export const SUFFIX_WIDTH = 24;
export const QUOTE_WIDTH = 8;
const QUOTE_STATES = 8;
/** Columns of the first layer's input: word, suffix, quotation, shape bits and padding. */
export const INPUT_WIDTH = 140;
export const INPUT_ONE = 1024;
export const TAGS = 7;
/** The output matrix has a row more than there are tags, so that its rows make a whole block. */
export const OUTPUT_ROWS = 8;

const MAGIC = 0x54524e4f;
const VERSION = 1;
const HEADER = 10;

/** Reads the weights file. Throws one clear error when it is not one, is cut off, damaged, or of another version. */
export function parseWeights(bytes: Uint8Array): Weights {
  const data = bytes.slice();
  if (data.length < HEADER * 4) throw new Error('Tagger weights: the file is too short.');
  const header = new Uint32Array(data.buffer, 0, HEADER) as unknown as Header;
  const [magic, version, length, checksum] = header;
  if (magic !== MAGIC) throw new Error('Tagger weights: this is not a weights file.');
  if (version !== VERSION) throw new Error(`Tagger weights: version ${version}, but this engine reads ${VERSION}.`);
  if (data.length !== HEADER * 4 + length)
    throw new Error(`Tagger weights: ${data.length} bytes, but ${HEADER * 4 + length} expected.`);
  if (fnv(new Uint32Array(data.buffer, HEADER * 4)) !== checksum)
    throw new Error('Tagger weights: the file is damaged (checksum).');
  return readBody(new Reader(data), header);
}

type Header = [number, number, number, number, number, number, number, number, number, number];

function readBody(
  reader: Reader,
  [, , , , wordCount, wordBytes, suffixCount, suffixBytes, hidden, layerCount]: Header,
): Weights {
  const words = reader.lines(wordBytes);
  const suffixes = reader.lines(suffixBytes);
  if (words.length !== wordCount || suffixes.length !== suffixCount)
    throw new Error('Tagger weights: word lists of the wrong length.');
  const direction = (layer: number): Direction => ({
    inputs: reader.matrix(4 * hidden, layer === 0 ? INPUT_WIDTH : 2 * hidden),
    bias: reader.floats(4 * hidden),
    recurrent: reader.matrix(4 * hidden, hidden),
  });
  return {
    words,
    suffixes,
    wordScales: reader.take(Uint16Array, wordCount),
    wordLevels: reader.take(Uint8Array, (wordCount * WORD_WIDTH) / 2),
    unknown: reader.take(Int16Array, WORD_WIDTH),
    suffixVectors: reader.take(Int8Array, (suffixCount + 1) * SUFFIX_WIDTH),
    quoteVectors: reader.take(Int16Array, QUOTE_STATES * QUOTE_WIDTH),
    hidden,
    layers: Array.from({ length: layerCount }, (_, layer) => [direction(layer), direction(layer)] as const),
    output: reader.matrix(OUTPUT_ROWS, 2 * hidden),
    outputBias: reader.floats(OUTPUT_ROWS),
    transitions: reader.floats(TAGS * TAGS),
    start: reader.floats(TAGS),
    end: reader.floats(TAGS),
  };
}

/** 32-bit FNV-1a over 32-bit words. */
function fnv(words: Uint32Array): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ (words[i] as number), 0x01000193);
  return value >>> 0;
}

interface View<T> {
  new (buffer: ArrayBuffer, offset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** The platform's UTF-8 decoder, which browsers and Node share but the language's own types do not know. */
const { TextDecoder } = globalThis as unknown as { TextDecoder: new () => { decode(bytes: Uint8Array): string } };

/** Takes one array after the other; each begins at a multiple of 4 bytes. The machine must be little-endian, as all are. */
class Reader {
  private at = HEADER * 4;

  constructor(private readonly data: Uint8Array<ArrayBuffer>) {}

  take<T>(type: View<T>, length: number): T {
    const start = this.at;
    const end = start + length * type.BYTES_PER_ELEMENT;
    if (end > this.data.length) throw new Error('Tagger weights: the file is cut off.');
    this.at = (end + 3) & ~3;
    return new type(this.data.buffer, start, length);
  }

  floats(length: number): Float32Array {
    return this.take(Float32Array, length);
  }

  matrix(rows: number, columns: number): Matrix {
    return { rows, columns, levels: this.take(Int8Array, rows * columns), scales: this.floats(rows) };
  }

  lines(bytes: number): string[] {
    return new TextDecoder().decode(this.take(Uint8Array, bytes)).split('\n');
  }
}
