import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  ['“He never asked us,” Verhoeven notes.', ['Verhoeven | notes']],
  ['“He never asked us,” the two write.', ['the two | write']],
  ['“He never asked us,” the column noted.', ['the column | noted']],
  ['The drivers, Verhoeven notes, were never asked.', ['Verhoeven | notes']],
  ['The drivers’ notes were never read.', []],
  ['Polls show a wide gap between the towns.', ['Polls | show']],
  ['Port records show no gifts since 2008.', ['Port records | show']],
  ['Port records show up in odd places.', []],
  ['At every rally he vows to close the port.', ['he | vows']],
  ['Mr. Ruiz vows not to sell the ferry.', ['Mr. Ruiz | vows']],
  ['His vows to close the port were forgotten.', []],
])('a word that may be noun or verb: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['“It is nonsense,” Mr. Ruiz said by telephone on Monday.', ['Mr. Ruiz | said']],
  ['The claim was confirmed by Ruiz.', ['Ruiz | was confirmed by']],
  ['After saying that it was late, Ruiz told divers that Lodi was safe.', ['Ruiz | saying', 'Ruiz | told']],
  ['Late on Tuesday Norvex Lines said the pier was safe.', ['Norvex Lines | said']],
  ['A quieter Ruiz may be better, say some drivers.', ['some drivers | say']],
  ['The hard part, say experts like Paul Ode, is the ground itself.', ['experts like Paul Ode | say']],
])('before or after its speaker: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['The files were sought by the Gazette, which argued that they were public.', ['the Gazette | argued']],
  ['A report that argued the reverse was withdrawn.', ['A report | argued']],
  ['That alleged plot was never proven.', ['nobody | alleged']],
  [
    '“It was a bad plan,” said one driver familiar with the talks, who added that nobody was told.',
    ['one driver familiar with the talks | said', 'one driver familiar with the talks | added'],
  ],
])('in a relative clause: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  [
    'Ada Ode, a lobbyist, says the aim is “to stop Ruiz,” but conceded that fares mattered more.',
    ['Ada Ode, a lobbyist | says', 'Ada Ode, a lobbyist | conceded'],
  ],
  ['Verano keeps its books a secret but says its sales have tripled.', ['Verano | says']],
  ['As drivers walked out, the board sent a letter and accused Ruiz of lying.', ['the board | accused']],
  ['In June, after Ruiz fell ill, Ode came by, telling her that she was missed.', ['Ode | telling']],
])('with the subject of a verb before it: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['“We will not sell.” He then spoke in a mock-stern voice to the crowd.', []],
  ['“We will not sell.” She went on to attack the board.', []],
  ['“We will not sell.” They continued to walk through the town.', []],
  ['“We will not sell.” The mayor hit back, insisting that he would.', ['The mayor | insisting']],
  ['“We will not sell.”\n\n21:12 Vale hit back', []],
  ['“We will not sell,” he went on.', ['he | went on']],
  ['“Why not?” she asked on Monday.', ['she | asked']],
])('speech before a sentence belongs to it only when it ends it: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
);

test.each([
  ['Aides believe her years in the port will help.', ['Aides | believe']],
  ['Economists believe this provides an incentive.', ['Economists | believe']],
  ['The pier, which many residents think will fall, was closed.', ['many residents | think']],
  ['They believe the stories in the paper.', []],
  ['She recalled a night of storms.', ['She | recalled']],
  ['The yard recalled forty engines.', []],
  ['“It rained all day,” Lee remembered fondly.', ['Lee | remembered']],
  ['The shop, Ruiz remembered, had been shut.', ['Ruiz | remembered']],
])('what somebody believes or remembers: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each(['No one said that the pier was safe.', '“It was late.” Nor did they note that it was full.'])(
  'said by nobody: %s',
  (text) => expect(found(text)).toEqual([]),
);

