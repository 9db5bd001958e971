import { expect, test } from 'vitest';
import { createEngine } from '..';

const engine = createEngine(null);

/** Every claim of the text is linked with no other. */
function standsAlone(text: string): void {
  for (const { corroboration } of engine.analyze(text).claims) expect(corroboration.group).toBeNull();
}
const corroborationOf = (text: string, cue: string) =>
  engine
    .analyze(text)
    .claims.find(({ cue: { spans } }) => spans.some(([start, end]) => text.slice(start, end).includes(cue)))
    ?.corroboration;

test('a denial goes with the accusation that it answers', () => {
  const text =
    'Ana Prieto accused the port of hiding the cracks in the pier. Jan Verhoeven, its director, denied the accusations.';
  const accused = corroborationOf(text, 'accused');
  const denied = corroborationOf(text, 'denied');
  expect(accused?.group).not.toBeNull();
  expect(denied).toMatchObject({ group: accused?.group, denies: true, independent: 2 });
  expect(accused?.denies).toBe(false);
});

test('a denial of somebody’s allegations goes with what he alleged, not with a nearer accusation', () => {
  const text =
    'The Harbour Union accused the port of hiding the cracks. The mayor accused the yard of fraud. Jan Verhoeven said the Harbour Union’s claim was absolutely not true.';
  const groups = engine.analyze(text).claims.map(({ corroboration }) => corroboration.group);
  expect(groups[0]).not.toBeNull();
  expect(groups).toEqual([groups[0], null, groups[0]]);
});

test('an admission is no answer to whoever speaks beside it', () => {
  const text =
    'Police acknowledged using spray grenades on the pier. Spray grenades are banned in several towns, Ana Prieto said.';
  expect(engine.analyze(text).claims.map(({ corroboration }) => corroboration.group)).toEqual([null, null]);
});

test('claims that only share their topic stay apart', () => {
  const text =
    'The pier will reopen in May, Ana Prieto said. The pier was built in 1911 and has three decks, Jan Verhoeven said.';
  expect(engine.analyze(text).claims.map(({ corroboration }) => corroboration.group)).toEqual([null, null]);
});

test('nobody corroborates himself', () => {
  const text = 'Ana Prieto alleged that the port hid the cracks. Prieto later denied that she had made the allegation.';
  for (const { corroboration } of engine.analyze(text).claims) expect(corroboration.independent).toBeLessThan(2);
});

test('an unsourced claim alone has no independent source', () => {
  const [claim] = engine.analyze('The pier will reportedly cost nine million.').claims;
  expect(claim?.corroboration).toEqual({ group: null, sources: [], independent: 0, denies: false });
});

test.each([
  ['Ana Prieto said the port had hidden the cracks, which Jan Verhoeven denied.', 'denied'],
  ['Ana Prieto told councillors that divers were bribed, a charge Jan Verhoeven rejected.', 'rejected'],
  ['The Harbour Gazette reported that the pier was unsafe, but Jan Verhoeven denied that it was shut.', 'denied'],
  ['“Nobody checked the pier,” Ana Prieto said. Jan Verhoeven agreed: “Divers are too dear.”', 'agreed'],
  ['“Nobody checked the pier,” Ana Prieto said. “Divers are too dear,” agreed Jan Verhoeven.', 'agreed'],
])('an answer that points back goes with the claim just before it: %s', (text, cue) => {
  const answer = corroborationOf(text, cue);
  expect(answer).toMatchObject({ independent: 2, denies: cue !== 'agreed' });
  expect(answer?.group).not.toBeNull();
});

test.each([
  ['“Nobody checked the pier,” Ana Prieto said. Jan Verhoeven agreed to send divers in May.', 'agreed'],
  ['“Nobody checked the pier,” Ana Prieto said. Her anger was echoed by Jan Verhoeven, who sold fish there.', 'echoed'],
  [
    'The port hid the cracks, Ana Prieto said. The pier has three decks. It opened in 1911. Jan Verhoeven agreed.',
    'agreed',
  ],
  [
    'Ana Prieto said the pier would open. Jan Verhoeven, which is his full name, denied that he owned a boat.',
    'denied',
  ],
])('what only looks like such an answer stays alone: %s', (text, cue) => {
  expect(corroborationOf(text, cue)?.group ?? null).toBeNull();
});

test.each([
  [
    'Ana Prieto said in May that nobody had checked the pier. Jan Verhoeven, its director, rejected that suggestion.',
    true,
  ],
  ['The Harbour Union argued that the fee was unlawful. Judge Ode rejected both objections on Monday.', true],
  [
    'The divers’ guide lists three decks, said Ana Prieto. It was cheap. Jan Verhoeven disputed the account as a fable.',
    true,
  ],
  ['“The pier needs new piles,” Ana Prieto said. Jan Verhoeven echoed those concerns.', false],
  ['“The pier needs new piles,” Ana Prieto said. The harbour union echoed that view, saying it shook.', false],
  ['The pier shakes, a diver said. The harbour board disputes that.', true],
  ['“The pier needs new piles,” Ana Prieto said. Jan Verhoeven disagreed: “They are sound.”', true],
  ['The union said Jan Verhoeven had sold the old piles. He has denied any part in it.', true],
])('an answer that only takes up what was said goes with the claim just before it: %s', (text, denies) => {
  const [claim, answer] = engine.analyze(text).claims.map(({ corroboration }) => corroboration);
  expect(answer).toMatchObject({ group: claim?.group, denies, independent: 2 });
  expect(claim?.group).not.toBeNull();
});

