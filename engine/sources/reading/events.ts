import type { Phrase } from '../../phrases/phrase';
import type { Span } from '../../span';

/** Something that mentions somebody; `at` is its offset in the text. */
export type Event =
  | { type: 'source'; number: number; phrase: Phrase; at: number }
  | { type: 'name'; number: number; at: number }
  | { type: 'pronoun'; phrase: Phrase; at: number }
  | { type: 'description'; phrase: Phrase; at: number };

/** At one place a source goes before the names inside it. */
const ORDER = { source: 0, name: 1, pronoun: 2, description: 3 };

/** Everything that mentions somebody, in reading order. Sources and names go by their numbers. */
export function inReadingOrder(
  sources: readonly (Phrase | null)[],
  names: readonly Span[],
  pronouns: readonly Phrase[],
  descriptions: readonly Phrase[],
): Event[] {
  const events: Event[] = [];
  sources.forEach((phrase, number) => {
    if (phrase) events.push({ type: 'source', number, phrase, at: phrase.span[0] });
  });
  for (const [number, span] of names.entries()) events.push({ type: 'name', number, at: span[0] });
  for (const phrase of pronouns) events.push({ type: 'pronoun', phrase, at: phrase.span[0] });
  for (const phrase of descriptions) events.push({ type: 'description', phrase, at: phrase.span[0] });
  return events.sort((a, b) => a.at - b.at || ORDER[a.type] - ORDER[b.type]);
}
