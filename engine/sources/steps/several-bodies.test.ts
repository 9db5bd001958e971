import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('bodies told of together', () => {
  test.each([
    ['two countries', '[Mali and Guinea] {said} so. [The two countries] {added} why.', [0, 0]],
    [
      'the companies, and they',
      '[Lundar Mining and Orbis Bank] {bid}. “So,” [the companies] {said}. [They] {added} why.',
      [0, 0, 0],
    ],
    ['three, not two', '[Mali and Guinea] {said} so. [The three countries] {added} why.', [0, 1]],
    ['nobody’s own', '[Mali and Guinea] {said} so. [Its two companies] {added} why.', [0, 1]],
    ['no people', '[Ann Lee and Tom Ode] {said} so. [The two companies] {added} why.', [0, 1]],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
