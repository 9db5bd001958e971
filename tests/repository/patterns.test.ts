import { describe, expect, it } from 'vitest';
import { RULES } from '../../engine/levels/rules';
import { PATTERNS } from '../../engine/patterns';
import { TRACKED } from './files';

describe('patterns', () => {
  it('stand one in a file, and every file is listed', () => {
    const files = TRACKED.map((path) => /^engine\/patterns\/([\w-]+)\.ts$/.exec(path)?.[1]);
    const named = files.filter((name) => name !== undefined && name !== 'index' && name !== 'pattern');
    expect(PATTERNS.map(({ id }) => id).sort()).toEqual(named.sort());
  });

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s says what it is, with examples',
    (_, pattern) => {
      expect(pattern.title && pattern.description && pattern.authority).toBeTruthy();
      expect(pattern.finds.length).toBeGreaterThan(0);
      expect(pattern.allows.length).toBeGreaterThan(0);
    },
  );
});

describe('rules', () => {
  it('have ids of their own, a standard and an example', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.filter((rule) => !rule.standard || !rule.example)).toEqual([]);
  });

  it('give every level', () => {
    expect(new Set(RULES.map(({ level }) => level).filter((level) => level !== null)).size).toBe(6);
  });
});
