import { takesUp } from '../../lexicon/classes';
import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

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
  const noun = personNoun(head) ?? '';
  const { sentence } = token(discourse.text, tokens[0]);
  const near = discourse.recent().filter((draft) => sentence - draft.sentence <= REACH);
  const pair = near.find(({ spoke, many, named }) => many && named && spoke >= 0 && spoke === discourse.hearings - 1);
  if (!NUMBERED.test(head) && !GENERAL.test(noun)) {
    // "Ann Lee and Tom Ode said so. The two leaders …"
    if (noun && pair?.count === count && pair.sort === 'person') return pair;
    return count === 2 ? lastTwo(discourse, near, noun) : null;
  }
  const many = near.filter((draft) => draft.count === count);
  const known = many.find(({ spoke }) => spoke >= 0) ?? many[0];
  // "The couple" are no two who only spoke one after the other.
  return known ?? (count === 2 && head !== 'couple' ? lastTwo(discourse, near, null) : null);
}

/** The two people who spoke last, both under their names: "the two leaders" only where both are leaders. */
function lastTwo({ cast }: Discourse, near: readonly Draft[], role: string | null): Draft | null {
  const spoken = near.filter(({ spoke, many }) => spoke >= 0 && !many).sort((a, b) => b.spoke - a.spoke);
  const [last, other] = spoken;
  if (!last || !other || ![last, other].every(({ named, sort }) => named && sort === 'person')) return null;
  const fits = ({ nouns }: Draft) => role === null || [...nouns].some((noun) => takesUp(role, noun));
  return fits(last) && fits(other) ? cast.together([other.label, last.label], 'person') : null;
}
