import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('one bearer, several forms of a name', () => {
  test.each([
    [
      'a surname that is a word for a person behind an address',
      '[Senator Ines Boxer of Lodi] {said} it was late. “Come,” [Ms. Boxer] {said}. [Ms. Boxer, who was there,] {called} it sad.',
      [0, 0, 0],
    ],
    [
      'a woman whose surname is a man’s given name',
      '[Ines Perry] {said} it was late. [Perry, manager of the port,] {added} why. [She] {left} it there.',
      [0, 0, 0],
    ],
    [
      'a woman who is a spokesman',
      '[Harbour spokesman Maria Hicks] {said} it was late. [Tom Ode] {denied} it. [She] {insisted}.',
      [0, 1, 0],
    ],
    [
      'the bearer of two offices',
      '[Ann Lee] {said} it was late. [Former secretary of the port and coastal candidate Ann Lee] {left}.',
      [0, 0],
    ],
    [
      'an address behind an office',
      '[Tom Guajarro Vilar] {said} it was late. [The minister of the economy, Mr. Guajarro Vilar,] {left}.',
      [0, 0],
    ],
    [
      'a name before a clause in which somebody else is named',
      '[President Lee] {said} it was late. [Mr. Lee, who has met the crown prince, Omar bin Ali,] {said} why.',
      [0, 0],
    ],
    [
      'an acronym of which a small word is a letter',
      '[The Quayland Department of Transport] {said} it was late. [QDOT] {added} why.',
      [0, 0],
    ],
    [
      'a country and all who live there',
      '[Saudi Arabia] {said} the ship was safe. [The Saudis] {denied} that it sank.',
      [0, 0],
    ],
    [
      'a force whose word is large in another’s name',
      'The Quay Police wait. [Police] {say} it was late. [Police] {say} why, too.',
      [0, 0],
    ],
    ['offices of two places', '[New York’s governor] {said} it was late. [Ohio Governor Ann Lee] {added} why.', [0, 1]],
    [
      'data of two issuers',
      '[Data from Norvex] {showed} that prices fell. [Data from Verhoeven Lines] {showed} that wages rose. [The data] {say} why.',
      [0, 1, 1],
    ],
    ['a short form of the given name', '[Peter Lund] {said} it was late. [Pete Lund] {left}.', [0, 0]],
    [
      'a surname that is an outlet’s name as well',
      '[Mayor Tom Guardian] {said} it was late. [Guardian] {added} why. [He] {left}.',
      [0, 0, 0],
    ],
    [
      'the outlet of that name where the article speaks of it with its article',
      '[Mayor Tom Guardian] {said} it was late. [The Guardian] {reported} that he left.',
      [0, 1],
    ],
    [
      'a person behind an office and where it is held',
      '[Chief of Dorpat station, Munir Gul,] {said} so. [Gul] {added} why. [He] {left}. [Head of Lodar hospital, Dr Amina Yusuf,] {stayed}.',
      [0, 0, 0, 1],
    ],
    [
      'the sort of body that a name ends in, written large, where only one is of it',
      '[The Lodi High Court] {warned} them. [The Court] {said} why. [The Bench] {left}.',
      [0, 0, 0],
    ],
    [
      'a body called after its members',
      '[The Lodi Farmers’ Association] {said} so. [Women’s Aid Lodi] {left}. [The association] {stayed}. [Women’s Aid Lodi] {went}.',
      [0, 1, 0, 1],
    ],
    [
      'a body whose name is a list',
      '[The Quay, Lock and Ferry Workers Union (QLFWU)] {said} that wages were cut. [The union] {added} why.',
      [0, 0],
    ],
    ['a group by its letters', '[Harbour In Motion] {said} so. [HIM] {added} why.', [0, 0]],
    [
      'a person who serves two places',
      '[Devon and Cornwall coroner Ann Lee] {said} so. [Lee] {added} why. [She] {left}.',
      [0, 0, 0],
    ],
    ['a councillor by his title', '[Mayor Tess Nolan] {said} so. [Cr Nolan] {added} why.', [0, 0]],
    ['a slip of the pen', '[Steve Sweeney] {said} it was late. [Sweeny] {added} why.', [0, 0]],
    [
      'no slip of the pen: a name that is another one',
      '[Steve Roberts] {said} it was late. [Robert] {added} why.',
      [0, 1],
    ],
    [
      'the end of an outlet’s name',
      '[The Lodi Daily News] {reported} that he left. [The Daily News] {said} why.',
      [0, 0],
    ],
    [
      'a surname in the sentence of another bearer’s full name',
      'Tom Ode ran. Ann Ode came. [Ode] {spoke} of Ann Ode. [Tom Ode] {left}. [Ann Ode] {stayed}.',
      [0, 0, 1],
    ],
    [
      'a surname that has been one bearer’s, though the other was named since in another paragraph',
      '[Ann Ode] {said} so. [Ode] {left}. [Ode] {wept}.\n\n[Tom Ode] {came}.\n\nIt rained.\n\n[Ode] {added} why.',
      [0, 0, 0, 1, 0],
    ],
    [
      'a surname right after the other bearer was named',
      '[Ann Ode] {said} so. [Ode] {left}.\n\n[Tom Ode] {came}. [Ode] {added} why.',
      [0, 0, 1, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
