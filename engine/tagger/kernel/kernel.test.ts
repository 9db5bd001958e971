import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileKernel } from '../../../scripts/build-kernel';
import { Kernel } from './index';
import { KERNEL } from './module';

it('is what its source compiles to', async () => {
  expect(await compileKernel()).toContain(KERNEL);
});

const TOKENS = 4;
const COLUMNS = 8;
const ROWS = 8;
const int16 = (length: number, limit: number) =>
  fc
    .array(fc.integer({ min: -limit, max: limit }), { minLength: length, maxLength: length })
    .map((list) => Int16Array.from(list));

it('multiplies exactly, then scales in single precision', () => {
  const kernel = new Kernel();
  fc.assert(
    fc.property(int16(TOKENS * COLUMNS, 32767), int16(ROWS * COLUMNS, 127), (x, w) => {
      const levels = kernel.allocate(ROWS * COLUMNS);
      kernel.int8(levels, ROWS * COLUMNS).set(w);
      const weights = kernel.allocate(ROWS * COLUMNS * 2);
      kernel.run.arrange(levels, ROWS, COLUMNS, weights);
      const scales = kernel.place(new Float32Array(ROWS).fill(0.1));
      const bias = kernel.place(new Float32Array(ROWS).fill(0.3));
      const out = kernel.allocate(TOKENS * ROWS * 4);
      kernel.run.project(kernel.place(x), COLUMNS * 2, TOKENS, weights, COLUMNS, ROWS, scales, bias, out);
      const expected = Array.from({ length: TOKENS * ROWS }, (_, i) => {
        const [token, row] = [Math.floor(i / ROWS), i % ROWS];
        let sum = 0;
        for (let c = 0; c < COLUMNS; c++) sum += (x[token * COLUMNS + c] as number) * (w[row * COLUMNS + c] as number);
        return Math.fround(Math.fround(Math.fround(sum) * Math.fround(0.1)) + Math.fround(0.3));
      });
      expect([...kernel.float32(out, TOKENS * ROWS)]).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it('runs each sequence apart, in both directions, in whichever lane', () => {
  const kernel = new Kernel();
  const hidden = 8;
  const lengths = [1, 3, 2, 5, 4, 1, 2];
  const tokens = lengths.reduce((a, b) => a + b);
  const gates = Float32Array.from({ length: tokens * 4 * hidden }, (_, i) => Math.sin(i));
  const weights = kernel.place(Int16Array.from({ length: 4 * hidden * hidden }, (_, i) => ((i * 37) % 255) - 127));
  const scales = kernel.place(new Float32Array(4 * hidden).fill(1 / 16384 / 100));
  const base = kernel.place(gates);
  const scratch = kernel.allocate(100 * hidden);
  const out = kernel.allocate(tokens * hidden * 2);
  const list = kernel.allocate(8 * lengths.length);
  const last = Array.from({ length: tokens }, (_, token) => tokens - 1 - token);
  const mirrored = kernel.place(
    Float32Array.from(last.flatMap((row) => [...gates.slice(row * 4 * hidden, (row + 1) * 4 * hidden)])),
  );
  const index = kernel.allocate(4 * tokens);
  kernel.int32(index, tokens).set(last);
  const run = (sequences: number[][], backward: boolean, from = base, order = 0): number[] => {
    kernel.int32(list, 2 * sequences.length).set(sequences.flat());
    kernel.int16(out, tokens * hidden).fill(0);
    kernel.run.recur(from, order, weights, scales, hidden, list, sequences.length, backward, out, hidden * 2, scratch);
    return [...kernel.int16(out, tokens * hidden)];
  };
  const all = lengths.map((length, i) => [lengths.slice(0, i).reduce((a, b) => a + b, 0), length]);
  for (const backward of [false, true]) {
    const together = run(all, backward);
    for (const [start = 0, length = 0] of all) {
      const range = [start * hidden, (start + length) * hidden] as const;
      expect(run([[start, length]], backward).slice(...range)).toEqual(together.slice(...range));
    }
    expect(run(all, backward, mirrored, index)).toEqual(together);
    expect(new Set(together).size).toBeGreaterThan(tokens);
  }
});
