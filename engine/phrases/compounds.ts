import type { Span } from '../span';
import type { Text } from '../stages';
import { token } from './tokens';

/** The word before the head noun in the core, lower case ("court" in "the court papers"); empty when there is none. */
export function compound(text: Text, core: Span, head: string): string {
  const last = core[1] - 1;
  return last > core[0] && token(text, last).lower === head ? token(text, last - 1).lower : '';
}