test.each([
  // the answer itself says what it answers
  'Ana Prieto said the pier would open. Jan Verhoeven rejected the idea that boats need pilots.',
  'Ana Prieto said the pier would open. Jan Verhoeven rejected the argument of a rival.',
  // the charges of a court
  'Divers feared for the pier, Ana Prieto said. Jan Verhoeven denied the charges.',
  // too far back
  'Ana Prieto said the pier would open. It has three decks. It was built in 1911. It is cheap. The port rejected that idea.',
  // of himself
  'Jan Verhoeven said the pier would open. Verhoeven rejected that idea later.',
  // nobody has spoken of whoever denies
  'Divers said the piles were sold. The board said it was late. Jan Verhoeven has denied any part in it.',
  // "disagree on" tells what about
  'The pier would open, Ana Prieto said. Divers disagree on the price.',
])('what only looks like an answer to the claim before stays alone: %s', standsAlone);

test('a headline answers what is only told below it', () => {
  const text = 'Port denies bribing divers\n\nAna Prieto accused the port of bribing divers. It rained all day.';
  const [headline, accused] = engine.analyze(text).claims.map(({ corroboration }) => corroboration);
  expect(headline).toMatchObject({ group: accused?.group, independent: 2 });
  expect(accused?.group).not.toBeNull();
});

test.each([
  // a deed
  'Ana Prieto accused the port of hiding the cracks. Jan Verhoeven rejected her offer to hide no more cracks in the port.',
  'Divers say old themes of the sea sell well. The tourist office echoed similar themes of the sea.',
  // among themselves
  'The pier has cracks that divers must see, Ana Prieto said. The rivals agree that divers must see the cracks of the pier.',
  'The pier has cracks that divers must see, Ana Prieto said. Both sides agreed that divers must see the cracks of the pier.',
  // with somebody else
  'The cracks in the pier are old, Ana Prieto said. Jan Verhoeven echoed Kim Ode’s fear of cracks in the old pier.',
  // no verdict on a statement
  'Ana Prieto accused the port of bribing its divers. “There is nothing wrong with divers in a port,” Jan Verhoeven said.',
  'Ana Prieto accused the port of reading old maps. “The old maps are misleading in a port,” Jan Verhoeven said.',
  // an accusation in passing
  'Police took an alleged smuggler of eels from the port. Jan Verhoeven denied the charges.',
  // told only later
  'It rained. Jan Verhoeven denied the charges. Police left. Ana Prieto accused the yard of bribing divers.',
])('what answers nobody stays alone: %s', standsAlone);

test('who pleads not guilty denies the accusation and what the indictment says, however far away', () => {
  const text =
    'Jan Verhoeven is accused of bribing divers. He pleaded not guilty on Monday. The pier has three decks. It is cheap. It shook. It opened in May. It is blue. The indictment says that Verhoeven paid nine divers.';
  const [accused, plea, indictment] = engine.analyze(text).claims.map(({ corroboration }) => corroboration);
  expect(accused?.group).not.toBeNull();
  expect(plea).toMatchObject({ group: accused?.group, denies: true, independent: 2 });
  expect(indictment).toMatchObject({ group: accused?.group, denies: false });
});

test('who pleads with somebody answers no charge', () => {
  const text =
    'The indictment says that Jan Verhoeven paid nine divers. Ana Prieto pleaded with the port: “Shut the pier.”';
  for (const { corroboration } of engine.analyze(text).claims) expect(corroboration.group).toBeNull();
});

test('the wrong direction is no verdict on what somebody says', () => {
  const text =
    'The union accused the port of neglect. The port is heading in the wrong direction since the accusation, Ana Prieto said.';
  expect(engine.analyze(text).claims.map(({ corroboration }) => corroboration.group)).toEqual([null, null]);
});

test('whoever has nothing to do with it denies it', () => {
  const text =
    'Ana Prieto accused the yard of bribing the divers. Jan Verhoeven said he had nothing to do with bribes to divers.';
  const claims = engine.analyze(text).claims.map(({ corroboration }) => corroboration);
  expect(claims[1]).toMatchObject({ group: claims[0]?.group, denies: true, independent: 2 });
  expect(claims[0]?.group).not.toBeNull();
});

test('a group and whoever speaks next are not taken for one voice', () => {
  const text = 'Residents say the pier shakes at night. “My cups fell off the shelf,” said Ana Prieto, a widow of 71.';
  for (const { corroboration } of engine.analyze(text).claims) expect(corroboration.group).toBeNull();
});
