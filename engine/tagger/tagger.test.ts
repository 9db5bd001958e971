import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../text';
import { loadTagger } from './index';
import { parseWeights } from './weights';

const bytes = new Uint8Array(readFileSync(new URL('weights.bin', import.meta.url)));
const stated = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8'));
const tagger = loadTagger(bytes);
const tagged = (source: string, part: string) => {
  const text = read(source);
  const tags = tagger.tag(text);
  return text.tokens
    .filter((_, i) => tags[i]?.endsWith(part))
    .map((token) => token.form)
    .join(' ');
};

describe('the weights', () => {
  it('are the ones whose checksum is stated', () => {
    expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual(stated);
  });

  const damaged = bytes.slice();
  damaged[100_000] = (damaged[100_000] as number) ^ 1;
  const newer = bytes.slice();
  newer[4] = 99;
  it.each([
    ['cut off', bytes.slice(0, 200_000), /bytes, but/],
    ['empty', new Uint8Array(), /too short/],
    ['damaged', damaged, /damaged/],
    ['of another version', newer, /version 99/],
    ['something else', new Uint8Array(1000), /not a weights file/],
  ])('are refused when %s', (_, wrong, message) => expect(() => parseWeights(wrong)).toThrow(message));
});

describe('the tagger', () => {
  const source = 'The bridge was safe, the deputy mayor said on Monday.';

  it('finds source, cue and content', () => {
    expect(tagged(source, 'source')).toBe('the deputy mayor');
    expect(tagged(source, 'cue')).toBe('said');
    expect(tagged(source, 'content')).toContain('The bridge was safe');
  });

  it('gives a tag for every token, whatever the text', () => {
    for (const odd of ['', '\ufeff', '🙂', '"', 'a '.repeat(3000), '“Wait.\n\n“No.\n\nYes,” she said.']) {
      const text = read(odd);
      expect(tagger.tag(text)).toHaveLength(text.tokens.length);
    }
  });

  it('tags a paragraph alike whatever else the article holds, and whether or not it was read before', () => {
    const fresh = loadTagger(bytes);
    const others = [
      'Nobody was hurt.',
      '“It will reopen in May,” Amina Diallo told reporters.',
      'It rained.',
      'Word. '.repeat(700),
    ];
    const alone = fresh.tag(read(source));
    const text = read([...others, source].join('\n\n'));
    expect(tagger.tag(text).slice(-alone.length)).toEqual(alone);
    expect(tagger.tag(text)).toEqual(loadTagger(bytes).tag(text));
  });
});
