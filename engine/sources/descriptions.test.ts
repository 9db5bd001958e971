import { describe, expect, test } from 'vitest';
import { sourcesOf } from './marked';

describe('descriptions', () => {
  test.each([
    [
      'the woman, for who was just described and has no name',
      '[Ines Ode] {said} it was late. At the pier a cashier was shaken. “Too much,” said [the woman] who {added} more.',
      [0, 1],
    ],
    [
      'the man, for the one without a name who has spoken',
      '[A sailor] {said} so. Tom Ode came. A teacher left. “Late,” [the man] {added}.',
      [0, 0],
    ],
    [
      'the executive, for the one without a name rather than for the one with one',
      '[One former executive who asked not to be named] {said} so. [Ann Ode, the chief executive,] {denied} it. [The executive] {insisted}.',
      [0, 1, 0],
    ],
    [
      'an office in other words, where it begins a sentence in between',
      '[Ann Ode] {said} so. Peter Lund ran. [Peter Lund] {left}. The coastal contender would not rest. Tom Ode ran. The pier was late. [Lund] {came}.',
      [0, 1, 1],
    ],
    [
      'what somebody has become is nobody else',
      'Ann Ode is a judge. On Monday she became a mayor. [She] {said} it was late. [Ann Ode] {left}.',
      [0, 0],
    ],
    ['this reporter, for the writer', '[I] {said} it was late. As [this reporter] {revealed}, it was not.', [0, 0]],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});

describe('several together', () => {
  test.each([
    [
      'they, for two who were named together',
      '[The board] {said} so. Ann Ode and Tom Lee came on Monday. [They] {said} it was late. [Ann Ode and Tom Lee] {left}.',
      [0, 1, 1],
    ],
    [
      'the two, for a list heard before',
      '[Ann Ode and Tom Lee] {said} so. The board met. [The two] {added} why. [Both] {left}. [The pair] {came}.',
      [0, 0, 0, 0],
    ],
    [
      'the three women, not the two men heard since',
      '[Three women] {said} so. [Two men] {denied} it. [The three women] {insisted}.',
      [0, 1, 0],
    ],
    [
      'they, for a party’s people in the middle of a sentence',
      '[The board] {said} so. It allowed Democrats to win a vote that [they] {called} fair. [Democrats] {left}.',
      [0, 1, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
