import { describe, expect, test } from 'vitest';
import { sourcesOf } from './marked';

describe('one bearer, several forms of a name', () => {
  test.each([
    [
      'a surname that is a word for a person behind an address',
      '[Senator Ines Boxer of Lodi] {said} it was late. “Come,” [Ms. Boxer] {said}. [Ms. Boxer, who was there,] {called} it sad.',
      [0, 0, 0],
    ],
    [
      'a woman whose surname is a man’s given name',
      '[Ines Perry] {said} it was late. [Perry, manager of the port,] {added} why. [She] {left} it there.',
      [0, 0, 0],
    ],
    [
      'a woman who is a spokesman',
      '[Harbour spokesman Maria Hicks] {said} it was late. [Tom Ode] {denied} it. [She] {insisted}.',
      [0, 1, 0],
    ],
    [
      'the bearer of two offices',
      '[Ann Lee] {said} it was late. [Former secretary of the port and coastal candidate Ann Lee] {left}.',
      [0, 0],
    ],
    [
      'an address behind an office',
      '[Tom Guajarro Vilar] {said} it was late. [The minister of the economy, Mr. Guajarro Vilar,] {left}.',
      [0, 0],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
