import type { Text } from '../stages';
import { DETERMINERS } from './determiners';
import { isRole } from './names';
import { listedNature } from './nouns';
import { capital, token } from './tokens';

/** Words of what a body is of or for: "(the Board of) Control for Cricket in Quay". */
const LONGEST_COMPLEMENT = 8;

/** Whether a word goes on with such a name: a capital, or what joins two of them. */
const inName = (text: Text, index: number): boolean =>
  capital(token(text, index).form) ||
  (/^(?:and|for|in|of)$/.test(token(text, index).lower) &&
    capital(token(text, index - 1).form) &&
    capital(token(text, index + 1).form));

const isArticled = (text: Text, index: number): boolean => DETERMINERS.has(token(text, index).lower);

/** Behind "'s", which behind a bracket stands in two tokens; where none follows the place itself. */
function behindPossessive(text: Text, at: number): number {
  if (/^['’]s$/.test(token(text, at).form)) return at + 1;
  return /^['’]$/.test(token(text, at).form) && token(text, at + 1).form === 's' ? at + 2 : at;
}

/**
 * Where a body's name ends with its "of …" in front of the noun that the phrase is about: behind "Justice" in "the
 * Department of Justice complaint"; null where no such noun follows.
 */
export function complementEnd(text: Text, of: number): number | null {
  const owner = token(text, of - 1);
  if (!capital(owner.form) || listedNature(owner.lower) === 'document' || listedNature(owner.lower) === 'people')
    return null;
  // "Ann Lee of Sydney broker Acme": who is of it has been named.
  if (capital(token(text, of - 2).form) && listedNature(owner.lower) !== 'organisation' && !isArticled(text, of - 3))
    return null;
  let end = of + 1;
  while (end < of + LONGEST_COMPLEMENT && inName(text, end)) end++;
  // "The Bank of Quay (BQ) Governor", "the Bank of Quay (BQ)'s director": its letters may stand between.
  if (token(text, end).form === '(' && token(text, end + 2).form === ')') end += 3;
  const behind = behindPossessive(text, end);
  if (behind > end && (isRole(token(text, behind).form) || isRole(token(text, behind + 1).form))) return behind;
  const noun = token(text, end);
  const nature = noun.sentence === token(text, of).sentence ? listedNature(noun.lower) : null;
  // "Chief of Quay station": behind an office the noun is that of where it is held.
  const held = isRole(owner.form) && nature !== 'person' && nature !== 'people' && nature !== 'spokes';
  return end > of + 1 && nature !== null && !held ? end : null;
}
