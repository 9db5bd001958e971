import { expect, test } from 'vitest';
import { findAttributions } from '../../attributions';
import type { Span } from '../../span';
import { read } from '../../text';

/** What the words alone decide, as "source | cue": what stands where the tagger sees nothing. */
function certain(text: string): string[] {
  const article = read(text);
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  const nothing = article.tokens.map(() => 'O' as const);
  return findAttributions(article, nothing).map(({ source, cue }) => `${words(source) || 'nobody'} | ${words(cue)}`);
}

test.each([
  ['The mayor has maintained that the sale was fair.', ['The mayor | has maintained']],
  ['She has since clarified that nobody left.', ['She | has since clarified']],
  ['Operators counter that the fee is low.', ['Operators | counter']],
  ['The pier may close in May, one of them added.', ['one of them | added']],
  ['The harbour board reckons it has lost nine boats.', ['The harbour board | reckons']],
  ['Harl Crown Court heard Ode had been paid twice.', ['Harl Crown Court | heard']],
  ['Some divers worry there is no way back.', ['Some divers | worry']],
  ['CCTV footage showed a man with a green can.', ['CCTV footage | showed']],
  ['A survey found nine leaks.', ['A survey | found']],
  ['The firm, which helps some data firms find work, is old.', []],
  ['The board has estimated 13 boats could sink.', ['The board | has estimated']],
  ['The diver, who claims the wreck is near, left.', ['The diver | claims']],
  ['The friend, who claims the diver, 52, was late, left.', ['The friend | claims']],
  ['The army claims more land as it claims more towns.', []],
  ['The ministry has informed the board that the wall is old.', ['The ministry | has informed']],
  ['Harl is learnt to have sold the pier.', ['nobody | is learnt to']],
  ['Leaked minutes record a guard as saying that the door was shut.', ['a guard | record']],
  ['Volker did not realize Ode said that it was late.', ['Ode | said']],
  ['He read the party reports that were never printed.', []],
  ['Fares rose by more than he has promised.', []],
  ['The post as well as the one reported were deleted.', []],
  ['He asked if drivers worry that pay is late.', []],
])('without a doubt: %s', (text, expected) => expect(certain(text)).toEqual(expected));

test.each([
  ['The mayor hinted at a strike.', ['The mayor | hinted at']],
  ['The town has objected to the sale.', ['The town | has objected to']],
  ['Ode spoke of a long night.', ['Ode | spoke of']],
  ['Some divers disagree that the wreck is safe.', ['Some divers | disagree']],
  ['The mayor joked that he would swim.', ['The mayor | joked']],
  ['The union eulogised her as a fighter.', ['The union | eulogised']],
  ['“Nobody asked us,” rued Ana Prieto.', ['Ana Prieto | rued']],
  ['“Nobody asked us,” Prieto grumbled.', ['Prieto | grumbled']],
  ['“Out!” thundered the judge.', ['the judge | thundered']],
  ['Rain thundered on the roof, Prieto slept.', []],
  ['It is where rivals can most easily cast doubt on him.', []],
  ['Ruiz promised a new pier.', ['Ruiz | promised']],
  ['Inspectors announced themselves at noon.', []],
  ['The captain, asked whether he was hurt, paused.', []],
  ['Ruiz went on to say that the pier was old.', ['Ruiz | went on to say']],
  ['Ruiz has continued to portray her as a liar.', ['Ruiz | has continued to portray']],
  ['Ruiz took to the stage to warn of a strike.', ['Ruiz | took to the stage to warn']],
  ['Ruiz was at pains to stress that nobody was hurt.', ['Ruiz | was at pains to stress']],
  ['The mayor hastened to add that he had paid.', ['The mayor | hastened to add']],
  ['Lee went so far as to call for a new vote.', ['Lee | went so far as to call for']],
  ['The firm was forced to admit that it had lied.', ['The firm | was forced to admit']],
  ['Fans wrote to say that the show was late.', ['Fans | wrote to say']],
  ['The report lays out how the money was lost.', ['The report | lays out']],
  ['The crew laid out the mats.', []],
  ['The note ended by saying that all was well.', ['The note | saying']],
  ['The party took the position that the war was wrong.', ['The party | took the position']],
  ['Ruiz took the position that opened in May.', []],
  ['Ruiz was not quick to say that nobody was hurt.', []],
  ['Ruiz was asked to say that nobody was hurt.', []],
  ['The mayor would be quick to say that he had paid.', []],
  ['The firm was forced to close.', []],
  ['The mayor made it clear that the pier would shut.', ['The mayor | made it clear']],
  ['The judge made it plain that she was angry.', ['The judge | made it plain']],
  ['He made it to the pier that night.', []],
  ['The chairman intimated that a sale was near.', ['The chairman | intimated']],
  ['The senator allowed that the bill was flawed.', ['The senator | allowed']],
  ['The law allowed boats that burn coal.', []],
  ['The auditor flagged that the books were late.', ['The auditor | flagged']],
  ['The flags that hung over the pier were wet.', []],
  ['She confided to friends that she was leaving.', ['She | confided']],
  ['The mayor reassured residents that the dam was safe.', ['The mayor | reassured']],
  ['The agency alerted drivers to the flood.', []],
  ['The union reckons the cuts will cost 300 jobs.', ['The union | reckons']],
  ['He maintained the pier was safe.', ['He | maintained']],
  ['He maintained the old pier for years.', []],
  ['The minister floated the idea of a new tax.', ['The minister | floated']],
  ['The boy floated the boat in a tub.', []],
  ['The airline contested the claim.', ['The airline | contested']],
  ['Nine boats contested the race.', []],
  ['The mayor rubbished the report.', ['The mayor | rubbished']],
  ['Ruiz did not go on to say that the pier was old.', []],
  ['The authorities continue to pour sand that is wet.', []],
  ['Ruiz turned to go.', []],
  ['Prieto would say only that she was well.', ['Prieto | would say']],
  ['Prieto would say that she was well.', []],
  ['The mayor brags that fares are low.', ['The mayor | brags']],
  ['“He swam,” dished a friend of Ana Prieto.', ['a friend of Ana Prieto | dished']],
  ['“He swam,” Ana Prieto snapped.', ['Ana Prieto | snapped']],
  ['Deadly disputes over land are frequent.', []],
  ['Ruiz disputes that the land is dry.', ['Ruiz | disputes']],
  ['The union has written to Ana Prieto saying that pay is late.', ['The union | saying']],
  ['Anyone who says otherwise is welcome.', []],
  ['Two objects to the left were never moved.', []],
])('a verb that says: %s', (text, expected) => expect(certain(text)).toEqual(expected));

