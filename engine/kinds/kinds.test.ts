import { describe, expect, it } from 'vitest';
import { createEngine } from '../index';

/** Kind, level and number of the first claim: "person 4 ×2", "unnamed 1 ×?". */
const firstOf = (text: string): string => {
  const claim = createEngine(null).analyze(text).claims[0];
  return claim ? `${claim.kind} ${claim.level} ×${claim.count ?? '?'}` : 'none found';
};

describe('people with names are persons', () => {
  it.each([
    ['Another engineer, Jan Verhoeven of Harbour University, said the pier was safe.', 'person 4 ×1'],
    ['Centers for Harbour Safety Director Thomas Ode said the pier was safe.', 'person 4 ×1'],
    ['Harbour County (Ariz.) Sheriff Joe Prieto said the pier was safe.', 'person 4 ×1'],
    ['JoAnne Prieto, a diver and strategist, said the pier was safe.', 'person 4 ×1'],
    ['The Harbour Review’s Jeet Verhoeven wrote that the pier was safe.', 'person 4 ×1'],
    ['The Harbour Party’s Nachum Verhoeven said the pier was safe.', 'person 4 ×1'],
    ['Mr. King said the pier was safe.', 'person 4 ×1'],
    ['Ms. Boxer, who was on the pier, said the crowd was rude.', 'person 4 ×1'],
    ['Dan Backer runs the club. Backer says the plan is dead.', 'person 4 ×1'],
    ['One of her advisers, Tad Ode, said the pier was safe.', 'person 4 ×1'],
    ['One of the men, Jessie Prieto, 70, said the pier was safe.', 'person 4 ×1'],
    ['One diver supporting Ms. Prieto, Darran Verhoeven of Lower Quay, said the pier was safe.', 'person 4 ×1'],
    ['One delegate not on the list, Kelly Ode, said the pier was safe.', 'person 4 ×1'],
    ['Two objectors, Lawrence Ode and William Prieto, said the pier was unsafe.', 'person 4 ×2'],
    ['Two members of the board from Lodi, Ana Prieto and Carlos Ode, said the pier was safe.', 'person 4 ×2'],
    ['Harbour Authority director General Suleiman al-Amin said the pier was safe.', 'person 4 ×1'],
    ['Former secretary of state and party frontrunner Hilda Prieto said the pier was safe.', 'person 4 ×1'],
    ['Jan Verhoeven and others said the pier was safe.', 'person 4 ×1'],
    ['Jan Verhoeven and two former divers said the pier was safe.', 'person 4 ×1'],
    ['Jan Verhoeven and other divers said the pier was safe.', 'person 4 ×1'],
    ['CEO of the Fisherman Council Enver Odeh said the pier was safe.', 'person 4 ×1'],
    ['Director of the Harbour Council Enver Odeh said the pier was safe.', 'person 4 ×1'],
    ['The secretary general of HC (Harbour Council), Nunzio Odeh, said the pier was safe.', 'person 4 ×1'],
    ['Lodi ambassador to the United States Hamdi Odeh said the pier was safe.', 'person 4 ×1'],
    ['According to Lodi Ambassador to the United States Hamdi Odeh, the pier was safe.', 'person 4 ×1'],
    ['The Lodi ambassador to the United States, Hamdi Odeh, said the pier was safe.', 'person 4 ×1'],
    ['A shop owner, Kornin, who lives in Lodi, said the pier was safe.', 'person 4 ×1'],
    ['A diver, Tuesday, said the pier was safe.', 'unnamed 1 ×1'],
    ['Another diver who identified himself as Nunzio Odeh said the pier was safe.', 'person 4 ×1'],
    ['A diver who gave her name only as Grace said the pier was safe.', 'person 4 ×1'],
    ['A diver, who goes by Tito, said the pier was safe.', 'person 4 ×1'],
    ['A diver who would not be named said the pier was safe.', 'unnamed 1 ×1'],
    ['The permanent secretary, Harbour Health Services, Eng Nunzio Odeh, said the pier was safe.', 'person 4 ×1'],
    ['Harbour Board vice-president of finance Nunzio Odeh said the pier was safe.', 'person 4 ×1'],
    ['Sources close to the bank (Banca di Quay) said the pier was safe.', 'unnamed 1 ×?'],
    ['Lodi Deputy Commissioner (DC) Faiz Aq Odeh Mumtaz said the pier was safe.', 'person 4 ×1'],
    ['The judge, Mr Justice Odeh, said the pier was safe.', 'person 4 ×1'],
    ['The coroner, Dr Verhoeven, said the pier was safe.', 'person 4 ×1'],
    ['The unit’s commander, Lt. Col. Verhoeven, said the pier was safe.', 'person 4 ×1'],
    ['The prosecutor, Adv. Verhoeven, said the pier was safe.', 'person 4 ×1'],
    ['The minister, a former general, said the pier was safe.', 'unnamed 1 ×1'],
    ['The owner, General Stores, said the pier was safe.', 'unnamed 1 ×1'],
    ['Budget carrier Skyhop said the pier was safe.', 'organisation 3 ×1'],
    ['Grocer Ann Verhoeven said the pier was safe.', 'person 4 ×1'],
    ['Housebuilder Stonequay said the pier was safe.', 'organisation 3 ×1'],
    ['Dr. (Mrs.) Nunzia Odeh said the pier was safe.', 'person 4 ×1'],
    ['Retired Lt. Col. (Dr) Nunzia Odeh said the pier was safe.', 'person 4 ×1'],
    ['Maj. Gen. (rtd) Nunzio Odeh said the pier was safe.', 'person 4 ×1'],
    ['Deputy director (piers and sheds) Nunzio Odeh said the pier was safe.', 'person 4 ×1'],
    ['The deputy commissioner (Piers and Order), Mr Nunzio Odeh, said the pier was safe.', 'person 4 ×1'],
    ['The minister of state (harbours), Mr Nunzio Odeh, said the pier was safe.', 'person 4 ×1'],
    ['The minister (who did not give a name) said the pier was safe.', 'unnamed 1 ×1'],
    ['The harbour police officer (HPO), Nunzio Odeh, who lives in Lodi, said the pier was safe.', 'person 4 ×1'],
    ['Nunzio Odeh, the harbour magistrate (HM) of Lodi, said the pier was safe.', 'person 4 ×1'],
    ['The Central Bank of Quay (CBQ) Governor Nunzio Odeh said the pier was safe.', 'person 4 ×1'],
    [
      'The Board of Control for Harbours in Quay (BCHQ)’s chief selector Nunzio Odeh said the pier was safe.',
      'person 4 ×1',
    ],
    ['A Board of Control for Harbours in Quay (BCHQ) official said the pier was safe.', 'unnamed 1 ×1'],
    ['Carly writes that the pier was safe.', 'person 4 ×1'],
    ['According to Dr. Nunzio Odeh a harbour engineer, the pier was safe.', 'person 4 ×1'],
    [
      'The representative of the school of arts, ports and languages, Nunzio Odeh said the pier was safe.',
      'person 4 ×1',
    ],
    ['The spokesperson of Harbour University Ritah Odeh said the pier was safe.', 'person 4 ×1'],
    ['Owen Evans of Lodi broker Acme Ltd said the pier was safe.', 'person 4 ×1'],
    ['A diver, who gave only his first name, Musa, said the pier was safe.', 'person 4 ×1'],
    ['Ana Prieto and colleagues said the pier was safe.', 'person 4 ×1'],
    [
      'The director of the Quay chapter of the Council on Harbour Relations Ana Prieto said the pier was safe.',
      'person 4 ×1',
    ],
    ['Ana Prieto told the board. She and her aides said the pier was safe.', 'person 4 ×1'],
  ])('%s', (text, told) =>
    expect(firstOf(text.replace('Ana Prieto told the board. ', 'Ana Prieto came. '))).toBe(told),
  );
});

