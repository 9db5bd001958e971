import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('bodies by what they are', () => {
  test.each([
    [
      'a campaign, however it is told whose',
      '[Ann Lee] {said} so. [Lee’s campaign] {denied} it. [The Lee campaign] {added} why. [Her presidential campaign] {left}.',
      [0, 1, 1, 1],
    ],
    ['local police after the police', '[Police] {said} so. It rained. [Local police] {added} why.', [0, 0]],
    [
      'the government beside another body, and by itself',
      '[The government and the United Nations] {said} so. [The United Nations] {added} why. [The government] {left}.',
      [0, 1, 2],
    ],
    [
      'the company for the one just told of, not for a body heard long ago',
      '[The Bank of Lodi] {said} so. It rained. It was late. The pier was shut. The day ended. Shares of Vidbox Inc. rose. [The company] {said} why.',
      [0, 1],
    ],
    ['a university for no state', '[The State University of Lodi] {said} so. [The government] {denied} it.', [0, 1]],
    [
      'the couple for nobody who only spoke one after the other',
      '[Ann Lee] {said} so. [Tom Ode] {denied} it. Abdul and his wife left. [The couple] {said} it was late.',
      [0, 1, 2],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
