import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../tests/engine/marked';
import { ofOtherTrade } from '../../lexicon/trades';

describe('a firm taken up by its trade', () => {
  test.each([
    ['that its name tells', '[Kestrel Gold] {said} so. [Orbis Bank] {left}. [The miner] {added} why.', [0, 1, 0]],
    [
      'each by its own',
      '[Novrel Pharma] {said} so. [Britt Motors] {left}. [The drugmaker] {stayed}. [The carmaker] {went}.',
      [0, 1, 0, 1],
    ],
    [
      'not another trade’s, though that has just spoken',
      '[Velmar Insurance] {said} so. [The Bank of Quay] {left}. [The insurer] {added} why.',
      [0, 1, 0],
    ],
    [
      'by any word for firms, but not a union',
      '[Beacon Stores] {said} so. [The Shop Workers’ Union] {left}. [The company] {stayed}.',
      [0, 1, 0],
    ],
    ['no person who is called so', '[Kestrel Gold] {said} so. A miner wept. [The miner] {added} why.', [0, 1]],
    ['no body of the state', '[The Gold Commission] {said} so. [The miner] {added} why.', [0, 1]],
    [
      'the one that the sentence before is about',
      '[Norvik] {said} so. Rivals of Lantrel laughed. Lantrel shut its plant. [The company] {added} why.',
      [0, 1],
    ],
    [
      'not where that tells of another',
      '[Norvik] {said} so. Rivals of Lantrel laughed. Lantrel sued Norvik. [The company] {added} why.',
      [0, 0],
    ],
    [
      'called by a word for people, as its registered name begins with it',
      '[Governess Foods Ltd] {said} so. On Monday Governess shares fell. If nobody bids, [Governess] {said} it would close.',
      [0, 0],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourcesOf(text).entityOf).toEqual(expected);
  });

  test.each([
    ['insurer', ['orbis', 'bank'], true],
    ['insurer', ['velmar', 'insurance'], false],
    ['insurer', ['velmar'], false],
    ['lender', ['orbis', 'bank'], false],
    ['company', ['orbis', 'bank'], false],
  ])('%s and %s', (noun, called, other) => expect(ofOtherTrade(noun, called)).toBe(other));
});
