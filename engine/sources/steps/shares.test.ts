import { expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

test.each([
  [
    'half, two-thirds and a majority',
    '[60 percent] {said} so. [Half] {denied} it. [Two-thirds] {left}. [The vast majority] {came}.',
    [0, 0, 0, 0],
  ],
  ['half of others', '[60 percent] {said} so. [Half of the board] {denied} it.', [0, 1]],
  [
    'six in 10 and a third',
    '[Six in 10 voters] {said} so. [Just under a third] {denied} it. [Only 7 percent] {left}.',
    [0, 0, 0],
  ],
  [
    'a share told with its people',
    '[60 percent] {said} so. [40 percent of sailors] {denied} it. [A quarter] {left}.',
    [0, 1, 1],
  ],
  ['a number of people, which is no share', '[Two sailors] {said} so. [40 percent] {denied} it.', [0, 1]],
  ['a share told long before', '[60 percent] {said} so. It rained. It blew. It was late. [40 percent] {left}.', [0, 1]],
])('respondents of one poll: %s', (_, text, expected) => {
  expect(sourcesOf(text).entityOf).toEqual(expected);
});
