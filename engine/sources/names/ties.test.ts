import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('what words beside a name tie its bearer to', () => {
  test.each([
    [
      'the senator of the state that was told',
      'Florida Sen. [Marc Rubel] {said} so. Texas Sen. [Ted Cruse] {denied} it. [The Florida senator] {left}.',
      [0, 1, 0],
    ],
    [
      'a state told behind the name by its abbreviation',
      'Speaker [Paul Ryde] (R-Wis.) {said} so. Tom Trunk laughed. [Trunk] {denied} it. [The Wisconsin Republican] {left}.',
      [0, 1, 0],
    ],
    [
      'the president of the nation that was told',
      'French President [Ann Macon] {said} so. British Prime Minister [Tom Cambel] {denied} it. [The French president] {left}.',
      [0, 1, 0],
    ],
    [
      'the boss of the firm that was told',
      'Teslo chief executive [Jan Mask] {said} so. Vidbox chief [Tim Coper] {denied} it. [The Teslo boss] {left}.',
      [0, 1, 0],
    ],
    [
      'somebody of another state for nobody who was told of',
      'Texas Sen. [Ted Cruse] {said} so. [The Florida senator] {denied} it.',
      [0, 1],
    ],
    [
      'a state whose name is a given name as well, before a party',
      'Republican Sen. [John Macon] {said} so. [The Arizona Republican] {added} why.',
      [0, 0],
    ],
    [
      'a front-runner in a clause after its subject for somebody else',
      '[Tom Hale] {mocked} Ann Lee in May after [the Democratic front-runner] had {warned} them. [Lee] {left}.',
      [0, 1, 1],
    ],
    [
      'a supporter of somebody for nobody who has just been named',
      'Former minister [Ann Albrecht] {said} so. At the hall, [the Christy supporter] {retorted} that it was late.',
      [0, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
