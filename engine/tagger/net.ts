import type { Span } from '../span';
import { Kernel } from './kernel';
import { type Direction, INPUT_ONE, INPUT_WIDTH, type Matrix, OUTPUT_ROWS, type Weights } from './weights';

/** What an activation in (-1, 1) is multiplied with to become a 16-bit integer; as in the kernel. */
const ACTIVATION_ONE = 16384;

/** A matrix in the kernel's memory. */
interface Placed {
  readonly weights: number;
  readonly scales: number;
  readonly rows: number;
  readonly columns: number;
}

interface PlacedDirection {
  readonly inputs: Placed;
  readonly bias: number;
  readonly recurrent: Placed;
}

/** What a layer reads: rows of numbers, `stride` bytes apart, and which of them is each token's (0: each has its own). */
interface Read {
  readonly from: number;
  readonly stride: number;
  readonly rows: number;
  readonly index: number;
}

/** The kernel projects four rows at a time. */
const whole = (rows: number): number => (rows + 3) & ~3;

/** At most so many tokens go through the net at once: it bounds the memory. */
export const CAPACITY = 2048;

/** The two-way LSTM layers and the output layer, in the kernel's memory. */
export class Net {
  private readonly kernel = new Kernel();
  private readonly layers: readonly (readonly [PlacedDirection, PlacedDirection])[];
  private readonly output: Placed;
  private readonly outputBias: number;
  private readonly hidden: number;
  private readonly inputs: number;
  private readonly index: number;
  private readonly base: number;
  private readonly states: readonly [number, number];
  private readonly sequences: number;
  private readonly scratch: number;

  constructor(weights: Weights) {
    const { kernel } = this;
    this.hidden = weights.hidden;
    this.base = kernel.allocate(CAPACITY * this.hidden * 4 * 4);
    this.layers = weights.layers.map(([forward, backward], layer) => {
      const one = layer === 0 ? INPUT_ONE : ACTIVATION_ONE;
      return [this.placeDirection(forward, one), this.placeDirection(backward, one)] as const;
    });
    this.output = this.placeMatrix(weights.output, ACTIVATION_ONE);
    this.outputBias = kernel.place(weights.outputBias);
    this.inputs = kernel.allocate(CAPACITY * INPUT_WIDTH * 2);
    this.index = kernel.allocate(CAPACITY * 4);
    this.states = [kernel.allocate(CAPACITY * this.hidden * 2 * 2), kernel.allocate(CAPACITY * this.hidden * 2 * 2)];
    this.sequences = kernel.allocate(CAPACITY * 8);
    this.scratch = kernel.allocate(100 * this.hidden);
  }

  /** Where different tokens' features are to be written, {@link INPUT_WIDTH} a row, before {@link run}. */
  get features(): Int16Array {
    return this.kernel.int16(this.inputs, CAPACITY * INPUT_WIDTH);
  }

  /** Where each token's row of {@link features} is to be written. */
  get rowOf(): Int32Array {
    return this.kernel.int32(this.index, CAPACITY);
  }

  /**
   * Reads sequences of tokens (half-open ranges that follow each other from 0) of which so many are different, and gives,
   * for each token, {@link OUTPUT_ROWS} scores. The scores stay valid until the next run.
   */
  run(sequences: readonly Span[], different: number): Float32Array {
    const tokens = sequences.at(-1)?.[1] ?? 0;
    const list = this.kernel.int32(this.sequences, sequences.length * 2);
    list.set(sequences.flatMap(([from, to]) => [from, to - from]));
    let [input, output] = this.states;
    let read = { from: this.inputs, stride: INPUT_WIDTH * 2, rows: different, index: this.index };
    for (const layer of this.layers) {
      layer.forEach((direction, i) => {
        this.pass(direction, i === 1, read, sequences.length, output);
      });
      [input, output] = [output, input];
      read = { from: input, stride: this.hidden * 4, rows: tokens, index: 0 };
    }
    const { from, stride } = read;
    const { weights, columns, rows, scales } = this.output;
    this.kernel.run.project(from, stride, whole(tokens), weights, columns, rows, scales, this.outputBias, this.base);
    return this.kernel.float32(this.base, tokens * OUTPUT_ROWS);
  }

  private pass(
    { inputs, bias, recurrent }: PlacedDirection,
    backward: boolean,
    { from, stride, rows, index }: Read,
    count: number,
    states: number,
  ): void {
    const { hidden, kernel, base } = this;
    const { weights, columns, scales } = inputs;
    kernel.run.project(from, stride, whole(rows), weights, columns, inputs.rows, scales, bias, base);
    const out = states + (backward ? hidden * 2 : 0);
    kernel.run.recur(
      base,
      index,
      recurrent.weights,
      recurrent.scales,
      hidden,
      this.sequences,
      count,
      backward,
      out,
      hidden * 4,
      this.scratch,
    );
  }

  private placeDirection({ inputs, bias, recurrent }: Direction, one: number): PlacedDirection {
    return {
      inputs: this.placeMatrix(inputs, one),
      bias: this.kernel.place(bias),
      recurrent: this.placeMatrix(recurrent, ACTIVATION_ONE),
    };
  }

  /** `one`: what the matrix' inputs were multiplied with, which its scales undo. The room of `base` serves as its desk. */
  private placeMatrix({ rows, columns, levels, scales }: Matrix, one: number): Placed {
    const { kernel, base } = this;
    const weights = kernel.allocate(levels.length * 2);
    kernel.int8(base, levels.length).set(levels);
    kernel.run.arrange(base, rows, columns, weights);
    return { weights, scales: kernel.place(scales.map((scale) => scale / one)), rows, columns };
  }
}
