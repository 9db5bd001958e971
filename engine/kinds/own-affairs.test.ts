import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('an outlet that speaks of itself is a body', () => {
  it.each([
    ['The BBC said it would cut 300 jobs.', 'organisation 3'],
    ['The BBC said: “We apologise to the mayor.”', 'organisation 3'],
    ['The Harbour Gazette said it stood by its story.', 'organisation 3'],
    ['The Harbour Gazette announced that its owner would sell the pier.', 'organisation 3'],
    ['The Harbour Gazette said it had seen the memo.', 'outlet 1'],
    ['The Harbour Gazette said it would be wet.', 'outlet 1'],
    ['The Harbour Gazette reported that it would close.', 'outlet 1'],
    ['The BBC said it would cut jobs. It said the mayor would resign.', 'outlet 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
