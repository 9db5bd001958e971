import type { Span } from '../span';
import type { Text } from '../stages';
import { capital, token, wordy } from './tokens';

/** Shorter words stay small in headlines. */
const LONG = 4;
/** Fewer long words tell nothing of how a sentence is written. */
const ENOUGH = 4;

/** Whether a sentence is written as a headline, "With Every Longer Word Like This", so that capitals tell no names. */
export function headlined(text: Text, [from, to]: Span): boolean {
  let small = 0;
  let large = 0;
  for (let i = from; i < to; i++) {
    const { form } = token(text, i);
    if (form.length < LONG || !/^\p{L}/u.test(form)) continue;
    if (capital(form)) large++;
    else small++;
  }
  return large + small >= ENOUGH && small * 4 <= large;
}

/** What {@link writtenLarge} found: read once for each text, asked for at every name that begins a sentence. */
const KNOWN = new WeakMap<Text, ReadonlySet<string>>();

/**
 * The words that stand with a capital within a sentence that is no headline: names, then, also where they begin a
 * sentence.
 */
export function writtenLarge(text: Text): ReadonlySet<string> {
  const known = KNOWN.get(text);
  if (known) return known;
  const words = new Set<string>();
  for (const { tokens } of text.sentences) {
    if (headlined(text, tokens)) continue;
    for (let i = tokens[0] + 1; i < tokens[1]; i++) {
      const { form } = token(text, i);
      if (capital(form) && wordy(token(text, i - 1).form)) words.add(form);
    }
  }
  KNOWN.set(text, words);
  return words;
}
