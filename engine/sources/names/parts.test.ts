import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('bodies under shorter and abbreviated names', () => {
  test.each([
    ['without its charge', '[The Brennel Center for Justice] {said} so. [The Brennel Center] {added} why.', [0, 0]],
    ['without its place', '[The Lodi Board of Elections] {said} so. [The Board of Elections] {added} why.', [0, 0]],
    ['a club by its last word', '[Lodi Forest] {said} so. Quay Town left. [Forest] {added} why.', [0, 0]],
    [
      'a department in the other order',
      '[The Labor Department] {said} so. [The Department of Labor] {added} why.',
      [0, 0],
    ],
    ['a company by its first word, as everybody calls it', '[Exxon] {said} so. [Exxon Mobil] {added} why.', [0, 0]],
    [
      'a country’s department without the country',
      '[The U.S. Department of Labor] {said} so. [The Labor Department] {added} why.',
      [0, 0],
    ],
    ['an outlet with what it is', '[The Lodi Times newspaper] {reported} so. [The Lodi Times] {added} why.', [0, 0]],
    [
      'an outlet first told by its letters',
      'The CDH left. [The Coastal Daily Herald] {said} so. [The Herald] {added} why.',
      [0, 0],
    ],
    [
      'not where two bear the part',
      '[The Lodi Board of Elections] {said} so. [The Quay Board of Elections] {denied} it. [The Board of Elections] {left}.',
      [0, 1, 2],
    ],
    ['a city’s letters', '[The NY Daily Gazette] {said} so. [The New York Daily Gazette] {added} why.', [0, 0]],
    ['a country’s letters', '[United States Quay Lines] {said} so. [U.S. Quay Lines] {added} why.', [0, 0]],
    ['a people for its country', '[The Netherlands] {said} so. [The Dutch] {added} why.', [0, 0]],
    ['an acronym with small letters', '[The Minnesota Department of Ports] {said} so. [MnDOP] {added} why.', [0, 0]],
    ['such an acronym in brackets', '[The Texas Department of Ports (TxDP)] {said} so. [TxDP] {added} why.', [0, 0]],
    ['a headline’s short word', '[Govt] {says} so\n\n[The government] {said} so on Monday.', [0, 0]],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });

  test.each([
    ['a court of a state whose name is a given name as well', '[The Kansas Supreme Court] {said} so.'],
    ['a Red Cross of such a country', '[The Kenya Red Cross] {said} so.'],
  ])('%s is no person', (_, text) => {
    expect(sourcesOf(text).kinds).toEqual(['organisation']);
  });
});
