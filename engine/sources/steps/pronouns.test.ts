import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('they for one', () => {
  test.each([
    ['whose sex is not told, who has just spoken', '[Robin Vale] {said} so. [They] {added} why.', [0, 0]],
    ['but not whose sex is', '[Ann Vale] {said} so. [They] {added} why.', [0, 1]],
    ['nor where others can be meant', '[Residents] {said} so. [Robin Vale] {left}. [They] {added} why.', [0, 1, 0]],
    ['nor long after', '[Robin Vale] {said} so. It rained. It rained. It rained. [They] {added} why.', [0, 1]],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});

describe('it for a report', () => {
  test.each([
    [
      'that found, though a body has spoken since',
      '[A report by the Harbour Office] {said} so. [The port] {left}. [It] also {found} that cranes were old.',
      [0, 1, 0],
    ],
    [
      'not what a body says',
      '[A report by the Harbour Office] {said} so. [The port] {left}. [It] also {said} that cranes were old.',
      [0, 1, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});

describe('he and she', () => {
  test.each([
    [
      'whom the sentence is about, not those he served with',
      '[Paul Neville] {left}. It rained. It rained. It rained. Neville served with Presidents Carl Bush and Dan Ode; he was sent abroad, [he] {said}.',
      [0, 0],
    ],
    [
      'whom the clause is about, not who led the sentence before',
      '[Two pilots] {left}. One was asked to stay. It comes as Minister Eva Ruud takes a bill to a house that will, [she] {says}, pass.',
      [0, 1],
    ],
    [
      'a man whose mother is told of',
      '[Leo Brandt] {said} so.\n\n“We wait,” {said} [Steve Wong, whose mother was at sea].\n\n“I wait,” [he] {added}.',
      [0, 0, 1],
    ],
    [
      'one who is called what he is and named at once',
      'Outside a plant a worker named Tomas Ode has much to say. “It is calm,” [he] {said}. [Ode] {added} why.',
      [0, 0],
    ],
    [
      'the director who was named, not one of something else who was not',
      '[A former associate director of the customs service] {said} so.\n\nTom Pardo’s speech was harsh. The harbour director was blunt. “Now,” [he] {said}.',
      [0, 1],
    ],
    [
      'who leads the sentence before, not who spoke before that',
      '“So,” [Peter Lund] {said}.\n\nTomas Verhoeven, who runs the port, was blunter.\n\n“Never,” [he] {said}.',
      [0, 1],
    ],
    [
      'who leads the sentence itself',
      '[Peter Lund] {said} it was over. Tomas Verhoeven did not doubt the figures, but [he] {called for} more.',
      [0, 1],
    ],
    [
      'the owner of what leads the sentence',
      '[Peter Lund] {said} it was over.\n\nTomas Verhoeven’s complaint began in May, when [he] {told} the port so.',
      [0, 1],
    ],
    [
      'the subject of the main clause rather than of the one before it',
      'While Peter Lund keeps silent, his rival — Tomas Verhoeven — has spoken. And [he] {claims} it was easy. [Lund] {left}.',
      [0, 1],
    ],
    [
      'who spoke last, whoever his mother is',
      '“It rains,” [Peter Lund] {said}.\n\n“So it does,” [Tomas Verhoeven, whose mother was aboard,] {said}.\n\n“It pours,” [he] {said}.',
      [0, 1, 1],
    ],
    [
      'who spoke last, though a name stands behind a preposition or beside a noun',
      '[Peter Lund] {said} it was over. For Tomas Verhoeven it rained. Verhoeven companies closed. [He] {added} why.',
      [0, 0],
    ],
    [
      'who spoke last, though an adviser was asked about',
      '[Peter Lund] {said} it was over. Asked whether a new adviser would come, [he] {went on} to other things.',
      [0, 0],
    ],
    [
      'who has been "he" in between',
      'Tomas Verhoeven runs the port. He met Peter Lund. [Peter Lund] {smiled}. Tomas Verhoeven is old. But he knows the port well.\n\n“Never,” [he] {said}.',
      [0, 1],
    ],
    [
      'who goes on speaking over several sentences',
      '[Peter Lund] {said} it was over. [He] {said} so.\n\nThe port is old. [He] {added} that Tomas Verhoeven knew.',
      [0, 0, 0],
    ],
    [
      'somebody whose sex is not known but who leads, before a woman farther off',
      'Maria Ivanova left. [Maria Ivanova] {smiled}. A crew came. Xylo Verhoeven chairs it. Now [she] {announced} a vote.',
      [0, 1],
    ],
    [
      'whom the text speaks of by his office in between',
      '[Adm. Peter Lund] {said} it was over. [Gen. Tomas Verhoeven] {asked} for more. The admiral’s answer was short. The admiral laughed.\n\n“Never,” [he] {said}.',
      [0, 1, 0],
    ],
    [
      'whose adviser leads the sentence is not meant, though he spoke last',
      '[Tom Ode] {said} so. Ode adviser Peter Lund, a former pilot, was of one mind. [He] {called} it late.',
      [0, 1],
    ],
    [
      'a person by "himself"',
      '[Peter Lund] {said} so. On Monday Xylander himself came. [He] {called} it late.',
      [0, 1],
    ],
    [
      'the name behind a clause that opens the sentence',
      '[Peter Lund] {said} so. Even as [he] {called} it late, Tomas Verhoeven left. [Verhoeven] {came}.',
      [0, 1, 1],
    ],
    [
      'whom the reader is told to look at',
      '[Peter Lund] {said} it was over. Lund was late. Just look at the mayor, Tomas Verhoeven. [He] {said} it was not. [Lund] {left}.',
      [0, 1, 0],
    ],
    [
      'no union branch that has a number',
      '[Peter Lund] {said} it was over. Lund was tired.\n\nIt was late. Local 12 members paid for it. When asked, [he] {added} why.',
      [0, 0],
    ],
    [
      'a man with a name that women bear as well',
      '[Peter Lund] {said} it was over. Lindsay Ode had settled it with Lund. [Ode] {denied} it.\n\n“Never,” [he] {said}.',
      [0, 1, 1],
    ],
    [
      'whom the next clause names, by the surname alone',
      '[Peter Sonder] {said} it was over. [Tomas Verhoeven] {denied} it. Though [he] {outlined} the plan, Sonder left.',
      [0, 1, 0],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});

describe('they and it', () => {
  test.each([
    [
      'they for the body that was the subject before',
      'The Quay Hospital was hacked. [They] {confirmed} that it was late. [The Quay Hospital] {left}.',
      [0, 0],
    ],
  ])('%s', (_, text, expected) => expect(sourcesOf(text).entityOf).toEqual(expected));

  test('it makes a body of a name that no list knows', () => {
    expect(sourcesOf('[Prieta] {wrote} that it was late. The pier was shut, [it] {added}.').kinds).toEqual([
      'organisation',
      'organisation',
    ]);
  });
});