test.each([
  ['Ruiz questioned the mayor’s motives.', ['Ruiz | questioned']],
  ['Police questioned the driver at dawn.', []],
  ['Ruiz, of Harl Road, admitted being late.', ['Ruiz, of Harl Road | admitted']],
  ['Ana Prieto, one of nine divers, recalled seeing a light.', ['Ana Prieto, one of nine divers | recalled']],
  ['A former driver claims to have carried bribes.', ['A former driver | claims']],
  ['Officials assured drivers that nobody would pay.', ['Officials | assured']],
  ['Harl Vale deny they have sold the ground.', ['Harl Vale | deny']],
  ['When a diver discovered that his cups were gone, he laughed.', []],
  ['If the firm finds that the rope is old, it will stop.', []],
])('what somebody tells of himself, or doubts, or only finds: %s', (text, expected) =>
  expect(certain(text)).toEqual(expected),
);

test.each([
  [
    'The warning came from the board, a body set up in 2019, which said that the wall was old.',
    ['a body set up in 2019 | said'],
  ],
  ['She was told to rest, a word her son, Peter, says he hates.', ['her son, Peter | says']],
  ['Four clerks, who hid because they were not allowed to speak, described a scramble.', ['Four clerks | described']],
  ['Another diver, who asked that only her name, Ana, be used, said the rope broke.', ['Another diver | said']],
  [
    'Ana Prieto, a nurse met in Harl, where many have sought refuge, said that she had walked.',
    ['Ana Prieto, a nurse met in Harl | said'],
  ],
  ['Two clerks, speaking quietly because staff are barred from talking, said it rained.', ['Two clerks | said']],
  ['Videos found online, purportedly filmed after the fire, show men in smoke.', ['nobody | purportedly']],
  ['A doctor who flies in twice a month cautions that nobody knows.', ['A doctor who flies in | cautions']],
  ['The chief weighed closing the pier, then denied it.', ['The chief | denied']],
  ['HARL (Aug. 13) -- Declaring that fares are low, the mayor has raised them.', ['the mayor | Declaring']],
  [
    'Ode denied his rival’s accusations of theft, saying that he was abroad.',
    ['Ode | denied', 'his rival’s | accusations', 'Ode | saying'],
  ],
])('the subject: %s', (text, expected) => expect(certain(text)).toEqual(expected));

test.each([
  ['The firm agreed recently to sell the pier.', []],
  ['Ode Ltd agreed in June on a price.', []],
  ['Ruiz agreed on Monday that the pier was old.', ['Ruiz | agreed']],
])('a deal or a statement: %s', (text, expected) => expect(certain(text)).toEqual(expected));
