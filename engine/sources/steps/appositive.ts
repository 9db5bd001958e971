import type { Phrase } from '../../phrases/phrase';
import { capital, token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** Words of the place or body that a name is told with: "Ann Lee of (the Harbour Board)". */
const LONGEST_PLACE = 6;

/**
 * Whom a description or a place stands beside that a relative clause takes up: "Ann Lee of Lodi, a former judge, who has
 * called …", "Ann Lee, 24, from Lodi, who said …".
 */
export function appositive(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const [from, to] = phrase.tokens;
  if (phrase.many || token(text, from - 1).sentence !== token(text, from).sentence) return null;
  const behind = token(text, to).form === ',' ? to + 1 : to;
  if (token(text, behind).lower !== 'who') return null;
  if (!(isPlace(discourse, phrase) || (describes(phrase) && token(text, from - 1).form === ','))) return null;
  const number = personBefore(discourse, from - 1);
  return number >= 0 ? discourse.cast.named(number) : null;
}

const describes = ({ name, nature, determiner }: Phrase): boolean =>
  !name && (nature === 'person' || nature === 'spokes') && (determiner === 'indefinite' || determiner === 'none');

const isPlace = ({ text }: Discourse, { name, tokens: [from] }: Phrase): boolean =>
  name !== null && token(text, from - 1).lower === 'from';

/** The number of the person's name that ends before token `end`, with or without a place or body behind it; -1 for none. */
export function personBefore(discourse: Discourse, end: number): number {
  const { text, cast } = discourse;
  for (let at = end - 1; at >= end - LONGEST_PLACE && at >= 0; at--) {
    const { form, lower } = token(text, at);
    const number = cast.nameAt([at, at + 1]);
    const name = cast.known.names[number];
    if (name?.nature === 'person' && !(name.located && at === end - 1)) return number;
    if (!capital(form) && !/^(?:at|from|in|of|the|,|\d{1,2})$/.test(lower)) return -1;
  }
  return -1;
}
