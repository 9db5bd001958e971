import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('a bare name is a company’s where anything in the article tells so', () => {
  it.each([
    ['Lumora was founded in Quay. Lumora said the money was safe.', 'organisation 3'],
    ['Lumora, headquartered in Quay, said the money was safe.', 'organisation 3'],
    ['Quay-based Lumora said the money was safe.', 'organisation 3'],
    ['Lumora (LUM.N) said the money was safe.', 'organisation 3'],
    ['Lumora (NYSE: LUM) said the money was safe.', 'organisation 3'],
    ['Lumora <LUM.N> said the money was safe.', 'organisation 3'],
    ['Lumora employs 200 people. Lumora said the money was safe.', 'organisation 3'],
    ['Lumora told investors that the money was safe.', 'organisation 3'],
    ['Lumora confirmed that it had been hacked.', 'organisation 3'],
    ['Tarn Lowe said the money was safe. Workers at Tarn Lowe walked out.', 'organisation 3'],
    ['Tarn Lowe said the money was safe. It added that nobody had lost any.', 'organisation 3'],
    ['Tarn Lowe said the money was safe. Tarn Lowe’s chief executive left.', 'organisation 3'],
    ['Tarn Lowe said in a regulatory filing that the money was safe.', 'organisation 3'],
    ['Tarn Lowe said the money was safe. Tarn Lowe walked out.', 'person 4'],
    ['Tarn Lowe said the money was safe. He walked out.', 'person 4'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('one of a people whose adjective stands for all of them', () => {
  it.each([
    ['The Swiss, 31, said the pier was safe.', 'unnamed 1'],
    ['A Portuguese said the pier was safe.', 'unnamed 1'],
    ['The Swiss said the pier was safe.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
