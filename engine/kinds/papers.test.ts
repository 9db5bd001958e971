import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('papers with an issuer or a register can be looked up', () => {
  it.each([
    ['A regulatory filing showed that costs had doubled.', 'document 5'],
    ['The coroner’s report showed that the pier was wet.', 'document 5'],
    ['An audit by the state comptroller showed that costs had doubled.', 'document 5'],
    ['The company’s annual report showed that costs had doubled.', 'document 5'],
    ['Public records showed that costs had doubled.', 'document 5'],
    ['Census data showed that the town had grown.', 'document 5'],
    ['A post-mortem examination found that he had drowned.', 'document 5'],
    ['A report by a passer-by showed that the pier was wet.', 'document 3'],
    ['Her annual report showed that costs had doubled.', 'document 3'],
    ['WhatsApp messages showed that he knew.', 'document 3'],
    ['A Facebook report showed that costs had doubled.', 'document 5'],
    ['Tax returns showed that he knew.', 'document 3'],
    ['Returns showed that he knew.', 'document 0'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('how much is told of people without a name', () => {
  it.each([
    ['Two lawyers who attended the meeting said the plan was dropped.', 'unnamed 2'],
    ['Two people who attended the meeting said the plan was dropped.', 'unnamed 1'],
    ['A lawyer who attended the meeting said the plan was dropped.', 'unnamed 1'],
    ['Her lawyers said the plan was dropped.', 'unnamed 1'],
    ['Her critics said the plan was dropped.', 'unnamed 0'],
    ['The couple said the plan was dropped.', 'unnamed 1'],
    ['A prison guard said the gate was open.', 'unnamed 1'],
    ['The coast guard said the pier was safe.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
