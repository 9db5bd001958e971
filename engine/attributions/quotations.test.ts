import { expect, test } from 'vitest';
import { read } from '../text';
import { findAttributions } from './index';

const contentsOf = (words: string) => {
  const text = read(words);
  return findAttributions(text, null).map(({ content }) => content.map((span) => words.slice(...span)));
};

test('a quotation that runs on stays with its speaker, although a sentence with another cue follows', () => {
  const words =
    '“We had to,” said Ann Lee. “Nobody wants this. But I would do it again.” Lee added that buses will run.';
  expect(contentsOf(words)).toEqual([
    ['“We had to,”', '“Nobody wants this. But I would do it again.”'],
    ['that buses will run'],
  ]);
});

test('speech before a bare cue is what it reports', () => {
  expect(contentsOf('The hall was full. “Who closed the pier?” Ann Lee asked.')).toEqual([['“Who closed the pier?”']]);
});

test('the speaker’s own words behind what was told are his, unless somebody takes them for himself', () => {
  const told = 'Ann Lee said that it was late.';
  expect(contentsOf(`${told}\n\n“We waited for an hour. Nobody came.”`)).toEqual([
    ['that it was late', '“We waited for an hour. Nobody came.”'],
  ]);
  expect(contentsOf(`${told} “We waited for an hour. It was cold,” said Jon Ode.`)).toEqual([
    ['that it was late'],
    ['“We waited for an hour. It was cold,”'],
  ]);
  expect(contentsOf(`${told}\n\n“An empty hall”`)).toEqual([['that it was late']]);
});
