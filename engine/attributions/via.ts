import { phraseFrom } from '../patterns/grammar/phrase';
import type { Span } from '../span';
import type { Found } from './candidates';

/** The outlet that a claim came through, where its sentence names it: "told the Gazette", "in an interview with Radio 9". */
export function viaOf({ view, cue, pattern }: Found): Span | null {
  if (pattern !== 'x-told') return null;
  const heard = phraseFrom(view, cue[1]);
  if (!heard || !(view.capital(heard[1] - 1) || view.capital(heard[0]))) return null;
  return [view.text.tokens[heard[0]]?.span[0] ?? 0, view.text.tokens[heard[1] - 1]?.span[1] ?? 0];
}
