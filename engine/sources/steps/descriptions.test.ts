import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';

describe('descriptions', () => {
  test.each([
    [
      'the woman, for who was just described and has no name',
      '[Ines Ode] {said} it was late. At the pier a cashier was shaken. “Too much,” said [the woman] who {added} more.',
      [0, 1],
    ],
    [
      'the deputy, for the one told of since who has no name',
      '[Deputy Ivo Hino] {said} so. At 11 p.m. a deputy came to Pier Street. [The deputy] {said} it was late. [Hino] {left}.',
      [0, 1, 0],
    ],
    [
      'the man, for the one without a name who has spoken',
      '[A sailor] {said} so. Tom Ode came. A teacher left. “Late,” [the man] {added}.',
      [0, 0],
    ],
    [
      'the executive, for the one without a name rather than for the one with one',
      '[One former executive who asked not to be named] {said} so. [Ann Ode, the chief executive,] {denied} it. [The executive] {insisted}.',
      [0, 1, 0],
    ],
    [
      'an office in other words, where it begins a sentence in between',
      '[Ann Ode] {said} so. Peter Lund ran. [Peter Lund] {left}. The coastal contender would not rest. Tom Ode ran. The pier was late. [Lund] {came}.',
      [0, 1, 1],
    ],
    [
      'what somebody has become is nobody else',
      'Ann Ode is a judge. On Monday she became a mayor. [She] {said} it was late. [Ann Ode] {left}.',
      [0, 0],
    ],
    [
      'the other bystander for who spoke, not for somebody only told of',
      '[A neighbour] {said} a man had been seen. [Another neighbour] {denied} it. [The man] {left}.',
      [0, 1, 1],
    ],
    [
      'the judge, for who is called justice',
      'It was told to a judge. [Mr Justice Ode] {said} so. [A lawyer] {denied} it. [The judge] {insisted}.',
      [0, 1, 0],
    ],
    [
      'the doctor, for who is a physician in an apposition',
      '[Dr Ann Ode] {said} so. [Another man, a retired physician,] {denied} it. [The doctor] {insisted}.',
      [0, 1, 1],
    ],
    [
      'the unnamed driver, for nobody with a name',
      '[Ann Ode, a driver,] {said} so. [The unnamed driver] {denied} it.',
      [0, 1],
    ],
    [
      'the first official and the second',
      '[A senior official] {said} so. [A second official] {denied} it. [The first official] {insisted}. [The second official] {left}.',
      [0, 1, 0, 1],
    ],
    [
      'the person for who spoke last, whatever he was',
      '[An official] {said} so. [A diplomat] {denied} it. [The person] {left}.',
      [0, 1, 1],
    ],
    [
      'an office told with its place before the name',
      'The mayor of Lodi, Ann Ode, left. [Ann Ode] {spoke}. [Tom Lee] {came}. [The former mayor] {said} why.',
      [0, 1, 0],
    ],
    [
      'the referee for nobody who was named',
      '[Tom Ode] {said} it was late. [The referee] {denied} it. [The veteran] {insisted}.',
      [0, 1, 0],
    ],
    [
      'somebody’s mother, who is not who spoke last',
      '[Inspector Ann Lee] {said} so. [The victim’s mother] {denied} it.',
      [0, 1],
    ],
    [
      'the chipmaker for the company that has just spoken',
      '[Harwell Ltd] {said} it would close. [The chipmaker] {added} why.',
      [0, 0],
    ],
    ['the father-of-two', '[Jan Verhoeven] {said} he woke. [The father-of-two] {added} why.', [0, 0]],
    [
      'a name from nowhere for who opened the story',
      '[A 34-year-old man] {told} a court how he fled. [Jan Verhoeven] {said} that he woke.',
      [0, 0],
    ],
    [
      'a name for nobody who told why he stays without one',
      '[A neighbour, who did not want to be named,] {said} so. “Late,” [the woman] {added}. [Detective Ann Lee] {left}.',
      [0, 0, 1],
    ],
    [
      'one poll by its outlet’s name',
      '[A Harbour Gazette poll] {found} that few walk. It rained. [A Harbour Gazette poll] {said} so. [A poll] {denied} it.',
      [0, 0, 1],
    ],
    [
      'the academic for the professor',
      '[Professor Ann Ode] {said} so. [Tom Lee] {denied} it. [The academic] {insisted}.',
      [0, 1, 0],
    ],
    [
      'another worker, whose name follows, is not the worker before',
      '[A worker] {said} so. [Another worker, Tom Lee,] {denied} it. [Lee] {left}.',
      [0, 1, 1],
    ],
    [
      'an office of the board for who holds it, named next',
      '[The Harbour Board] {voted}. It had time, [its chairwoman] {said}. [Maria Ivanova] {added} that it had time.',
      [0, 1, 1],
    ],
    [
      'the German official, not the one heard since',
      '[A German official] {said} so. [A Danish official] {denied} it. [The German official] {insisted}.',
      [0, 1, 0],
    ],
    ['a body that only a noun at large tells of', '[The World Council] {said} so. [The body] {added} why.', [0, 0]],
    ['a club without its FC', '[Lodi FC] {said} so. [Lodi] {added} why.', [0, 0]],
    ['this reporter, for the writer', '[I] {said} it was late. As [this reporter] {revealed}, it was not.', [0, 0]],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});

describe('several together', () => {
  test.each([
    [
      'two who share a surname, and the couple',
      'Ivan and Maria Petrov left. [Ivan] {said} so. [Maria] {wept}. [The couple] {denied} it. [Ivan and Maria Petrov] {came}.',
      [0, 1, 2, 2],
    ],
    ['a family', 'Ivan and Maria Petrov left. [Maria] {said} so. [The Petrovs] {denied} it.', [0, 1]],
    [
      'they, for the group that begins the sentence before',
      '[The harbour service] {said} so. [It] {rained}. The climbers came. [They] {said} it was late.',
      [0, 0, 1],
    ],
    [
      'residents again, told with less',
      '[Residents of Pier Street] {said} so. [Residents] {added} why. [Two residents] {denied} it.',
      [0, 0, 1],
    ],
    [
      'they, for two who were named together',
      '[The board] {said} so. Ann Ode and Tom Lee came on Monday. [They] {said} it was late. [Ann Ode and Tom Lee] {left}.',
      [0, 1, 1],
    ],
    [
      'the two, for a list heard before',
      '[Ann Ode and Tom Lee] {said} so. The board met. [The two] {added} why. [Both] {left}. [The pair] {came}.',
      [0, 0, 0, 0],
    ],
    [
      'the three women, not the two men heard since',
      '[Three women] {said} so. [Two men] {denied} it. [The three women] {insisted}.',
      [0, 1, 0],
    ],
    [
      'they, for a party’s people in the middle of a sentence',
      '[The board] {said} so. It allowed Democrats to win a vote that [they] {called} fair. [Democrats] {left}.',
      [0, 1, 1],
    ],
    [
      'residents, in passing, for those heard before in the same words',
      '[Harbour residents] {said} so. Two sailors came. Harbour residents were on the pier, where [they] {called} it late.',
      [0, 0],
    ],
    [
      'all the residents, for the residents',
      '[The residents] {said} so. [Ann Ode] {denied} it. [All the residents] {insisted}.',
      [0, 1, 0],
    ],
    [
      'harbour experts, for those told of with more words; experts at large may be others',
      '[Harbour experts interviewed by the board] {said} so. [Ann Ode] {denied} it. [Harbour experts] {insisted}. [Experts] {left}.',
      [0, 1, 0, 2],
    ],
    [
      'they, for a study whose authors have spoken',
      '[A new study of piers] {said} so. [The authors] {came}. Barges left it to the children. [They] {added} why.',
      [0, 0, 0],
    ],
    [
      'researchers, for the study told of right behind them',
      '[Researchers] {say} piers are safe.\n\n[A new study of piers] {found} them dry. [Ann Ode] {left}.',
      [0, 0, 1],
    ],
    [
      'researchers other than those of a study told of after somebody else',
      '[Researchers] {say} piers are safe. [Ann Ode] {denied} it. [A new study of piers] {found} them dry.',
      [0, 1, 2],
    ],
    [
      'the Texan and the portman, for the one who has just spoken',
      '[Tom Ode] {said} so. It rained. [The Texan] {added} why. [The portman] {left}.',
      [0, 0, 0],
    ],
    [
      'the harbour contender, not for the one named in what he says',
      '[Tom Ode] {said} so. It rained. [The harbour contender] {predicted} that Ode would lose.',
      [0, 1],
    ],
    [
      'the chairwoman, for her who chairs something',
      '[Zoe Lamb, who chairs the club,] {said} so. Treasurer [Max Pell] {left}. [The chairwoman] {stayed}.',
      [0, 1, 0],
    ],
    [
      'each of two bosses by the last word of the club’s name',
      'United manager [Jan Ruud] {said} so. City boss [Karl Munk] {left}. [The United boss] {stayed}. [The City manager] {went}.',
      [0, 1, 0, 1],
    ],
    [
      'two who have just spoken together, by a role that nobody told',
      '[Ana Prieto and Carlos Ode] {said} so. [The two leaders] {left}. [They] {stayed}.',
      [0, 0, 0],
    ],
    [
      'each of two ministers by what is in their charge',
      'Health Minister [Oda Ruiz] {said} so. Finance Minister [Pal Grau] {left}. [The health minister] {stayed}. [The finance minister] {went}.',
      [0, 1, 0, 1],
    ],
    [
      'a secretary by the country and the charge told behind “of”',
      'U.S. Secretary of Defense [Mark Orlan] {said} so. British defence secretary [Ann Holt] {left}. [The U.S. defense secretary] {stayed}.',
      [0, 1, 0],
    ],
    [
      'the defendant, never one who speaks for the court',
      '[Dale Cole, 44,] {told} the court so. Detective [Ian Moss] {left}. [The defendant] {stayed}.',
      [0, 1, 0],
    ],
    [
      'the official, for a spokesman who has a name, and for whoever of two officials has just spoken',
      '[Jan Havel, a spokesman for the transport ministry,] {said} so. [The official] {added} why. [Local official Mira Dosti] {left}. [The official] {stayed}.',
      [0, 0, 1, 1],
    ],
    [
      'one writer, told with an outlet whose name holds an “and”',
      '[Ann Lee of The Globe and Mail] {said} so. [Tom Ode] {denied} it. [Ann Lee] {insisted}.',
      [0, 1, 0],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });
});
