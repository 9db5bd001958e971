import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  [
    'Prieto, who is accused of lying, denies the charge.',
    ['nobody | is accused of', 'Prieto, who is accused of lying | denies'],
  ],
  [
    'Norvex, which is said to dump waste, denies wrongdoing.',
    ['nobody | is said to', 'Norvex, which is said to dump waste | denies'],
  ],
  ['The mayor, who said he was tired, left.', ['The mayor | said']],
])('a claim within a relative clause, and one behind it: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
);

test.each([
  ['The plant has closed, it was announced today.', ['nobody | it was announced']],
  ['The plant has closed, it was confirmed on Friday.', ['nobody | it was confirmed']],
  ['Norvex will close the plant, the Quay Gazette has learned.', ['the Quay Gazette | has learned']],
  ['Norvex will close the plant, the Quay Gazette can reveal.', ['the Quay Gazette | can reveal']],
])('what closes a sentence: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['Ana Prieto left hours before announcing on Friday that she would sue.', ['Ana Prieto | announcing']],
  ['The witness accepted each of those logs could be wrong.', ['The witness | accepted']],
])('clauses at some distance from their verb: %s', (text, expected) => expect(found(text)).toEqual(expected));
