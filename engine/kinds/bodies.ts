import { BODIES_AT_LARGE } from '../lexicon/organisations';
import { singulars } from '../phrases/nouns';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { capital, token } from '../phrases/tokens';
import type { Text } from '../stages';
import type { Portrait } from './portrait';

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
  const described = readPhrase(text, first);
  return isAnyBody(text, described) && isAnyBody(text, source) && !isNamedLater(text, described);
}

/** "An energy company said so … the energy company Norvex said": a name behind the noun tells which it was. */
const isNamedLater = ({ tokens }: Text, { core: [, end], head }: Phrase): boolean =>
  tokens.some(({ lower, sentence }, i) => {
    const next = tokens[i + 1];
    return i > end && lower === head && next?.sentence === sentence && capital(next.form);
  });

function isAnyBody(text: Text, { core, determiner, head }: Phrase): boolean {
  if (determiner !== 'indefinite' && determiner !== 'quantity') return false;
  for (let at = core[0] + 1; at < core[1]; at++) if (capital(token(text, at).form)) return false;
  return ANY_BODY.has(head);
}
