import { expect, test } from 'vitest';
import { createEngine } from '../index';

/** The first reason of the last claim. */
const reasonOf = (text: string): string | undefined => createEngine(null).analyze(text).claims.at(-1)?.reasons[0]?.text;

test.each([
  [
    'Chairman Jan Verhoeven (Lodi) and Ana Prieto said the pier was safe.',
    'Jan Verhoeven and Ana Prieto are identified by name.',
  ],
  [
    'The State Department met. A State Department spokesman said the road was safe.',
    'No name is given of who speaks for the State Department: “A State Department spokesman”.',
  ],
  [
    'White House spokesmen said the road was safe.',
    'No name is given of who speaks for the White House: “White House spokesmen”.',
  ],
  [
    'A Washington Post editorial praised it. The Washington Post reported that the road was safe.',
    'The Washington Post reported it; the article does not say what that report rests on.',
  ],
  [
    'News outlets declared the road safe.',
    'News outlets reported it; the article does not say what that report rests on.',
  ],
  [
    'Leaked emails showed that he knew.',
    'The article does not say enough for a reader to find what is meant: “Leaked emails”.',
  ],
])('%s', (text, told) => expect(reasonOf(text)).toBe(told));

test('who is said to know nothing at first hand is not told to know it', () => {
  const rules = (text: string) =>
    createEngine(null)
      .analyze(text)
      .claims[0]?.reasons.map(({ rule }) => rule);
  expect(rules('Two officers with direct knowledge of the case said it was closed.')).toContain('access');
  expect(rules('Two officers with no direct knowledge of the case said it was closed.')).not.toContain('access');
});

test('a reason for anonymity ends where the claim goes on', () => {
  const [claim] = createEngine(null).analyze(
    'An aide who spoke anonymously to discuss internal strategy said the plan was dropped.',
  ).claims;
  expect(claim?.reasons.find(({ rule }) => rule === 'reason-boilerplate')?.values).toEqual([
    'to discuss internal strategy',
  ]);
});
