import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from './decode';
import { OUTPUT_ROWS, TAGS, type Weights } from './weights';

const numbers = (length: number) =>
  fc
    .array(
      fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
      { minLength: length, maxLength: length },
    )
    .map((list) => Float32Array.from(list));

/** Every path of three tokens. */
const PATHS = Array.from({ length: TAGS ** 3 }, (_, i) => [
  i % TAGS,
  Math.floor(i / TAGS) % TAGS,
  Math.floor(i / TAGS ** 2),
]);

it('finds the path of the highest score', () => {
  fc.assert(
    fc.property(
      numbers(TAGS * TAGS),
      numbers(TAGS),
      numbers(TAGS),
      numbers(3 * OUTPUT_ROWS),
      (transitions, start, end, scores) => {
        const score = ([a = 0, b = 0, c = 0]: readonly number[]) =>
          (start[a] ?? 0) +
          (scores[a] ?? 0) +
          (transitions[a * TAGS + b] ?? 0) +
          (scores[OUTPUT_ROWS + b] ?? 0) +
          (transitions[b * TAGS + c] ?? 0) +
          (scores[2 * OUTPUT_ROWS + c] ?? 0) +
          (end[c] ?? 0);
        const best = Math.max(...PATHS.map(score));
        const found = decode({ transitions, start, end } as unknown as Weights, scores, 0, 3);
        expect(score([...found])).toBeCloseTo(best, 3);
      },
    ),
    { numRuns: 50 },
  );
});
