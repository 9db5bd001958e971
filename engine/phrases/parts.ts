import type { Text } from '../stages';
import { personNoun, plural } from './nouns';
import type { Phrase } from './phrase';
import { lowers } from './tokens';

/** Who alone stands for a member of a group: "one said", "another added". */
const ALONE = /^(?:another|both|five|four|one|several|six|three|two)$/;
const SOME = /^(?:all|another|both|each|few|five|four|many|most|none|one|several|some|six|three|two)$/;
const THEM = /^(?:them|these|those|whom)$/;

/**
 * The noun of the group, in the singular, that a phrase takes a part of: "source" for "one of the sources", empty for
 * "two of them" and "one"; null for a phrase that takes none.
 */
export function groupOfPart(text: Text, { tokens: [from, to], name }: Phrase): string | null {
  const words = lowers(text, [from, to]);
  // "Another one of the sources"
  const [first, of, ...rest] = words[0] === 'another' && words[1] === 'one' ? words.slice(1) : words;
  if (name || !first || !SOME.test(first)) return null;
  if (of === undefined) return ALONE.test(first) ? '' : null;
  const last = rest.at(-1);
  if (of !== 'of' || !last) return null;
  if (rest.length === 1 && THEM.test(last)) return '';
  return /^(?:the|these|those)$/.test(rest[0] as string) && rest.length <= 3 && plural(last) ? personNoun(last) : null;
}
