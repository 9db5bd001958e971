import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('groups that open a sentence without an article are nobody’s name', () => {
  it.each([
    ['Divers said Jan Verhoeven had lost his way.', 'unnamed 0'],
    ['Dockers in Lodi said the crane was broken.', 'unnamed 1'],
    ['Beekeepers said the fields were sprayed.', 'unnamed 0'],
    ['Remainers said the plan was dead.', 'unnamed 1'],
    ['Nurses told Ann Lee that the ward was full.', 'unnamed 0'],
    ['Fans claimed that Verhoeven had left.', 'unnamed 0'],
    ['Traders and analysts estimate that rates will rise.', 'unnamed 0'],
    ['Republicans say the plan is dead.', 'unnamed 1'],
    ['Two Conservatives said the plan was dead.', 'unnamed 1'],
    ['He said that conservatives say the plan is dead.', 'unnamed 0'],
    ['Sanders said the pier was safe. She met Jan Sanders.', 'person 4'],
    ['The Lodi Welders said the game was off.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
