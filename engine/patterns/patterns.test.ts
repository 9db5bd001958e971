import { describe, expect, it } from 'vitest';
import { findAttributions } from '../attributions';
import type { Span } from '../span';
import { read } from '../text';
import { PATTERNS } from './index';

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');

/** Commas and stops beside a span are nobody's words. */
const bare = (text: string): string => text.replace(/^[\s,.;]+|[\s,.;]+$/g, '');

describe.each(PATTERNS)('$id', ({ id, description, authority, finds, allows }) => {
  it('says what it does and whom it follows', () => {
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
    expect(authority).not.toBe('');
    expect(finds.length).toBeGreaterThan(0);
    expect(allows.length).toBeGreaterThan(0);
  });

  it.each(finds)('finds: $text', ({ text, source, cue, content }) => {
    const found = findAttributions(read(text), null).filter(({ pattern }) => pattern === id);
    const [first, last] = content;
    const match = found.find((one) => words(text, one.cue) === cue);
    expect(match, `one of ${JSON.stringify(found.map((one) => words(text, one.cue)))}`).toBeDefined();
    if (!match) return;
    expect(match.source.length > 0 ? words(text, match.source) : null).toBe(source);
    const said = bare(words(text, match.content));
    expect(said.startsWith(bare(first)) && said.endsWith(bare(last)), said).toBe(true);
  });

  it.each(allows)('allows: %s', (text) => {
    expect(findAttributions(read(text), null).filter(({ pattern }) => pattern === id)).toEqual([]);
  });
});

it('gives every pattern an id of its own', () => {
  expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
});