test.each([
  ['People were asked to send their plans in and suggest what to build.', []],
  ['“We thank you all,” said Ruiz to the gathered crowd.', ['Ruiz | said']],
  ['Ode met people accused of fraud.', ['nobody | accused of']],
])('where a source or a verb ends: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['Ruiz, quoted by the Gazette, said rain “may” fall.', ['Ruiz, quoted by the Gazette | said']],
  ['He fought with Ode, at one point calling her “a liar”.', ['He | calling']],
  [
    'The bank’s report on her habits that suggested a cover-up was late.',
    ['The bank’s report on her habits | suggested'],
  ],
  ['She does well among young voters, which describes most of the town.', []],
  ['But when Ode asked the yard to print it, it declined, saying that paper was dear.', ['it | saying']],
  ['The Harbour Gazette found no trace of the ship.', ['The Harbour Gazette | found']],
  [
    '“Wait,” said Ode, urging those calling for “a strike” to stay.',
    ['Ode | said', 'Ode | urging', 'those | calling for'],
  ],
  ['The news worried some analysts and activists, who warned of a strike.', ['some analysts and activists | warned']],
  ['Ruiz says praise from the press helps.', ['Ruiz | says']],
  ['Wednesday brought one more surprise, naming Ode as mayor.', []],
  ['It is the most elaborate and costly pier.', []],
  ['A former clerk argued with the judge.', []],
])('the right source: %s', (text, expected) => expect(found(text)).toEqual(expected));

test('a question that quoted words answer only asks', () => {
  expect(found('“Will you sell?” the host asked. “Never,” said Ruiz.')).toEqual(['Ruiz | said']);
  expect(found('“Will you sell?” asked Ode. The mayor answered, “Never.”')).toEqual(['The mayor | answered']);
  expect(found('“Who would buy it?” Ruiz asked. The board laughed.')).toEqual(['Ruiz | asked']);
});

