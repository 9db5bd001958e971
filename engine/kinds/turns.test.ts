import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('turns of interviews and court transcripts', () => {
  it.each([
    ['Ann Lee runs the pier.\n\nQP: Is it safe?\n\nAL: The pier is safe and dry.', 'person 4'],
    ['Ann Lee runs the pier.\n\nQP: Who paid for it?\n\nAL: The board paid for it.', 'person 4'],
    ['Ann Lee met Abe Low.\n\nQP: Is it safe?\n\nAL: The pier is safe and dry.', 'organisation 3'],
    ['MR. ODE: Was the ward full?\n\nMS. LEE: The ward was full and nobody came.', 'person 4'],
    ['MR. ODE: Was the ward full?\n\nTHE WITNESS: The ward was full and nobody came.', 'unnamed 1'],
    ['QUESTION: Is the pier safe?\n\nANSWER: The pier is safe and dry.', 'none found'],
  ])('%j', (text, told) => expect(lastOf(text)).toBe(told));
});
