import { expect, test } from 'vitest';
import { read } from '../text/index';
import { findAttributions } from './index';

test.each([
  ['Ann Lee told the Harbour Gazette the pier was safe.', 'the Harbour Gazette'],
  ['Ann Lee told Reuters the pier was safe.', 'Reuters'],
  ['Ann Lee told CNN Tuesday that the pier was safe.', 'CNN'],
  ['Ann Lee told state television that the pier was safe.', 'state television'],
  ['Ann Lee said in an interview with the Harbour Gazette that the pier was safe.', 'the Harbour Gazette'],
  ['“The pier is safe,” Ann Lee said on CNN.', 'CNN'],
  ['A memo seen by the Harbour Gazette said the pier was safe.', 'the Harbour Gazette'],
  ['The Harbour Gazette quoted Ann Lee as saying the pier was safe.', 'The Harbour Gazette'],
  ['Ann Lee told reporters the pier was safe.', null],
  ['Ann Lee told the harbour committee that the pier was safe.', null],
  ['Ann Lee told Verhoeven that the pier was safe.', null],
  ['Ann Lee told Harbour backers that the pier was safe.', null],
  ['Ann Lee said the interview with CNN was short.', null],
])('%s', (sentence, expected) => {
  const text = read(sentence);
  const via = findAttributions(text, null)[0]?.via;
  expect(via ? text.text.slice(...via) : null).toBe(expected);
});
