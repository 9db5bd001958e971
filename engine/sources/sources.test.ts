import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../tests/engine/marked';

describe('merging', () => {
  test.each([
    [
      'a surname after the full name',
      'Mr [Tomas Verhoeven] {said} the pier was safe. On Monday [Verhoeven] {said} it would stay open.',
      [0, 0],
    ],
    [
      'a pronoun past another person',
      '[Maria Ivanova] {said} the talks went on. [She] {added} that Peter Lund would join them.',
      [0, 0],
    ],
    [
      'two people by their sex',
      '[Maria Ivanova] {said} the talks went on. [Peter Lund] {denied} it. [She] {insisted} on her words.',
      [0, 1, 0],
    ],
    [
      'the official',
      '[A senior harbour official] {said} the crane fell. A day later [the official] {said} nobody was hurt.',
      [0, 0],
    ],
    [
      'a surname before a noun, which names no body',
      'Mr [Tomas Verhoeven] {said} the pier was safe. A Verhoeven aide left. [Mr. Verhoeven] {said} it would stay open.',
      [0, 0],
    ],
    [
      'a name in a headline',
      'Peter Lund Attacks Port Board Over Pier.\n\n[Peter Lund] {said} the talks went on. [Lund] {added} they were long.',
      [0, 0],
    ],
    [
      'a tower called after its owner, who is not the tower',
      '[Tomas Verhoeven] {said} the pier was safe. Guests left Verhoeven Tower. [Verhoeven] {said} it would stay open. [He] {added} why.',
      [0, 0, 0],
    ],
    [
      'a word that is large only because it begins the sentence',
      'On Monday Tomas Verhoeven left. Maybe Verhoeven was tired. [Verhoeven] {said} the pier was safe. Using Tomas Verhoeven helps. [He] {said} why.',
      [0, 0],
    ],
    [
      'they for a group of people, not for a body that only stands nearer',
      '[Harbour residents] {said} the crane was loud. The Harbour Board had bought it. The noise, [they] {said}, went on.',
      [0, 0],
    ],
    [
      'she for the spokeswoman of a ministry',
      '[Ann Lee] {said} the pier was safe. [The ministry’s spokeswoman] {said} it was not. [She] {added} that it would close.',
      [0, 1, 1],
    ],
    [
      'one resident with two claims',
      '[A resident] {said} it was loud, {adding} that it was late. [Another resident] {left}.',
      [0, 0, 1],
    ],
    ['two different residents', '[A resident] {said} it was loud. [Another resident] {said} it was quiet.', [0, 1]],
    [
      'a capital for its country',
      '[Russia] {said} the ship had left. [Moscow] {denied} any damage. [The Kremlin] {warned} of delays.',
      [0, 0, 0],
    ],
    [
      'a spokeswoman for her ministry',
      '[The finance ministry] {said} taxes would rise. [A spokeswoman for the finance ministry] {said} when.',
      [0, 0],
    ],
    [
      'the officers for the two who were heard, not for the force',
      '[Two officers] {said} the ship was late. [The officers] {added} that it was empty.',
      [0, 0],
    ],
    [
      'the paper for the outlet heard before',
      '[The Coastal Courier] {reported} that the mill would close. [The paper] {said} when.',
      [0, 0],
    ],
    [
      'a described body not for a name that may be a place’s',
      'The Ardle bridge will stay closed, [the regional transport agency] {announced}. [Ardle] {said} why.',
      [0, 1],
    ],
    [
      'the company for the body that has just spoken, not for one only spoken of',
      '[Vidbox] {said} it would stay with Harwell Ltd. [The company] {said} its users were safe.',
      [0, 0],
    ],
    [
      'the report for the outlet it was in',
      '[A report in the Coastal Courier] {said} the mill would close. [The report] {added} that nobody was told.',
      [0, 0],
    ],
    [
      'a surname that speaks for the bearer who speaks, not for the one only told of',
      '[Rafiq Omari, the gunman’s father,] {said} he had no idea. Samir Omari killed nine. [Omari] {said} his son was calm.',
      [0, 0],
    ],
    [
      'the person beside whose name a description stands that a relative clause takes up',
      '[Mayor Ann Lee of Lodi] {said} so. He met Ann Lee of Lodi, [a former judge], who has {called on} them to stay.',
      [0, 0],
    ],
    [
      'whoever is told to be what a relative clause hangs on',
      '[Ann Lee] {said} so. Lee is a lawyer, poet and [diver] who {argued} that it was late.',
      [0, 0],
    ],
    [
      'nobody in particular who it was',
      '[Ann Lee] {said} so. It was [a lawyer] who {argued} that it was late.',
      [0, 1],
    ],
    [
      'the person beside whose name a place stands that a relative clause takes up',
      '[Ann Lee] {left}. “So,” said Ann Lee, 24, from [Manchester], who {said} it was late.',
      [0, 0],
    ],
    [
      'they for the many who were just told of',
      '[A harbour official] {said} it was over. Thousands of Danes came. [They] {said} it was not.',
      [0, 1],
    ],
    [
      'local authorities of two places',
      '[Local authorities] {said} the pier was safe.\n\nIt rained.\n\nIt was late.\n\nIn Lodi, [local authorities] {said} theirs was not.',
      [0, 1],
    ],
    [
      'an office in the headline for whoever is spoken of by it below',
      'Bank CEO stays\n\n[Bank CEO] {says} rates will stay\n\n[The chief executive of the bank, Ann Ode,] {said} why.',
      [0, 0],
    ],
    [
      'a body by the abbreviation told in brackets, whatever its initials',
      '[The Ministry of Foreign Affairs (MOFA)] {said} so. The envoy left. [MOFA] {added} why.',
      [0, 0],
    ],
    [
      'an abbreviation in brackets for its own body',
      '[The Quay Agency (QUA)] {said} so. The Board of Ports (BOP) met. [BOP] {added} why. [QUA] {left}.',
      [0, 1, 0],
    ],
    [
      'the company in other words',
      '[Vidbox] {said} it would stay. [The video-sharing company] {said} its users were safe.',
      [0, 0],
    ],
    [
      'the company for a company, not for an authority',
      '[Vidbox] {said} it would stay. [The Harbour Authority] {denied} it. [The company] {said} why.',
      [0, 1, 0],
    ],
    [
      'counsel for the barrister who was named',
      '[Counsel Fiona Ode] {said} so. The lane, [she] {said}, was shut. [Counsel] {told} the court why.',
      [0, 0, 0],
    ],
    [
      'a minister whose name is told in passing',
      '[The minister of ports] {urged} both to stay.\n\nThe minister, Brahim Odeh, left. [He] {said} why.',
      [0, 0],
    ],
    [
      'a man whose name tells no sex, by what he is told to be',
      'Robin Odeh is a father of four. A woman came. [Odeh] {said} so. Ann Lee came. [He] {added} why.',
      [0, 0],
    ],
    [
      'a first name behind a comma that begins a sentence later',
      'One diver, Ansa Kim, fell ill. Ansa, 21, a student at Lodi, came second, but [she] {said} it was late.',
      [0],
    ],
    [
      'she for who speaks, not for somebody seen on film',
      '[Prosecutor Amina Lovell] {spoke} first. Film showed a hooded figure running, [she] {told} the jury.',
      [0, 0],
    ],
    [
      'the sources of a headline for those counted below it',
      'Mill to close, [sources] {say}\n\nThe mill is to close, [three sources at the port] {said}.',
      [0, 0],
    ],
    [
      'a manager who asked not to be named for nobody who is',
      '[The firm’s lawyer, Ann Vance,] {denied} it. [The former manager, who asked that her name be withheld,] {said} so.',
      [0, 1],
    ],
    [
      'one of the authors for somebody besides the study',
      '[The study, published in Harbour Science,] {found} so. [The authors] {say} why. [One of its authors] {left}.',
      [0, 0, 1],
    ],
    [
      'an analyst of a firm with two names for no list',
      '[Analyst Ann Morbel of Ingle and Snyder] {said} so. [Morbel] {added} why.',
      [0, 0],
    ],
    [
      'two who are told to be candidates for nobody of a long name',
      '[Tom Lund] {said} so. [The party’s candidates Rob Hale and Tom Lund] {agreed}. [Lund] {left}.',
      [0, 1, 0],
    ],
    [
      'one who goes by a name only',
      '[A resident who asked to be identified only as Rabe] {said} so. [Rabe] {added} why.',
      [0, 0],
    ],
    ['somebody of a body', '[Leonard Burm] {said} so. [Mr. Burm of the Quay Policy Center] {added} why.', [0, 0]],
    [
      'a brother who is called by his first name for no “Mr.”',
      '[Donald Lund] {said} so. [Mr. Lund] {added} why.\n\nHe had a brother, Freddy Lund. [Freddy] {left}.\n\nFreddy laughed. [Mr. Lund] {said} it was late.',
      [0, 0, 1, 0],
    ],
    [
      'a man who is told of with his wife',
      'Letters came to Mr. and Mrs. Odeh. [Robin Odeh] {said} so. [He] {added} why.',
      [0, 0],
    ],
    ['an initial that is no title', '[Roxana M. Leon, 63,] {said} so. [Ms. Leon] {added} why.', [0, 0]],
    [
      'the witness for who testified',
      '[Tom Ode] {told} the inquest that it was late. [The witness] {said} a man ran.',
      [0, 0],
    ],
    [
      'another senator than the one told of before by the same words',
      'Sen. [Marc Rubel] {said} so. [The Florida senator] {added} why. Sen. [Bern Sander] {denied} it. [The Vermont senator] {left}.',
      [0, 0, 1, 1],
    ],
    [
      'a list of people',
      '[Maria Ivanova and Peter Lund] {said} the talks went on. [Lund] {said} they were hard.',
      [0, 1],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });

  test('an expert whose name follows is not anonymous', () => {
    const { kinds, entityOf } = sourcesOf(
      '[An expert] {warned} that the dam leaks.\n\n[Professor Ines Okoye] {said} the dam leaks badly.',
    );
    expect(kinds).toEqual(['person', 'person']);
    expect(entityOf).toEqual([0, 0]);
  });
});
