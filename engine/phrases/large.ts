import type { Span } from '../span';
import type { Text } from '../stages';
import { natureOfName } from './name-nature';
import { isGivenName } from './names';
import { capital, token, wordy } from './tokens';

/** Shorter words stay small in headlines. */
const LONG = 4;
/** Fewer long words tell nothing of how a sentence is written. */
const ENOUGH = 4;

/**
 * Whether a sentence is written as a headline, "With Every Longer Word Like This", so that capitals tell no names. "Tarek
 * Malouf, the Dutch Ambassador to Kenya, said:" is none: headlines tell in the present, and nothing follows their colon.
 */
export function headlined(text: Text, [from, to]: Span): boolean {
  if (token(text, to - 1).form === ':' || token(text, to - 2).form === 'said') return false;
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

/** Words with a capital behind a given name: surnames, also where they are nouns for people ("Dan Backer … Backer said"). */
export const surnames = (text: Text): ReadonlySet<string> =>
  wordsOf(text, SURNAMES, (i) => capital(token(text, i - 1).form) && isGivenName(token(text, i - 1).lower));

/** Those of them that make a person's name with the given name: "Bank" behind "Chip", but not "Police" behind "Victoria". */
export const surnamesOfPeople = (text: Text): ReadonlySet<string> =>
  wordsOf(
    text,
    PEOPLES,
    (i) =>
      isGivenName(token(text, i - 1).lower) &&
      natureOfName([token(text, i - 1).form, token(text, i).form]) === 'person',
  );

/** What the above found: read once for each text, asked for at every name that begins a sentence. */
const LARGE = new WeakMap<Text, ReadonlySet<string>>();
const PEOPLES = new WeakMap<Text, ReadonlySet<string>>();
const SURNAMES = new WeakMap<Text, ReadonlySet<string>>();

/** What the name of a registered firm ends in. */
const REGISTERED = /^(?:company|corp|corporation|group|holdings|inc|incorporated|limited|llc|llp|ltd|plc)\.?$/i;
const FIRMS = new WeakMap<Text, ReadonlySet<string>>();

/** First words of firms' names, also where they are nouns for people ("Butler Homes Ltd … Butler said"). */
export function firstOfFirms(text: Text): ReadonlySet<string> {
  const known = FIRMS.get(text);
  if (known) return known;
  const words = new Set<string>();
  text.tokens.forEach(({ form, sentence }, at) => {
    if (!REGISTERED.test(form) || !capital(form)) return;
    let from = at;
    while (capital(token(text, from - 1).form) && token(text, from - 1).sentence === sentence) from--;
    if (/^(?:an?|the)$/.test(token(text, from).lower)) from++;
    if (from < at) words.add(token(text, from).form);
  });
  FIRMS.set(text, words);
  return words;
}

/**
 * The words that stand with a capital within a sentence that is no headline: names, then, also where they begin a
 * sentence.
 */
export const writtenLarge = (text: Text): ReadonlySet<string> =>
  wordsOf(text, LARGE, (i) => wordy(token(text, i - 1).form) || token(text, i - 1).form === ',');

/** The capitalised words within sentences that `holds` is true of, by the number of their token. */
function wordsOf(
  text: Text,
  known: WeakMap<Text, ReadonlySet<string>>,
  holds: (index: number) => boolean,
): ReadonlySet<string> {
  const found = known.get(text);
  if (found) return found;
  const words = new Set<string>();
  for (const { tokens } of text.sentences) {
    if (headlined(text, tokens)) continue;
    for (let i = tokens[0] + 1; i < tokens[1]; i++) {
      const { form } = token(text, i);
      if (capital(form) && holds(i)) words.add(form);
    }
  }
  known.set(text, words);
  return words;
}
