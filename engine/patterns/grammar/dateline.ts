import { token } from '../../phrases/tokens';
import type { Text } from '../../stages';

/** Whether a dash, behind a bracket or a word in capitals, ends a dateline: "LODI (May 3) --". */
export const endsDateline = (dash: string, before: string): boolean =>
  /^(?:[—–-]|--)$/.test(dash) && /^(?:\)|\p{Lu}+)$/u.test(before);

/** No dateline is longer, in tokens: "SAN LODI, Harl (May 3) --". */
const MAX_DATELINE = 10;

/** The token behind the dateline that a sentence opens with; its first one when there is none. */
export function afterDateline(text: Text, from: number, to: number): number {
  if (!/^\p{Lu}{3}/u.test(token(text, from).form)) return from;
  for (let at = from + 1; at < to && at < from + MAX_DATELINE; at++)
    if (endsDateline(token(text, at).form, token(text, at - 1).form)) return at + 1;
  return from;
}
