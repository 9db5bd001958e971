import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

const kindOf = (text: string) => sourcesOf(text).kinds[0];

describe('what stands around a name of which no list tells', () => {
  test.each([
    // The company's own things, and what somebody is or has at it.
    'Shares in Kornin fell. [Kornin] {said} the plant was safe.',
    'Kornin shares fell by a tenth. [Kornin] {said} the plant was safe.',
    'Kornin’s largest shareholder left. [Kornin] {said} the plant was safe.',
    'Managers at Kornin knew. [Kornin] {said} the plant was safe.',
    'She bought a stake in Kornin. [Kornin] {said} the plant was safe.',
    'He is the chairman of Kornin. [Kornin] {said} the plant was safe.',
    // What is said of it.
    '[Kornin] {said} its plant was safe.',
    'Kornin raised its prices. [Kornin] {said} the plant was safe.',
    '[Kornin] {announced} that it would close the plant.',
    'They sued Kornin, which makes locks. [Kornin] {said} the plant was safe.',
    'Kornin <KRN.L> fell. [Kornin] {said} the plant was safe.',
    'Kornin sells locks. The company was told. [Kornin] {said} the plant was safe.',
    // Teams and bands in the plural.
    'Kornin have signed a keeper. [Kornin] {said} the deal was done.',
    'Carrick Moor are third. [Carrick Moor] {said} the deal was done.',
    '[Carrick Moor] {confirm} that the deal is done.',
    // Names that only tell whose the next noun is.
    'A former Kornin firmware engineer left. [Kornin] {said} the plant was safe.',
    'She met a Kornin executive. [Kornin] {said} the plant was safe.',
    'He is the contractor Kornin’s owner. [The contractor Kornin] {said} the plant was safe.',
    // Its own words.
    '[Clearwater Deep] {called} the timing convenient.',
    '[Nordic Quayside] {said} the plant was safe.',
    '[Everquay Senior Living] {promised} that it would stop.',
    '[Consolidated KRN] {said} the plant was safe.',
    '[Skarvik AB] {said} the plant was safe.',
  ])('tells a body: %s', (text) => expect(kindOf(text)).toBe('organisation'));

  test.each([
    // A short line with many capitals that is no headline.
    '[Moazin Kretch, the Dutch Ambassador to Kenya], {said}:\n\nWe are sorry.',
    'Kornin, who runs the plant, left. [Kornin] {said} its locks were safe.',
    'Kornin smiled. [Kornin] {said} the plant was safe.',
    'Kornin’s wife laughed. [Kornin] {said} the plant was safe.',
    '[Kornin] {said} he had left the board of a company that sold its plant.',
    'Kornin himself was there. [Kornin] {said} it would take years.',
    'Kornin was at the plant. He saw the fire. [Kornin] {said} it was out.',
    'Anvar Kornin came. His shares in Harwell Ltd. fell. [Kornin] {said} the plant was safe.',
    'Did Kornin say so? [Kornin] {said} the plant was safe.',
    'Lee and Kornin have met. [Kornin] {said} the plant was safe.',
    '[Verdon CIO Anvar Kornin] {said} the plant was safe.',
    'Anvar Kornin came. A Kornin aide left. [Kornin] {said} the plant was safe.',
    '[Paul Deep] {called} the timing convenient.',
    // What an office is of is no part of a name.
    'The plan of Secretary of State Hilda Kornin failed. [Kornin] {said} its time was over.',
    '[Lodi-born Anvar Kornin] {said} the plant was safe.',
    // A given name needs more than a sign or two.
    'A Paul Kornin rally was held. Confidence in Paul Kornin fell. [Paul Kornin] {said} its time was over.',
    'The plan of Harbour Relations Minister Carla Odeh failed. [Odeh] {said} the plant was safe.',
  ])('tells a person: %s', (text) => expect(kindOf(text)).toBe('person'));
});

describe('a body called by the first words of its name', () => {
  test.each([
    ['one word of a registered name', '[Harwell Courier Corp] {said} it was late. [Harwell] {added} why.', [0, 0]],
    ['two words', '[Consolidated Harwell Mining Corp] {said} so. [Consolidated Harwell] {added} why.', [0, 0]],
    [
      'the short form first',
      '[Harwell] {said} so. Harwell Courier Corp has its seat in Lodi. [Harwell] {left}.',
      [0, 0],
    ],
    [
      'initials left out',
      '[V.F. Harwell Inc] {said} it was late. [Harwell] {added} why. [V.F. Harwell] {left}.',
      [0, 0, 0],
    ],
    [
      'no registered name, but its own shares',
      '[The Harwell Line] {said} so. Harwell shares fell. [Harwell] {left}.',
      [0, 0],
    ],
    ['the abbreviation told with the name', '[The Harbour Press Agency HPA] {reported} so. [HPA] {added} why.', [0, 0]],
    ['a person of that name', '[Tom Harwell] {said} so. He owns Harwell Courier Corp. [Harwell] {added} why.', [0, 0]],
    [
      'nobody told who a name is that a foundation bears',
      '[The Harwell Foundation] {said} so. [Harwell] {added} why.',
      [0, 1],
    ],
    ['a word of many names', '[National Harwell Corp] {said} so. [National Quay Corp] {added} why.', [0, 1]],
    ['a place', '[Boston Courier Corp] {said} it was late. [Boston] {added} why.', [0, 1]],
  ])('%s', (_, text, expected) => expect(sourcesOf(text).entityOf).toEqual(expected));
});

test('an agency whose name is followed by its abbreviation is an outlet', () => {
  expect(kindOf('[The official Harbour Press Agency HPA] {said} the pier was safe.')).toBe('outlet');
  expect(kindOf('[The Coastal News Agency, CNA,] {said} the pier was safe.')).toBe('outlet');
  expect(kindOf('[Skyline Sports News] {said} the pier was safe.')).toBe('outlet');
  expect(kindOf('[The Charlotte Ledger] {said} the pier was safe.')).toBe('outlet');
});