test.each([
  ['Ruiz made no mention of Ode, who announced his bid on Monday.', ['Ode | announced']],
  ['Fees ruin the lives of nurses, who say they are tired.', ['nurses | say']],
  ['He read a letter from Ana Prieto, who said that she was ill.', ['Ana Prieto | said']],
  ['A friend of Ode, who said she was ill, has left.', ['A friend of Ode | said']],
  ['It was legal, alarming critics who say it is late.', ['critics | say']],
  ['He shared a clip when he mocked backers who blasted the paper.', ['he | mocked', 'backers | blasted']],
  ['In one of the cases that’s old, firms will pay less by claiming that it rained.', ['firms | claiming']],
  ['Harl TV, Ruiz said, called the plan “a farce”.', ['Ruiz | said', 'Harl TV | called']],
  ['Ruiz said divers and guards described a bang.', ['Ruiz | said', 'divers and guards | described']],
  [
    'The mayor’s aide, Paul Ode, speaking on “Week in Lodi” slammed the plan.',
    ['The mayor’s aide, Paul Ode | slammed'],
  ],
  ['Beyond Lodi, the new board met in May and has declared, “We are ready.”', ['the new board | has declared']],
  ['It rained, said Ruiz, including on the pier.', ['Ruiz | said']],
  ['07.49 Norvex boss Paul Ode has said that it rained.', ['Norvex boss Paul Ode | has said']],
  ['“It rained,” said the police chief http://t.co/fU1QeMQ today.', ['the police chief | said']],
  ['Nobody is hurt, according to a poll conducted in August.', ['a poll | according to']],
  ['Police received nine calls saying that it rained.', ['nine calls | saying']],
  ['Of late, Ruiz’s tweet raised new fears that nobody is safe.', ['nobody | fears']],
  ['Not everyone at the fair saw him as a hero.', []],
  [
    'Documents obtained by Harl TV under a law on access show staff knew.',
    ['Documents obtained by Harl TV under a law on access | show'],
  ],
  ['Emails seen by Harl TV show the board knew.', ['Emails seen by Harl TV | show']],
  ['A team led by Ode reports in Harl Science that it rained.', ['A team led by Ode | reports']],
  ['The daily reports in the drawer that she kept are old.', []],
  ['In its report, the watchdog found serious failings in nine homes.', ['the watchdog | found']],
  ['Police found a gun in the car.', []],
  ['Ruiz is adamant his man is not for sale.', ['Ruiz | is adamant']],
  ['The firm would only confirm that talks had begun.', ['The firm | would only confirm']],
  [
    'The bank, whose shares have lost a third of their value this year, insists it is safe.',
    ['The bank, whose shares have lost a third of their value this year | insists'],
  ],
  ['The talk has been dismissed as “a joke” by a senior minister.', ['a senior minister | has been dismissed as']],
  ['The driver, from Lodi, denies murder.', ['The driver | denies']],
  ['The jury was told Ruiz jumped up, and said: “I run it.”', ['Ruiz | said']],
  ['Shares fell after the company, which is old, cut jobs, blaming rain.', ['the company | blaming']],
  ['“It was bad,” said the ministry last week.', ['the ministry | said']],
  ['Prices reported in May now suggest that it rained.', ['Prices reported | suggest']],
  ['Divers across the county, who say it is late, left.', ['Divers across the county | say']],
  ['Ode imagined Ruiz said: “What have I done?”', ['Ruiz | said']],
  ['She slammed Ode as a liar for saying that it rained.', ['She | slammed', 'Ode | saying']],
  ['But so far Ruiz, a lawyer, has said that it is safe.', ['Ruiz, a lawyer | has said']],
  ['Fares rise according to their own preference.', []],
])('whose words they are: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['The official cited spoke to Ruiz.', []],
  ['Some of the remains found so far are old.', []],
  ['The offer, announced on Friday, expires in May.', []],
  ['Ruiz, the mayor, announced on Friday that she was ill.', ['Ruiz, the mayor | announced']],
  ['The board hails from the port.', []],
  ['Ruiz begged to differ.', []],
  ['“We want more,” she told 300 people gathered at the port.', ['she | told']],
  ['A blog, called the “Feed,” has ten readers.', []],
  ['The gunman’s friend denied bail', []],
  ['Ode said in a string of Lodi messages that the crane was old.', ['Ode | said']],
  ['Two divers were waving flags that read “Stay for Ruiz.”', ['flags | read']],
  ['He tried to flee, a court was told.', ['nobody | was told']],
  ['He tried to flee, a jury heard.', ['a jury | heard']],
  ['The court heard evidence from two divers.', []],
  ['The jury was told to leave.', []],
  ['The job is demanding and slow.', []],
  ['He insisted on paying the bill.', []],
  ['She waved, as the crowd applauded.', []],
  ['All the evidence points to the mill.', []],
  ['The letters disclosed in court were copies.', []],
  ['The plan, announced in May, failed.', []],
  ['The exemption, spelled out in Section 9 of the code, is old.', []],
  ['The plan announced in May, which failed, cost nine million euros.', []],
  ['The bank announced in May that it would leave.', ['The bank | announced']],
  ['Traders had on average expected that Norvex would sink.', ['Traders | had on average expected']],
  ['The group has letters in which survivors told them how it burned.', ['survivors | told']],
  ['Ode was accused of “dirty tricks” by a drivers’ group, and left.', ['a drivers’ group | was accused of']],
  ['Peter Long denies that he was there.', ['Peter Long | denies']],
  ['The youths started heckling Dr Ode who had called for calm.', ['Dr Ode | had called for']],
  ['They made a stream of pies, told him that it was late and went home.', ['They | told']],
  ['They begged the question of who was in charge.', []],
  ['Ruiz’s repeated hints have cost him.', []],
  ['A lawyer who has argued many cases in Lodi left.', []],
  ['Ruiz won the north, claiming her third victory in May.', []],
  ['Both sides claimed victory.', ['Both sides | claimed']],
  ['Senators have now confirmed 68 judicial nominees.', []],
  ['The work involves understanding that the board is old.', []],
  ['The divers most often described as brave left.', []],
  ['He misplaced it, but found it before the ferry sailed.', []],
  ['Losses and alleged fraudulent schemes have cost him votes.', ['nobody | alleged']],
  ['Last week the board submitted what it called its last offer.', ['it | called']],
  ['He owned a tool firm called Verano, or, “We See.”', []],
  ['Ruiz, who estimated the cost at nine million, said it was late.', ['Ruiz | estimated', 'Ruiz | said']],
  ['Ruiz says the plan of parting them and expecting that they stay is bad.', ['Ruiz | says']],
  ['The board would say officially only that it was late.', ['The board | would say']],
  ['Police can confirm that the road is open.', ['Police | can confirm']],
  ['A test can confirm the illness.', []],
  ['The driver left before telling police that he had slept.', ['The driver | telling']],
  ['The yard is sold, the Telegraph understands.', ['the Telegraph | understands']],
  ['The victim was named by neighbours as Paul Ode.', ['neighbours | was named by']],
  ['Ode was named by the board on Monday.', []],
  ['The driver, named locally as Paul Ode, died.', ['nobody | named locally as']],
  ['Talk grew amid reports the board was angry.', ['nobody | reports']],
  ['The unions pressed for more pay.', ['The unions | pressed for']],
  ['“Who is next?” he asks. “Who will pay?”', ['he | asks']],
])('said, or only done: %s', (text, expected) => expect(found(text)).toEqual(expected));
