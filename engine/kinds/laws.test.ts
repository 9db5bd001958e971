import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('laws and treaties that are written like a body’s name', () => {
  it.each([
    ['The Clean Rivers Act says polluters must pay.', 'document 5'],
    ['The Clean Rivers Act forbids dumping. It states that polluters must pay.', 'document 5'],
    ['The Quay Convention states that prisoners must be fed.', 'document 5'],
    ['The Constitution says the king may not speak.', 'document 5'],
    ['The Treaty of Quay says the border is open.', 'document 5'],
    ['The Charter of Rights says all may speak.', 'document 5'],
    ['Section 12 of the act states that polluters must pay.', 'document 5'],
    ['The penal code says thieves must pay.', 'document 5'],
    ['Article 5 says the border is open.', 'document 3'],
    ['The Quay Convention said the vote was over.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('registers anybody may look into', () => {
  it.each([
    ['Flight data show the plane turned back.', 'document 5'],
    ['Ship-tracking data showed that the tanker turned back.', 'document 5'],
    ['Company filings show he was paid.', 'document 5'],
    ['Payroll records show he was paid.', 'document 3'],
    ['Data show the town has grown.', 'document 0'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
