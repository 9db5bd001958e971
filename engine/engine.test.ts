import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '.';
import type { Report } from './report';
import type { Span } from './span';

const engine = createEngine(null);

const ARTICLE = [
  'The bridge will stay closed until the spring, Mayor Ana Prieto said on Tuesday.',
  '"We found cracks in two cables," she told the River Gazette.',
  'Two engineers who asked not to be named said that the cracks had been known for years. The repairs will reportedly cost nine million.',
].join('\n\n');

const spansOf = ({ claims, sources }: Report): Span[] => [
  ...claims.flatMap(({ source, cue, content, hedges, reasons }) => [
    ...(source?.spans ?? []),
    ...cue.spans,
    ...content.spans,
    ...hedges,
    ...reasons.flatMap(({ spans }) => spans),
  ]),
  ...sources.flatMap(({ mentions }) => mentions),
];

const WORDS = [
  'said',
  '"',
  '“',
  '”',
  "'",
  'Ana',
  'Prieto',
  'told',
  'sources',
  'according to',
  '.',
  '\n\n',
  'she',
  'that',
];
const newsLike = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 80,
});

test('reads words that are names of properties of every object', () => {
  const text = Object.getOwnPropertyNames(Object.prototype)
    .map(
      (word) => `The ${word} was ${word} to lead, and ${word} ${word} that it had put ${word} down, Ana Prieto said.`,
    )
    .join('\n');
  expect(engine.analyze(text).claims.length).toBeGreaterThan(0);
});

test('never throws, and every span lies within the text', () => {
  fc.assert(
    fc.property(newsLike, (words) => {
      const text = words.join(' ');
      const report = engine.analyze(text);
      for (const [start, end] of spansOf(report)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});

test('a relative pronoun with nothing before it has no antecedent', () => {
  expect(() => engine.analyze('that ” said')).not.toThrow();
});

test('every claim has a reason, a cue or content, and a source that is listed', () => {
  const { claims, sources } = engine.analyze(ARTICLE);
  expect(claims.length).toBeGreaterThan(3);
  for (const { reasons, cue, source, kind } of claims) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(cue.spans.length).toBeGreaterThan(0);
    expect(source === null).toBe(kind === 'none');
    if (source) expect(sources.map(({ id }) => id)).toContain(source.id);
  }
});

test('a reason repeats no more of the article than a line', () => {
  const source = 'Two senior inspectors who took part in last year’s survey and who fear for their contracts';
  const [claim] = engine.analyze(`${source} said the agency was warned.`).claims;
  expect(claim?.source?.spans).toEqual([[0, source.length]]);
  expect(claim?.reasons[0]?.text).toContain('“Two senior inspectors who took part in last year’s survey …”');
});

test('the summary counts the claims', () => {
  const { claims, sources, summary } = engine.analyze(ARTICLE);
  expect(summary.claims).toBe(claims.length);
  expect(summary.sources).toBe(sources.length);
  expect(summary.anonymous + summary.single + summary.other).toBe(claims.length);
  expect(summary.levels.reduce((a, b) => a + b)).toBe(claims.length);
});

test('a claim keeps its id when the article grows around it, and no two claims share one', () => {
  const before = engine.analyze(ARTICLE).claims.map(({ id }) => id);
  const after = engine.analyze(`Rain is expected all week.\n\n${ARTICLE}\n\nThe council meets again on Friday.`).claims;
  expect(after.map(({ id }) => id)).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
  const twice = engine.analyze(`${ARTICLE}\n\n${ARTICLE}`).claims.map(({ id }) => id);
  expect(new Set(twice).size).toBe(twice.length);
});

test('an empty text has no claims', () => {
  expect(engine.analyze('')).toMatchObject({ claims: [], sources: [], summary: { claims: 0 } });
});
