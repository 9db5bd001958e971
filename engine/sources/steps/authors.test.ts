import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('a letter or statement is its author', () => {
  test.each([
    ['that it is issued by', '[A statement issued by Skarvik AB] {said} so. [The statement] {added} why.', [0, 0]],
    [
      'who has spoken in one',
      '[Ann Lee] {said} in a written statement that it was late. [The statement] {added} why.',
      [0, 0],
    ],
    [
      'who wrote one',
      'In an email to parents, [Ann Lee] {said} that it was late. [The email] {blamed} the port.',
      [0, 0],
    ],
    [
      'whoever was heard since',
      '[Ann Lee] {said} in a letter that it was late. [Tom Ode] {left}. [The letter] {added} why.',
      [0, 1, 0],
    ],
    [
      'whose comments are told to be',
      '[Deputy Minister Ann Lee’s comments] {echoed} others. [Lee] {wrote} that it was late.',
      [0, 0],
    ],
    ['a body that has just spoken', '[The Harbour Board] {said} so. [The statement] {gave} no reason.', [0, 0]],
    ['a body', '[The harbour board] {said} in a statement that it was late. [The statement] {gave} no reason.', [0, 0]],
  ])('%s', (_, text, expected) => expect(sourcesOf(text).entityOf).toEqual(expected));

  test.each([
    [
      'one of which somebody only spoke',
      '[Ann Lee] {spoke} of the letter. [The letter] {said} that it was late.',
      [0, 1],
    ],
    ['another kind of writing', '[Ann Lee] {said} in a statement that it was late. [The letter] {added} why.', [0, 1]],
    [
      'one that spoke itself',
      '[A letter seen by Reuters] {said} so. [Ann Lee] {left}. [The letter] {added} why.',
      [0, 1, 0],
    ],
  ])('but not %s', (_, text, expected) => expect(sourcesOf(text).entityOf).toEqual(expected));
});
