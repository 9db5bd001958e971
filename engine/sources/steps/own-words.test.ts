import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('it, for whose announcement the sentence before tells of', () => {
  test.each([
    [
      'a body by its noun',
      '[The council] {said} so. [The swimming club] {left}. The council’s announcement came late. [It] {said} why.',
      [0, 1, 0],
    ],
    [
      'a body by its name',
      '[Norvik] {said} so. [The drivers’ union] {left}. Norvik’s blunt reply came late. [It] {said} why.',
      [0, 1, 0],
    ],
    [
      'not where that sentence tells of another body',
      '[The council] {said} so. [The Harbour Board] {left}. The council’s decision was slammed by the Harbour Board. [It] {said} why.',
      [0, 1, 1],
    ],
    ['no person', '[The Harbour Board] {said} so. Tom Ode’s announcement came late. [It] {said} why.', [0, 0]],
    [
      'not for what is no words',
      '[The council] {said} so. [The swimming club] {left}. The council’s pool was dry. [It] {said} why.',
      [0, 1, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
