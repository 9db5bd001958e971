import { expect, test } from 'vitest';
import { RULES, sentenceOf } from './rules';

test('every rule has its own id, a sentence, a standard and an example', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const rule of RULES) {
    expect(rule.template).toMatch(/[.]$/);
    expect(rule.standard).not.toBe('');
    expect(rule.example).not.toBe('');
  }
});

test('no rule calls a claim true or verified', () => {
  for (const { template } of RULES) expect(template).not.toMatch(/\b(?:true|verified|ok)\b/i);
});

test('a sentence has its places filled', () => {
  expect(sentenceOf('taken-for', ['He', 'Lund', 'Lee'])).toBe('“He” was taken for Lund; it could also be Lee.');
});
