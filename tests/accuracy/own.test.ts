import { expect, test } from 'vitest';
import { createEngine } from '../../engine';
import type { Span } from '../../engine/span';
import { readWeights } from '../../scripts/analyze/weights';
import { labelledArticles } from './labelled';
import { score } from './score';

const engine = createEngine(readWeights());

/**
 * Shares of the labelled claims. A careful reader has all right, and these bounds lie below that: they keep what was reached
 * from being lost. Raise them when the engine does better; docs/accuracy.md names the kinds of error that are left.
 */
const FOUND = 0.96;
const RIGHT_KIND = 0.93;
const RIGHT_LEVEL = 0.93;

const results = labelledArticles().map(({ name, text, claims }) => ({
  name,
  text,
  claims,
  ...score(claims, engine.analyze(text).claims),
}));
const labelled = results.reduce((sum, { claims }) => sum + claims.length, 0);

/** The cue with some words around it, to be found again in its article. */
const place = (name: string, text: string, [start, end]: Span): string =>
  `${name}: …${text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ')}…`;

test('finds the claims of invented articles, and no others', () => {
  const missed = results.flatMap(({ name, text, missed }) => missed.map(({ cue }) => place(name, text, cue)));
  const extra = results.flatMap(({ name, text, extra }) =>
    extra.map(({ cue }) => place(name, text, cue.spans[0] as Span)),
  );
  expect({ share: 1 - missed.length / labelled, missed }).toSatisfy(({ share }) => share >= FOUND);
  expect({ share: 1 - extra.length / labelled, extra }).toSatisfy(({ share }) => share >= FOUND);
});

test.each([
  ['kind', 'wrongKind', RIGHT_KIND],
  ['level', 'wrongLevel', RIGHT_LEVEL],
] as const)('gets the %s right', (field, list, bound) => {
  const wrong = results.flatMap((result) =>
    result[list].map(([want, got]) => `${place(result.name, result.text, want.cue)} is ${JSON.stringify(got[field])}`),
  );
  expect({ share: 1 - wrong.length / labelled, wrong }).toSatisfy(({ share }) => share >= bound);
});
