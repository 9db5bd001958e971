import { expect, test } from 'vitest';
import { read } from '../text';
import { findAttributions } from './index';

const cuesOf = (words: string) => {
  const text = read(words);
  return findAttributions(text, null).map(({ cue }) => cue.map((span) => words.slice(...span)).join(' '));
};

test.each([
  'The outcome suggested that voters were tired.',
  'Her popularity confirms that the plan was right.',
  'Two explosions Monday in the north suggested that rebels were active.',
])('a thing says nothing: %s', (words) => {
  expect(cuesOf(words)).toEqual([]);
});

test.each([
  ['The survey suggested that voters were tired.', ['suggested']],
  ['Two ferries’ captains suggested that voters were tired.', ['suggested']],
  ['Forty percent predicted that the plan would fail.', ['predicted']],
  ['Meridian confirmed that the plan was right.', ['confirmed']],
  ['It could fall, one of them warned.', ['warned']],
  ['The think tank blamed a lack of rain.', ['blamed']],
  ['His answer, shown on a screen, read: “Noted.”', ['read']],
])('people, bodies and documents do: %s', (words, cues) => {
  expect(cuesOf(words)).toEqual(cues);
});

test.each(['He asked us not to use his name.', 'She left early, asking not to be named.'])(
  'who asks to stay unnamed states nothing: %s',
  (words) => expect(cuesOf(words)).toEqual([]),
);

test('a fear of one’s own within what one says is part of it', () => {
  expect(cuesOf('Several drivers say their biggest fear is that the pier will close.')).toEqual(['say']);
});

test('a line of a transcript is direct speech', () => {
  expect(cuesOf('Q: People say you never paid.\n\nA: They say that of everyone.')).toEqual([]);
});

test('a hedge within what somebody says is his; one that opens the next clause is a claim', () => {
  expect(cuesOf('The mayor denied that the pier, it is understood, would be sold.')).toEqual(['denied']);
  expect(cuesOf('The mayor denied the sale, and it is understood that Ode may buy the pier.')).toEqual([
    'denied',
    'it is understood',
  ]);
});
