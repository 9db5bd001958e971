import { expect, test } from 'vitest';
import { read } from '../text/index';
import { findAttributions } from './index';

test.each([
  [
    'Reuters reported that the pier would close, citing people familiar with the matter.',
    'people familiar with the matter',
    'Reuters',
  ],
  ['The pier would close, the Harbour Gazette reported, citing two officials.', 'two officials', 'the Harbour Gazette'],
  ['CNN said the pier would close, citing a senior diplomat, who was not named.', 'a senior diplomat', 'CNN'],
  ['Reuters reported that the pier would close, citing a memo.', 'Reuters', null],
  ['The pier would close, Reuters reported, without citing sources.', 'Reuters', null],
  ['Reuters reported that the pier would close, citing Ann Lee.', 'Reuters', null],
  ['The ministry said the pier would close, citing residents.', 'The ministry', null],
  ['Reuters’ Ann Lee said the pier would close, citing residents.', 'Reuters’ Ann Lee', null],
])('%s', (sentence, source, via) => {
  const text = read(sentence);
  const [first] = findAttributions(text, null);
  const words = (span: readonly [number, number] | null | undefined) => (span ? text.text.slice(...span) : null);
  expect([words(first?.source[0]), words(first?.via)]).toEqual([source, via]);
});

test('whom an outlet cites is heard once', () => {
  const text = read('The pier would close, Reuters reported, citing two officials.');
  expect(findAttributions(text, null)).toHaveLength(1);
});
