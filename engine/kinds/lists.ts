import { forms } from '../phrases/capitals';
import { natureOfName } from '../phrases/name-nature';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { spanOf } from '../phrases/tokens';
import type { Text } from '../stages';

/** How many named ones a list holds ("China, Iran and Russia"); 1 for a source that is none. */
export const listed = (phrases: readonly Phrase[]): number =>
  Math.max(1, ...phrases.map((phrase) => phrase.parts.length));

/**
 * What a list of named sources is by its members: people as soon as one of them is a person, who answers for it; outlets
 * when all are. Null where its members do not tell, and for a source that is no list.
 */
export function kindOfList(text: Text, phrases: readonly Phrase[]): 'person' | 'outlet' | null {
  const list = phrases.find((phrase) => phrase.parts.length > 1);
  if (!list) return null;
  const members = list.parts.map((part) => {
    const { name, pronoun } = readPhrase(text, spanOf(text, part));
    return pronoun ? 'person' : name ? natureOfName(forms(text, name)) : null;
  });
  if (members.includes('person')) return 'person';
  return members.every((member) => member === 'outlet') ? 'outlet' : null;
}
