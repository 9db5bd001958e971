import { BODIES_AT_LARGE } from '../lexicon/organisations';
import { singulars } from '../phrases/nouns';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { capital, token } from '../phrases/tokens';
import type { Text } from '../stages';
import type { Portrait } from './index';

/** A body that may be any of its kind, singular and plural. */
const ANY_BODY = new Set([...BODIES_AT_LARGE].flatMap(singulars));

/**
 * Whether a body speaks without its name and without anything by which a reader could tell which it is: "an aid group", "two
 * insurers" (guide: an organisation is a named one). "A Harbourton charity" and "the company" are not meant.
 */
export function isUnnamedBody(text: Text, { entity, phrases }: Portrait): boolean {
  const [first] = entity.mentions;
  const [source] = phrases;
  if (entity.named || !first || !source) return false;
  return isAnyBody(text, readPhrase(text, first)) && isAnyBody(text, source);
}

function isAnyBody(text: Text, { core, determiner, head }: Phrase): boolean {
  if (determiner !== 'indefinite' && determiner !== 'quantity') return false;
  for (let at = core[0] + 1; at < core[1]; at++) if (capital(token(text, at).form)) return false;
  return ANY_BODY.has(head);
}
