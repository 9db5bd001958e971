import { OUTPUT_ROWS, TAGS, type Weights } from './weights';

/**
 * The best sequence of tags (numbers) for the scored tokens `[from, to)` under the model's transitions: Viterbi's
 * algorithm. The first of equal paths wins, so that the result is the same everywhere.
 */
export function decode(weights: Weights, scores: Float32Array, from: number, to: number): Uint8Array {
  const { transitions, start, end } = weights;
  const length = to - from;
  const back = new Uint8Array(length * TAGS);
  let best = new Float64Array(TAGS).map((_, tag) => (start[tag] as number) + score(scores, from, tag));
  let next = new Float64Array(TAGS);
  for (let t = 1; t < length; t++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let top = 0;
      let value = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < TAGS; before++) {
        const total = (best[before] as number) + (transitions[before * TAGS + tag] as number);
        if (total > value) {
          value = total;
          top = before;
        }
      }
      back[t * TAGS + tag] = top;
      next[tag] = value + score(scores, from + t, tag);
    }
    [best, next] = [next, best];
  }
  return follow(back, argmax(best.map((value, tag) => value + (end[tag] as number))), length);
}

const score = (scores: Float32Array, token: number, tag: number): number => scores[token * OUTPUT_ROWS + tag] as number;

function argmax(values: Float64Array): number {
  let top = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[top] as number)) top = i;
  return top;
}

function follow(back: Uint8Array, last: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  path[length - 1] = last;
  for (let t = length - 1; t > 0; t--) path[t - 1] = back[t * TAGS + (path[t] as number)] as number;
  return path;
}
