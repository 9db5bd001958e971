import { personNoun } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { token } from '../phrases/tokens';
import type { Discourse } from './discourse';
import type { Draft } from './draft';

/** How far back, in sentences, "the two" may reach. */
const REACH = 12;
/** Words for people of whom only the number is told. */
const NUMBERED = /^(?:both|couple|duo|four|pair|three|trio|two)$/;
const GENERAL = /^(?:child|individual|man|person|woman)$/;

/** "The two", "both", "the three men": the people told of together last who were so many. */
export function counted(discourse: Discourse, { determiner, head, count: told, tokens }: Phrase): Draft | null {
  // "Both" before a noun is none of the phrase.
  const both = head === 'both' || token(discourse.text, tokens[0] - 1).lower === 'both';
  const count = both ? 2 : told;
  if (count === null || count < 2 || (determiner !== 'definite' && !both)) return null;
  if (!NUMBERED.test(head) && !GENERAL.test(personNoun(head) ?? '')) return null;
  const { sentence } = token(discourse.text, tokens[0]);
  const near = discourse.recent().filter((draft) => draft.count === count && sentence - draft.sentence <= REACH);
  return near.find(({ spoke }) => spoke >= 0) ?? near[0] ?? null;
}
