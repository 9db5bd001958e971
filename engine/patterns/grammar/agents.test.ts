import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  ['The attack was claimed by a rebel group, Quay Front.', ['a rebel group, Quay Front | was claimed by']],
  ['“The pier is ours,” said a rebel group, Quay Front.', ['a rebel group, Quay Front | said']],
  ['The plan was described in a letter by Ana Prieto as a ruin.', ['Ana Prieto | was described in a letter by']],
  ['The deal was confirmed in Lodi by noon.', []],
  ['The theft was reported in the area by 9 p.m.', []],
  ['He had lied, a charge rejected by Ana Prieto.', ['Ana Prieto | rejected by']],
  ['A boat rejected by the port was sold.', []],
])('who said it, behind “by”: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['Prieto admitted in court on Friday to stealing the boat.', ['Prieto | admitted']],
  ['Ode confessed under questioning to taking the money.', ['Ode | confessed']],
  ['Prieto was admitted to the ward on Friday.', []],
  ['Her arrest followed an accusation that she had sold the boat.', ['nobody | accusation']],
  ['The port settled a claim that summer.', []],
  ['When contacted, the guard of the port, Dan Ode, put the figure at nine.', ['the guard of the port, Dan Ode | put']],
  [
    'Tests were late, after claims by the Gazette and Lodi Radio that it was so.',
    ['the Gazette and Lodi Radio | claims'],
  ],
  [
    'Calling it “selfish”, Prieto, a former chairman of the board, said it was late.',
    ['Prieto, a former chairman of the board | Calling', 'Prieto, a former chairman of the board | said'],
  ],
])('deeds and claims told at some distance: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['IS last year urged its followers to strike.', ['IS | urged']],
  ['THE PIER IS SAFE', []],
  ['Harbour authorities arrested 431 suspected smugglers.', []],
  ['Two seals found swimming near the pier have led divers to stay away.', []],
  ['Officials found guilty of fraud have left the board.', []],
  ['A study found walking helps.', ['A study | found']],
])('words that are no verbs of saying: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['The revolt prompted port chief Ana Prieto to resign, saying she was tired.', ['port chief Ana Prieto | saying']],
  ['The ban pushed Carlos Ode to sue, alleging that it was late.', ['Carlos Ode | alleging']],
  ['The board forced the minister to quit, saying he was tired.', ['The board | saying']],
  ['Norvex, which claims to be the oldest builder, had until Monday to bid.', ['Norvex | claims']],
  ['It heard the diver Dan Ode – who told the board that he had seen it.', ['the diver Dan Ode | told']],
  ['The port’s motion asked that the council write.', ['The port’s motion | asked']],
])('whose words they are: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['The port rejected accusations that it had hidden tests.', ['The port | rejected']],
  ['Ana Prieto denied claims that she had hidden tests.', ['Ana Prieto | denied']],
  ['She responded to mounting criticism that she was late.', ['She | responded']],
  ['Prieto denied his claim that it was late.', ['Prieto | denied', 'his | claim']],
  ['Ana Prieto said in her first remarks since the strike that it was late.', ['Ana Prieto | said']],
  ['The company’s board rejected a bid of $2 billion.', []],
  ['The judge denied the motion to drop the case.', []],
])('what is answered, and what is decided: %s', (text, expected) => expect(found(text)).toEqual(expected));
