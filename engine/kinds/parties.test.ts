import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('those whose noun fits a company as well as a person', () => {
  it.each([
    ['The contractor said it would pay.', 'organisation 3'],
    ['The landlord said its tenants were safe.', 'organisation 3'],
    ['The miner said it had closed the pit.', 'organisation 3'],
    ['The contractor said he would pay.', 'unnamed 1'],
    ['The contractor said it would take years.', 'unnamed 1'],
    ['The minister said it would pay.', 'unnamed 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('bodies by common nouns, and people who work in one', () => {
  it.each([
    ['The nursing home said the pier was safe.', 'organisation 3'],
    ['The steelmaker said the pier was safe.', 'organisation 3'],
    ['Steelmakers said the pier was safe.', 'unnamed 0'],
    ['Beekeepers said the pier was safe.', 'unnamed 0'],
    ['Lodi beekeepers said the pier was safe.', 'unnamed 1'],
    ['Airlines said the pier was safe.', 'unnamed 0'],
    ['A winemaker said the pier was safe.', 'unnamed 1'],
    ['The auction house said the pier was safe.', 'organisation 3'],
    ['The oil major said the pier was safe.', 'organisation 3'],
    ['Harbour Hospital shut. The facility said the pier was safe.', 'organisation 3'],
    ['The operator of the ferry said the pier was safe.', 'organisation 3'],
    ['Harbour University management said the pier was safe.', 'organisation 3'],
    ['The European Community (EC) said the pier was safe.', 'organisation 3'],
    ['Acme Metals B.V. said the pier was safe.', 'organisation 3'],
    ['The union and the port said the pier was safe.', 'organisation 3'],
    ['The mayor and his deputy said the pier was safe.', 'unnamed 1'],
    ['Police officers said the pier was safe.', 'organisation 3'],
    ['Council officers said the pier was safe.', 'unnamed 1'],
    ['The Tories said the pier was safe.', 'organisation 3'],
    ['The Tories from Lodi said the pier was safe.', 'unnamed 1'],
    ['Tories said the pier was safe.', 'unnamed 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('papers by nouns that stand for others, too', () => {
  it.each([
    ['The FIR says that the port was full.', 'document 5'],
    ['Bank statements showed that the port was full.', 'document 3'],
    ['A bank statement said that the port was full.', 'document 3'],
    ['The statement said that the port was full.', 'organisation 3'],
    ['A news release said that the port was full.', 'organisation 3'],
    ['A leaked statement said that the port was full.', 'document 3'],
    ['Sensors showed that the port was full.', 'document 0'],
    ['Other responses said that the port was full.', 'document 0'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
