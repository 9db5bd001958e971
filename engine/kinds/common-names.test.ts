import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('names that are modal verbs, months, common words or words for bodies', () => {
  it.each([
    ['Ruth May said the pier was safe.', 'person 4'],
    ['The former mayor Ruth May said the pier was safe.', 'person 4'],
    ['Ruth May is the mayor. May said the pier was safe.', 'person 4'],
    ['The pier is safe, Mrs May says.', 'person 4'],
    ['May, 62, said the pier was safe.', 'person 4'],
    ['Will Harding said the pier was safe.', 'person 4'],
    ['Jack Might is a diver. Might told the court that the pier was safe.', 'person 4'],
    ['April Verhoeven told reporters that the pier was safe.', 'person 4'],
    ['Rose Field claims that the pier is safe.', 'person 4'],
    ['Drew Rank, who runs the port, said the pier was safe.', 'person 4'],
    ['Chip Bank said the pier was safe. Bank added that it was new.', 'person 4'],
    ['Iris Church is a diver. Church said the pier was safe.', 'person 4'],
    ['Lucy State, a nurse, said the pier was safe.', 'person 4'],
    ['Will, 31, said the pier was safe.', 'person 4'],
    ['Victoria Police said the pier was safe. Police said it was new.', 'organisation 3'],
    ['In May the board said the pier was safe.', 'organisation 3'],
    ['May the pier last, the board said.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
