import type { Span } from '../span';
import type { Text } from '../stages';
import { token } from './tokens';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = new Map<string, number>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const EXACT = new Map([
  ...NUMBERS,
  ...TENS.flatMap((tens) =>
    [...NUMBERS].slice(0, 9).map(([word, n]): [string, number] => [`${tens}-${word}`, (NUMBERS.get(tens) ?? 0) + n]),
  ),
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
/** "two-thirds", and behind "a" the parts that are ordinal numbers elsewhere ("a third of voters", "a third source"). */
const FRACTIONS = /-(?:fifths|fourths|quarters|tenths|thirds)$/;
const PARTS = /^(?:fifth|fourth|quarter|tenth|third)$/;

/** Whether the token says how many rather than who ("some", "dozens", "a number", "three"). */
export function isQuantity(text: Text, index: number): boolean {
  const { lower } = token(text, index);
  if (QUANTITIES.has(lower) || EXACT.has(lower) || FRACTIONS.test(lower) || /^\d[\d,.]*$/.test(lower)) return true;
  return PARTS.test(lower) && token(text, index - 1).lower === 'a' && token(text, index + 1).lower === 'of';
}

/** "60 percent of voters", "6 in 10": so many of every hundred, which tells no number of persons. */
export function isShare(text: Text, index: number): boolean {
  const next = token(text, index + 1).lower;
  if (!isQuantity(text, index)) return false;
  if (/^(?:%|per|percent|percentage)$/.test(next)) return true;
  return (
    /^(?:in|out)$/.test(next) &&
    isNumber(token(text, index).lower) &&
    isNumber(token(text, shareEnd(text, index) - 1).lower)
  );
}

/** Where the words of a share end: behind "six in 10", "four out of 10", "60 percent". */
export function shareEnd(text: Text, index: number): number {
  if (!/^(?:in|out)$/.test(token(text, index + 1).lower)) return index + 2;
  return token(text, index + 2).lower === 'of' ? index + 4 : index + 3;
}

/** Whether a number stands among the first words of a phrase, as it does for what somebody has counted: "1,300", "two". */
export const isNumbered = (text: Text, [from, to]: Span): boolean =>
  text.tokens.slice(from, Math.min(to, from + 4)).some(({ lower }) => EXACT.has(lower) || /^\d[\d,.]*$/.test(lower));

const isNumber = (word: string): boolean => EXACT.has(word) || /^\d{1,4}$/.test(word);

/** The number of persons that the first words of a phrase give: "at least two", "a dozen", "both", "14". */
export function countIn(text: Text, [from, to]: Span): number | null {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const { lower } = token(text, i);
    const count = EXACT.get(lower) ?? (/^\d{1,4}$/.test(lower) ? Number(lower) : null);
    if (count === null || /^[-–]?year/.test(token(text, i + 1).lower)) continue;
    if (isShare(text, i)) return null;
    if (lower === 'dozen' && i > from) return (EXACT.get(token(text, i - 1).lower) ?? 1) * 12;
    if (token(text, i + 1).lower === 'dozen') continue;
    return count > 999 ? null : count;
  }
  return null;
}
