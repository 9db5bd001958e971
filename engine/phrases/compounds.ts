import type { Span } from '../span';
import type { Text } from '../stages';
import { capital, token } from './tokens';

/** The word before the head noun in the core, lower case ("court" in "the court papers"); empty when there is none. */
export function compound(text: Text, core: Span, head: string): string {
  const last = core[1] - 1;
  return last > core[0] && token(text, last).lower === head ? token(text, last - 1).lower : '';
}

/**
 * Whether a name follows by which the one described goes: "a woman later identified as Ann Lee", "a man named Tom Ode", "a
 * resident who asked to be identified only as Ode".
 */
export function identifies(text: Text, index: number): boolean {
  const at = behindWish(text, index);
  const next = token(text, token(text, at + 1).lower === 'only' ? at + 2 : at + 1);
  return (
    /^(?:called|identified|known|named)$/.test(token(text, at).lower) && (next.lower === 'as' || capital(next.form))
  );
}

/** Where "identified" stands that says by what name somebody goes or wants to go. */
function behindWish(text: Text, index: number): number {
  if (/^(?:later|only)$/.test(token(text, index).lower)) return index + 1;
  if (token(text, index).lower !== 'who') return index;
  const words = text.tokens.slice(index + 1, index + 8).map(({ lower }) => lower);
  const wish = words
    .join(' ')
    .match(/^(?:(?:asked|wanted|wished|agreed) to be |(?:was|is) )(?:only )?(?=identified|known|named)/);
  return wish ? index + 1 + wish[0].trim().split(' ').length : index;
}