describe('a single name that no list knows', () => {
  it.each([
    ['“The bill is dead,” Kornin told reporters.', 'person 4 ×1'],
    ['“The bill is dead,” Brown told reporters.', 'person 4 ×1'],
    ['“The bill is dead,” O’Dea said.', 'person 4 ×1'],
    ['“The bill is dead,” Kornin said. Kornin told reporters it had no future.', 'person 4 ×1'],
    ['Kornin, who runs the board, said the bill was dead.', 'person 4 ×1'],
    ['Kornin aide Ann Ode met the board. “It is dead,” Kornin said.', 'person 4 ×1'],
    ['Zerify said its locks were safe.', 'organisation 3 ×1'],
    ['Zerify said it would close the plant.', 'organisation 3 ×1'],
    ['Zerify launched a lock in May. “It is safe,” Zerify said.', 'organisation 3 ×1'],
    ['Zerify was fined in May. “The lock is safe,” Zerify said.', 'organisation 3 ×1'],
    ['Kornin launched her bill in May. “The bill is dead,” Kornin said.', 'person 4 ×1'],
    ['Zerify said it was investigating the lock.', 'organisation 3 ×1'],
    ['Kornin said it was raining.', 'person 4 ×1'],
    ['Lock operator Zerify said the pier was safe.', 'organisation 3 ×1'],
    ['Kornin called it a disaster. The plan was dead, it added.', 'organisation 3 ×1'],
    ['The port was full, according to Zerify.', 'organisation 3 ×1'],
    ['Zerify, which makes locks, said the pier was safe.', 'organisation 3 ×1'],
    ['The board met engineers at Zerify employees’ request. “It is safe,” Zerify said.', 'organisation 3 ×1'],
    ['Soldiers from Karvenia came. Karvenia denied that the border was crossed.', 'organisation 3 ×1'],
    ['The Post reported that the pier would close.', 'outlet 1 ×1'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});

describe('bodies and outlets', () => {
  it.each([
    ['The U.S. Geological Survey said the quake was shallow.', 'organisation 3 ×1'],
    ['The intelligence community said the pier was watched.', 'organisation 3 ×1'],
    ['Doctors Without Borders said the pier was safe.', 'organisation 3 ×1'],
    ['The Prieto camp said the race was open.', 'organisation 3 ×1'],
    [
      'The Harbour Workers of America, one of the unions at the port, said the strike would go on.',
      'organisation 3 ×1',
    ],
    ['A spokesman for the BBC said the programme would return.', 'organisation 3 ×1'],
    ['Both The New York Times and the Wall Street Journal reported that the pier would close.', 'outlet 1 ×2'],
    ['Quay Lines corporate communications said the pier was safe.', 'organisation 3 ×1'],
    ['1,300 schools and colleges had reported that the roofs leaked.', 'unnamed 1 ×?'],
    ['Both companies said they would merge.', 'organisation 3 ×1'],
    ['Some 200 companies said they would leave.', 'unnamed 1 ×200'],
    ['Another aid group said its staff had left. It added that the roads were shut.', 'unnamed 1 ×1'],
    ['Five aid groups told the council that fees had risen.', 'unnamed 1 ×5'],
    ['A Dutch company said it would leave.', 'organisation 3 ×1'],
    ['An energy company said it was late, as the energy company Norvex should know.', 'organisation 3 ×1'],
    ['Chris Lund and party leader Alicia Kerns asked for an inquiry. They said it was late.', 'person 4 ×2'],
    ['A local power provider said it would leave.', 'organisation 3 ×1'],
    ['Lord Ode’s report earlier this year into the fire said it was late.', 'document 5 ×1'],
    ['Ann Lee, a diver, left. Three-times married Lee, who lives there, claimed it was late.', 'person 4 ×1'],
    ['An insurer, Norvex, said it would pay.', 'organisation 3 ×1'],
    ['An insurer left the port. The insurer’s spokesman said it would pay.', 'organisation 3 ×1'],
    ['A parliamentary committee said the pier was late.', 'organisation 3 ×1'],
    ['The security firm Quay.com said that the lock was open.', 'organisation 3 ×1'],
    ['The news site Quay.com said that the lock was open.', 'outlet 1 ×1'],
    ['Outside Lodi, the young leaders’ committee of the port said that the pier was safe.', 'organisation 3 ×1'],
    ['Some universities, including Harbourton, have halls. Harbourton said that it tests all.', 'organisation 3 ×1'],
    ['The Harbour Council (HC) said the pier was safe.', 'organisation 3 ×1'],
    ['A withering Washington Post editorial said the plan was a mistake.', 'outlet 3 ×1'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});

describe('people without names', () => {
  it.each([
    ['Former prosecutors said the case was weak.', 'unnamed 1 ×?'],
    ['Strategists for Jan Verhoeven and Ana Prieto said the race was open.', 'unnamed 1 ×?'],
    ['The pier is unsafe, some party figures believe.', 'unnamed 1 ×?'],
    ['Officials in both cities said the pier was safe.', 'unnamed 1 ×?'],
    ['Thirty-two lawmakers said the pier should close.', 'unnamed 1 ×32'],
    ['Conservatives say the pier is safe.', 'unnamed 0 ×?'],
    ['Several included on the list said they would vote no.', 'unnamed 1 ×?'],
    ['Proponents say the pier is safe.', 'unnamed 0 ×?'],
    ['Nurses say the pier is safe.', 'unnamed 0 ×?'],
    ['Economists polled by Reuters expect the pier to close.', 'unnamed 1 ×?'],
    ['NASA scientists said the probe was lost.', 'unnamed 1 ×?'],
    ['Political scientists say the race is open.', 'unnamed 0 ×?'],
    ['Millennials say the pier is fine.', 'unnamed 0 ×?'],
    ['The secretary general of HC (Harbour Council) said the pier was safe.', 'unnamed 1 ×1'],
    ['The president of New York Road Runners said the pier was safe.', 'unnamed 1 ×1'],
    ['Some individuals reported that the pier was closed.', 'unnamed 0 ×?'],
    ['One poster admitted that he had cut the cable.', 'unnamed 1 ×1'],
    ['The poster wrote that he had cut the cable.', 'unnamed 1 ×1'],
    ['Many companies say they will leave.', 'unnamed 1 ×?'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});

describe('shares of a number count nobody', () => {
  it.each([
    ['68% of Democratic voters say the pier should close.', 'unnamed 1 ×?'],
    ['Six in 10 voters said the pier should close.', 'unnamed 0 ×?'],
    ['Four out of 10 Democratic voters said the pier should close.', 'unnamed 1 ×?'],
    ['Nearly two-thirds of Ohioans said the pier should close.', 'unnamed 1 ×?'],
    ['45 percent of registered voters nationwide said the pier should close.', 'unnamed 1 ×?'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});

describe('documents by what tells how to find them', () => {
  it.each([
    ['According to a court filing, the money was moved in March.', 'document 5 ×1'],
    ['A study by Harbour University and the Prieto Institute of Science found that walking helps.', 'document 5 ×1'],
    ['Data released Friday by state gaming regulators show a fall.', 'document 5 ×1'],
    ['A report by the council found that the pier was unsafe.', 'document 5 ×1'],
    ['A poll of Ohio voters found that most were against the plan.', 'document 3 ×1'],
    ['The company’s website says it was founded in 1920.', 'document 5 ×1'],
    ['According to official figures, prices rose.', 'document 5 ×1'],
    ['CCTV footage shows the man running.', 'document 3 ×1'],
    ['A June poll found that most were against the plan.', 'document 3 ×1'],
    ['Emails unearthed in the inquiry show that he knew.', 'document 3 ×1'],
    ['Surveys of Ohio voters found that most were against the plan.', 'document 0 ×1'],
    ['Recent polling suggests the pier should close.', 'document 0 ×1'],
    ['According to an Internet posting made on Friday, the pier was safe.', 'document 3 ×1'],
    ['The printed card said the pier was safe.', 'document 3 ×1'],
    ['A poster on the wall says that the pier is closed.', 'document 3 ×1'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});

describe('documents whose issuer was told before', () => {
  it.each([
    ['The port used data compiled by the Harbour Institute. The data show that prices fell.', 'document 5 ×1'],
    ['The Harbour Gazette conducted a 12-port survey. The new 12-port survey finds that few agree.', 'document 5 ×1'],
    ['The agency’s watchdog released a memo on Friday. The memo says that the pier was safe.', 'document 5 ×1'],
    ['The data show a fall. It was 5 percent in Lodi, based on data compiled by the Quay Institute.', 'document 5 ×1'],
    ['The study was published in Harbour Science. The researchers found that walking helps.', 'document 5 ×1'],
    ['A new study finds that walking helps. The study, published in Harbour Science, took years.', 'document 5 ×1'],
    ['A new study finds that walking helps. A second study was published in Harbour Science.', 'document 3 ×1'],
    ['A new study finds that walking helps. The study took years.', 'document 3 ×1'],
    ['The Harbour Gazette conducted a 12-port survey. The online survey finds that few agree.', 'document 3 ×1'],
    ['The Institute conducted a survey. Lee held a survey of divers. The survey found fear.', 'document 3 ×1'],
    ['The board read a memo about Lodi. The memo says that the pier was safe.', 'document 3 ×1'],
  ])('%s', (text, told) => expect(firstOf(text)).toBe(told));
});
