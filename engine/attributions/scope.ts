import { BELIEF, cueVerbs } from '../lexicon/cues';
import type { Found } from './candidates';

/**
 * Leaves out what is no claim of its own: a belief that somebody tells about himself within his own words ("she says she
 * feels"), and every further claim of one cue.
 */
export function inScope(found: readonly Found[]): Found[] {
  return found.filter((one) => !isOwnBelief(one, found));
}

function isOwnBelief(one: Found, found: readonly Found[]): boolean {
  const { view, source, cue } = one;
  if (!source || !cueVerbs(view.open(cue[1] - 1)).some(({ lemma }) => BELIEF.has(lemma))) return false;
  if (!/^(?:he|she|it|they)$/.test(view.open(source[0]))) return false;
  return found.some((other) => other !== one && other.source && other.content === 'after' && other.cue[1] <= source[0]);
}
