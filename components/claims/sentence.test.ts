import { expect, it } from 'vitest';
import { READY } from '../../tests/gallery/article';
import { wordsIn } from '../../tests/words/files';
import { sourcingSentence } from './sentence';

const { t } = await wordsIn('en');
const { report } = READY;

function only(kinds: string[], sources: number) {
  const claims = report.claims.filter(({ kind }) => kinds.includes(kind));
  return { ...report, claims, summary: { ...report.summary, claims: claims.length, sources } };
}

it.each([
  [report, '10 claims from 7 sources; 3 rest on people who are not named, 1 on nobody at all.'],
  [only(['unnamed', 'person'], 5), '6 claims from 5 sources; 3 rest on people who are not named.'],
  [only(['none'], 0), '1 claim from no source; 1 rests on nobody at all.'],
  [only(['person'], 2), '3 claims from 2 sources; each says who it comes from.'],
  [only([], 0), 'This article attributes nothing to anybody.'],
])('one plain sentence', (given, sentence) => {
  expect(sourcingSentence(t, given)).toBe(sentence);
});
