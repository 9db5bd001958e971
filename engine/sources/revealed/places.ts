import { COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { natureOfName } from '../../phrases/name-nature';
import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { capital, token } from '../../phrases/tokens';
import type { Text } from '../../stages';
import { keyOf } from '../names/keys';

/** Whether two descriptions tell of offices in two places: "New York's governor" and "Ohio Governor Ann Lee". */
export function ofTwoPlaces(text: Text, a: Phrase, b: Phrase): boolean {
  const [here, there] = [placesOf(text, a), placesOf(text, b)];
  return here.size > 0 && there.size > 0 && ![...here].some((place) => there.has(place));
}

/**
 * Whether two descriptions tell of different things behind their nouns: "a doctor at the clinic" and "Ann Lee, a doctor in
 * Harwell".
 */
export function ofTwoComplements(text: Text, a: Phrase, b: Phrase): boolean {
  const [here, there] = [complementsOf(text, a), complementsOf(text, b)];
  return here.size > 0 && there.size > 0 && ![...here].some((word) => there.has(word));
}

/** Letters by which words of one stem are the same. */
const STEM = 5;

/** The words behind "at", "in" and the like right behind a noun for a person, by their stems. */
function complementsOf(text: Text, { tokens: [from, to] }: Phrase): Set<string> {
  const words = new Set<string>();
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:at|from|in|with)$/.test(token(text, at).lower) || personNoun(token(text, at - 1).lower) === null)
      continue;
    for (let i = at + 1; i < to && /^\p{L}/u.test(token(text, i).form) && !ENDS.test(token(text, i).lower); i++)
      if (token(text, i).form.length > 3) words.add(token(text, i).lower.slice(0, STEM));
  }
  return words;
}
const ENDS = /^(?:that|which|who|whom|whose)$/;

/** The places and peoples in a phrase's words, its name left out, by their keys. */
function placesOf(text: Text, { tokens: [from, to], name }: Phrase): Set<string> {
  const places = new Set<string>();
  const isOutside = (at: number) => !name || at < name[0] || at >= name[1];
  for (let at = from; at < to; at++) {
    let end = at;
    while (end < to && isOutside(end) && capital(token(text, end).form)) end++;
    for (; end > at; end--) {
      const place = keyOfPlace(text.tokens.slice(at, end).map(({ form }) => form));
      if (!place) continue;
      places.add(place);
      at = end - 1;
      break;
    }
  }
  return places;
}

function keyOfPlace(words: readonly string[]): string | null {
  const country = COUNTRY_OF_ADJECTIVE.get(words.join(' ').toLowerCase());
  if (country) return keyOf(country);
  return natureOfName([...words]) === 'place' ? keyOf(words.join(' ')) : null;
}
