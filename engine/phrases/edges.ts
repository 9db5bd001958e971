import { WEEKDAYS } from '../lexicon/calendar';
import { lexicon } from '../lexicon/lexicon';
import type { Span } from '../span';
import type { Text } from '../stages';
import { DETERMINERS } from './determiners';
import { token, wordy } from './tokens';

/** What may stand before a phrase and is none of it. */
const SKIP = lexicon('also, and, as, both, but, either, even, however, meanwhile, only, though, when, while');

/** A day that the source is told with and that is none of it ("a statement from the ministry late Tuesday"). */
export const DAY = new Set([...WEEKDAYS, 'today', 'yesterday']);

/** The tokens of a phrase without what only stands at its edges: connectives, what opens the sentence, marks, a day. */
export function trimmed(text: Text, [from, to]: Span): Span {
  while (from < to && (!wordy(token(text, from).form) || SKIP.has(token(text, from).lower))) from++;
  from = behindOpening(text, [from, to]);
  while (to > from && trailing(token(text, to - 1).form)) to--;
  const day = to - from > 2 && DAY.has(token(text, to - 1).lower) ? to - 1 : to;
  return [from, day < to && /^(?:early|late|on)$/.test(token(text, day - 1).lower) ? day - 1 : day];
}

/** "Outside Lodi, the committee": what opens the sentence before its subject. */
const OPENS =
  /^(?:across|after|ahead|amid|at|before|beyond|despite|during|in|inside|near|outside|since|under|unlike|within)$/;

function behindOpening(text: Text, [from, to]: Span): number {
  if (!OPENS.test(token(text, from).lower)) return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (token(text, i).form === ',' && DETERMINERS.has(token(text, i + 1).lower)) return i + 1;
  return from;
}

/** Punctuation, a possessive ending and "himself" behind a phrase are none of it. */
const trailing = (form: string): boolean =>
  (!wordy(form) && form !== ')') ||
  /^(?:['’]s|alike|herself|himself|itself|nationwide|overall|statewide|themselves|too|worldwide)$/i.test(form);
