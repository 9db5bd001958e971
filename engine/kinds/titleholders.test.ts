import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('one person by title', () => {
  it.each([
    ['The Duke of Quay said the pier was safe.', 'person 4'],
    ['“The pier is safe,” the 11th Earl of Quay said.', 'person 4'],
    ['The bishop of Quay and Lodi said the pier was safe.', 'person 4'],
    ['The Archbishop of Quay said the pier was safe. The archbishop added that it was new.', 'person 4'],
    ['The Pope said the war must end.', 'person 4'],
    ['The King said the pier was safe.', 'person 4'],
    ['The Dalai Lama said the war must end.', 'person 4'],
    ['The former Bishop of Quay said the pier was safe.', 'unnamed 1'],
    ['A duke said the pier was safe.', 'unnamed 1'],
    ['The king said the pier was safe.', 'unnamed 1'],
    ['The mayor of Quay said the pier was safe.', 'unnamed 1'],
    ['The Speaker said the vote was over.', 'unnamed 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
