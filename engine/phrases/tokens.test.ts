import { expect, test } from 'vitest';
import { capital } from './tokens';

test.each([
  ['Lodi', true],
  ['iPhone', true],
  ['3M', true],
  ['al-Amin', true],
  ['Ørsted', true],
  ['’Alawi', true],
  ['harbour-gazette.fr', true],
  ['harbour', false],
  ['école', false],
  ['well-known', false],
  ['43', false],
  ['', false],
])('%s is written as a name: %s', (form, expected) => expect(capital(form)).toBe(expected));
