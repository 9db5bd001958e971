import type { Span } from '../span';
import type { Text } from '../stages';
import { capital, token } from './tokens';

/** The word before the head noun in the core, lower case ("court" in "the court papers"); empty when there is none. */
export function compound(text: Text, core: Span, head: string): string {
  const last = core[1] - 1;
  return last > core[0] && token(text, last).lower === head ? token(text, last - 1).lower : '';
}

/** Whether a name follows by which the one described goes: "a woman later identified as Ann Lee", "a man named Tom Ode". */
export function identifies(text: Text, index: number): boolean {
  const at = token(text, index).lower === 'later' ? index + 1 : index;
  const next = token(text, at + 1);
  return (
    /^(?:called|identified|known|named)$/.test(token(text, at).lower) && (next.lower === 'as' || capital(next.form))
  );
}
