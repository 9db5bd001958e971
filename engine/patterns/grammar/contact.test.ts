import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  [
    'Ruiz says the advice he had received said the pier was safe.',
    ['Ruiz | says', 'the advice he had received | said'],
  ],
  ['The letter she sent says the pier is shut.', ['The letter she sent | says']],
  ['A memo she had written warned that the pier would close.', ['A memo she had written | warned']],
  ['The lawyer they hired said the pier was safe.', ['The lawyer they hired | said']],
  // the pronoun's own clause
  ['On Monday she said the pier was safe.', ['she | said']],
  ['The pier she said was safe fell down.', ['she | said']],
])('a clause without its relative pronoun belongs to the subject: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
);
