import type { Span } from '../span';
import type { Text } from '../stages';
import { token } from './tokens';

const NUMBERS = new Map<string, number>(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const EXACT = new Map([
  ...NUMBERS,
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['dozen', 12],
]);

const QUANTITIES = new Set(
  (
    'some many several few most all multiple numerous various other others dozens scores hundreds thousands millions tens number group ' +
    'groups majority majorities minority half lot lots plenty handful couple pair trio team panel proportion percentage percent % ' +
    'section crowd bunch string series range variety host array coalition part rest more any each either neither ' +
    'batch cache flurry raft set slew spate trove'
  ).split(' '),
);

/** Whether the token says how many rather than who ("some", "dozens", "a number", "three"). */
export function isQuantity(text: Text, index: number): boolean {
  const { lower } = token(text, index);
  return QUANTITIES.has(lower) || EXACT.has(lower) || /^\d[\d,.]*$/.test(lower);
}

/** The number of persons that the first words of a phrase give: "at least two", "a dozen", "both", "14". */
export function countIn(text: Text, [from, to]: Span): number | null {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const { lower } = token(text, i);
    const count = EXACT.get(lower) ?? (/^\d{1,4}$/.test(lower) ? Number(lower) : null);
    if (count === null || /^[-–]?year/.test(token(text, i + 1).lower)) continue;
    if (lower === 'dozen' && i > from) return (EXACT.get(token(text, i - 1).lower) ?? 1) * 12;
    if (token(text, i + 1).lower === 'dozen') continue;
    return count > 999 ? null : count;
  }
  return null;
}
