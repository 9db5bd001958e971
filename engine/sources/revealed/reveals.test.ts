import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('a name that follows', () => {
  test.each([
    [
      'who opened the story, told by an address and an age',
      '[A baker who put coins into his loaves] has {denied} that they hurt.\n\n[Mr Leo Tan, 41,] {said} each was boiled.',
      [0, 0],
    ],
    [
      'one of several who opened the story',
      '[One of the defendants] {told} a court that he was beaten.\n\n[Mr James Were] {told} the judge he was ill.',
      [0, 0],
    ],
    [
      'a woman by her name and age',
      '[A woman who kept nine goats in a flat] has {denied} noise.\n\n[Dora Fenn, 58,] {told} the Courier so.',
      [0, 0],
    ],
    [
      'nobody of the other sex',
      '[A woman who kept nine goats in a flat] has {denied} noise.\n\n[Mr Leo Tan, 41,] {said} he heard them.',
      [0, 1],
    ],
    [
      'nobody who is told by what he does',
      '[A neighbour] {said} they argued.\n\n[Inspector Karl Heinz] {said} nobody called.',
      [0, 1],
    ],
    [
      'nobody of whom more is told than name and age',
      '[A baker who put coins into his loaves] has {denied} that.\n\n[Leo Tan, 41, from Harwell,] {said} he broke a tooth.',
      [0, 1],
    ],
    [
      'nobody named before',
      'Leo Tan sells bread.\n\n[A baker] has {denied} that it hurts.\n\n[Mr Tan] {said} it does.',
      [0, 1],
    ],
    [
      'an office in charge of the same thing, not any leader',
      '[The national police chief] {denied} it. [Opposition leader Rana Most] {left}. [Police Commissioner Seru Tal] {said} so.',
      [0, 1, 0],
    ],
    [
      'an army’s chief by his rank',
      '[The army chief] {warned} of war. [The defence minister, Ola Brant,] {left}. [General Piet Maas] {said} so.',
      [0, 1, 0],
    ],
    [
      'a member of parliament by whom she represents',
      '[The MP for Harl North] {called for} a road.\n\n[Dina Marsh, who represents the seat,] {said} why.',
      [0, 0],
    ],
    [
      'another minister than the one described',
      '[The transport minister] {said} so.\n\n[Finance Minister Dina Marsh] {added} why.',
      [0, 1],
    ],
    [
      'not of whom others are told to speak',
      '[A plumber, who was mending the roof,] {said} so. The sister of the plumber, Tom Ode, wept. [Ode] {left}.',
      [0, 1],
    ],
    [
      'not of one who is elsewhere',
      '[A doctor at the clinic] {said} so.\n\n[Ana Prieto, a doctor in Harwell,] {added} why.',
      [0, 1],
    ],
    [
      'not of one who is told of on in the same words',
      '[A senior minister] {said} so. [Transport Minister Ola Brant] {left}. [The senior minister] {stayed}.',
      [0, 1, 0],
    ],
    [
      'but of one who is told of on by the noun alone',
      '[A senior minister] {said} so. [Transport Minister Ola Brant] {left}. [The minister] {stayed}.',
      [0, 0, 0],
    ],
    [
      'several rather than one',
      '[Residents] {said} they argued.\n\n[Dora Fenn, 58,] {said} she heard nothing.',
      [0, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
