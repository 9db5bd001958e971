import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('members of a group that was heard', () => {
  test.each([
    ['one', '[Two former divers] {said} it was late. “So,” [one] {said}.', [0, 0]],
    ['one of them', '[Two former divers] {said} it was late. [One of them] {added} why.', [0, 0]],
    [
      'of the group by its noun',
      '[Three port sources] {said} so. It rained. [Two of the sources] {added} why.',
      [0, 0],
    ],
    ['all of them', '[Several divers] {said} so. [All of them] {complained} of the cold.', [0, 0]],
    ['another of a counted group', '[Four divers at the port] {said} so. [Another] {joked} that it was late.', [0, 0]],
    ['another of a group at large', '[Divers at the port] {said} so. [Another] {wrote} that it was late.', [0, 1]],
    ['one of others', '[Two former divers] {said} so. [One of the pilots] {added} why.', [0, 1]],
    ['one where only one was heard', '[A former diver] {said} so. [One] {added} why.', [0, 1]],
    ['several of those told of right before', 'Port sources came. [Several] {said} so. [One] {added} why.', [0, 0]],
    ['one of those told of right before', 'Port sources came. [One] {said} so.', [0]],
    ['one long after', `[Two divers] {said} so. ${'It rained. '.repeat(9)}[One] {added} why.`, [0, 1]],
  ])('%s', (_, text, expected) => expect(sourcesOf(text).entityOf).toEqual(expected));

  test('tell no number of the group, and its level is kept', () => {
    const { kinds, levels } = sourcesOf(
      '[One of them] {said} so. [Three divers at the port] {said} so. [One] {added} why.',
    );
    expect(kinds).toEqual(['unnamed', 'unnamed', 'unnamed']);
    expect(levels.slice(1)).toEqual([1, 1]);
  });

  test('keep the level of a group that has said nothing itself', () => {
    expect(sourcesOf('Several port sources were there. [One] {said} it was late.').levels).toEqual([1]);
  });
});
