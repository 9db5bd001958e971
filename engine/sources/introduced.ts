import { listedNature } from '../phrases/nouns';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { capital, spanOf, token, tokensIn, wordy } from '../phrases/tokens';
import type { Text } from '../stages';

const INTRODUCES = new Set([
  'a',
  'an',
  'another',
  'his',
  'her',
  'their',
  'its',
  'two',
  'three',
  'four',
  'five',
  'several',
  'some',
  'the',
]);
/** How many words may stand between an article and the noun that it belongs to. */
const REACH = 6;

/**
 * Descriptions of people and documents outside sources ("a man was injured", "a report by the council"): somebody who
 * is described first and speaks later as "he" or "the man".
 */
export function findDescriptions(text: Text, sources: readonly (Phrase | null)[]): Phrase[] {
  const taken = new Set<number>();
  for (const phrase of sources) if (phrase) for (let i = phrase.tokens[0]; i < phrase.tokens[1]; i++) taken.add(i);
  const found: Phrase[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const { form, lower } = token(text, i);
    if (taken.has(i) || capital(form) || !wordy(form)) continue;
    const nature = listedNature(lower, token(text, i - 1).lower);
    if (!nature || nature === 'outlet' || continuesNoun(text, i)) continue;
    const from = articleOf(text, i);
    if (from >= 0 && !taken.has(from)) found.push(readPhrase(text, spanOf(text, [from, i + 1])));
  }
  return found;
}

/** Whether the noun only qualifies the next word ("a police officer", "the hospital's director", "lawyer Ann Lee"). */
function continuesNoun(text: Text, index: number): boolean {
  const next = token(text, index + 1);
  if (next.sentence !== token(text, index).sentence) return false;
  return capital(next.form) || /^['’]s?$/.test(next.form) || listedNature(next.lower) !== null;
}

function articleOf(text: Text, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    const { form, lower, sentence } = token(text, i);
    if (sentence !== token(text, noun).sentence || !wordy(form)) return -1;
    if (INTRODUCES.has(lower)) return i;
    if (/^(?:of|in|on|at|for|to|by|with|from|and|or|was|is|were|had|has|said|that|who)$/.test(lower)) return -1;
  }
  return -1;
}

export { tokensIn };
