import { describe, expect, it } from 'vitest';
import { createEngine } from '../index';

const kindOf = (text: string): string | undefined => createEngine(null).analyze(text).claims[0]?.kind;

describe('made-up names', () => {
  it.each([
    'Ben (not his real name), who shares a flat with six others, said the rent was too high.',
    'Maria, whose name has been changed, said that the guards had beaten her.',
    'Sam, not his real name, told reporters that he had paid.',
    'Karim, 34, whose name was changed, said that the boat had sunk.',
    'Lucy Hill (a pseudonym) said that the clinic had lost her file.',
  ])('are those of unnamed sources: %s', (text) => expect(kindOf(text)).toBe('unnamed'));

  it.each([
    'Maria Ortiz, who has known Ben (not his real name) for years, said that the rent was too high.',
    'Maria Ortiz, whose plans have changed, said that the hall would close.',
    'Maria Ortiz, whose husband’s name has been changed, said that the rent was too high.',
  ])('are no matter of others beside them: %s', (text) => expect(kindOf(text)).toBe('person'));
});
