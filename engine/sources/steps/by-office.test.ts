import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('an office by its first letters', () => {
  test.each([
    ['of a minister', 'Chief Minister [Devika Rao] {said} so. [The CM] {added} why.', [0, 0]],
    ['told of in passing', 'They heard Attorney General Rohan Pillai. “So,” [the AG] {said}.', [0]],
    ['with its charge', 'Inspector General of Police [Amos Banda] {said} so. [The IG] {left}.', [0, 0]],
    ['but no body’s', 'Chief Minister [Devika Rao] {said} so. [The CMA] {added} why.', [0, 1]],
    ['nor another’s', 'Chief Minister [Devika Rao] {said} so. [The DM] {added} why.', [0, 1]],
  ])('%s', (_, text, expected) => {
    const { entityOf, kinds } = sourcesOf(text);
    expect(entityOf).toEqual(expected);
    expect(kinds[0]).toBe('person');
  });
});
