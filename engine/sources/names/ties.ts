import { COUNTRY_OF, COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { PARTY_OF } from '../../lexicon/parties';
import { STATE_OF } from '../../lexicon/state-abbreviations';
import { forms } from '../../phrases/capitals';
import { natureOfName } from '../../phrases/name-nature';
import { bare, isGivenName, isRole } from '../../phrases/names';
import { isCommon } from '../../phrases/nouns';
import { capital, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text, Token } from '../../stages';
import { chargesAt } from './charges';
import { keyOf } from './keys';
import { CLUB } from './parts';

/**
 * What words beside a name tie its bearer to, and those of a description whom they describe: a state, a country, a party, a
 * body. By them newspapers tell two senators or two bosses apart: "Florida Sen. Ann Lee … the Florida senator".
 */
export type Tie = `${'body' | 'charge' | 'country' | 'party' | 'place'} ${string}`;

/** The ties that the words directly before and behind a person's name tell. */
export const tiesBeside = (text: Text, [from, to]: Span): Tie[] => [
  ...tiesIn(text, [startBefore(text, from), from]),
  ...tiesIn(text, [to, endBehind(text, to)]),
];

/** Whether what ties somebody contradicts a description: another state, country or party than all that were told. */
export const opposed = (told: readonly Tie[], ties: ReadonlySet<Tie>): boolean =>
  ['charge ', 'country ', 'party ', 'place '].some((sort) => {
    const here = told.filter((tie) => tie.startsWith(sort));
    return here.length > 0 && [...ties].some((tie) => tie.startsWith(sort)) && !shared(here, ties);
  });

export const shared = (told: readonly Tie[], ties: ReadonlySet<Tie>): boolean => told.some((tie) => ties.has(tie));

/** The ties that the words of a range tell. */
export function tiesIn(text: Text, [from, to]: Span): Tie[] {
  const ties: Tie[] = [];
  for (let at = from; at < to; ) {
    const { form, lower } = token(text, at);
    if (OF_CHARGE.test(lower)) for (const charge of chargesAt(text, at, [from, to])) ties.push(`charge ${charge}`);
    const place = placeAt(text, [at, to]);
    const party = PARTY_OF.get(lower) ?? PARTY_OF.get(lower.split('-')[0] as string);
    if (place) {
      ties.push(place.tie);
      at = place.end;
    } else if (capital(form) && party && (lower.length > 1 || token(text, at - 1).form === '(')) {
      ties.push(`party ${party}`);
      const state = /^[dir]-/.test(lower) ? stateAt(text, at, to) : null;
      if (state) ties.push(`place ${state}`);
      at++;
    } else {
      const end = bodyEnd(text, [at, to]);
      if (end > at && isBody(forms(text, [at, end]))) ties.push(`body ${keyOf(forms(text, [at, end]).join(' '))}`);
      at = Math.max(end, at + 1);
    }
  }
  return ties;
}

/** Offices of which a country has several, one for each thing that it is in charge of. */
const OF_CHARGE = /^(?:minister|secretary|undersecretary)$/;

/** Whether a run of capitals may name a body: no "Prime" of a minister, no "Tom" of "Sir Tom". */
function isBody(words: readonly string[]): boolean {
  const nature = natureOfName(words);
  if (nature !== null) return nature !== 'person';
  const own =
    words.some((word) => !isCommon(word.toLowerCase())) || (words.length === 1 && CLUB.test(words[0] as string));
  return own && !(words.length === 1 && isGivenName(bare(words[0] as string)));
}

/** The state of "R-Fla." or "D-N.Y.", whose tokens may be several. */
function stateAt(text: Text, at: number, to: number): string | null {
  const behind = text.tokens.slice(at, Math.min(to, at + 3)).map(({ lower }) => lower);
  for (let length = behind.length; length > 0; length--) {
    const word = behind.slice(0, length).join('').slice(2).replace(/\.$/, '');
    if (STATE_OF.has(word)) return STATE_OF.get(word) as string;
  }
  return null;
}

/** A state, another place or a country, by its name or its adjective, that begins at a token. */
function placeAt(text: Text, [from, to]: Span): { tie: Tie; end: number } | null {
  for (let end = Math.min(to, from + 3); end > from; end--) {
    const words = forms(text, [from, end]);
    if (!words.every(capital)) continue;
    const name = words.join(' ').toLowerCase();
    const country = COUNTRY_OF_ADJECTIVE.get(name) ?? COUNTRY_OF.get(name);
    if (country) return { tie: `country ${country}`, end };
    if (STATE_OF.has(name) || natureOfName(words) === 'place')
      return { tie: `place ${STATE_OF.get(name) ?? name}`, end };
  }
  return null;
}

/** Where a run of capitals ends that no role, place or party is part of. */
function bodyEnd(text: Text, [from, to]: Span): number {
  let at = from;
  while (at < to && isOwnWord(text, at) && !(at > from && placeAt(text, [at, at + 1]))) at++;
  return at;
}

const isOwnWord = (text: Text, index: number): boolean => {
  const { form, lower } = token(text, index);
  return capital(form) && wordy(form) && !isSmall(text, index) && !PARTY_OF.has(lower) && !isRole(form);
};

const isSmall = (text: Text, index: number): boolean =>
  FUNCTION_WORDS.has(token(text, index).lower) && token(text, index).form !== 'US';

/** No title with its place or body is longer, in tokens. */
const BEFORE = 9;
const BEHIND = 14;
/** Small words of an office before a name that are none of its nouns: "presidential candidate", "chief financial officer". */
const OF_OFFICE = /^(?:current|fellow|foreign|former|longtime|prime|then|top|vice)$|(?:al|ic|ing|ive|ty)$/;

/** Where the titles, roles and names that stand before a name begin. */
function startBefore(text: Text, name: number): number {
  const { sentence } = token(text, name);
  let at = name;
  while (at > name - BEFORE && token(text, at - 1).sentence === sentence && belongs(text, at - 1)) at--;
  // "In Florida Ann Lee said": where something happened.
  const located = /^(?:across|at|from|in|near|to)$/i.test(token(text, at - 1).form);
  const titled = text.tokens.slice(at, name).some(({ form }) => isRole(form));
  return located && !titled ? name : at;
}

const belongs = (text: Text, index: number): boolean => {
  const { form, lower } = token(text, index);
  // "Secretary of Defense Tom Ode", "the British defence secretary Ann Lee"
  if (lower === 'of') return isRole(token(text, index - 1).form) && capital(token(text, index + 1).form);
  if (isSmall(text, index)) return false;
  if (/^\p{Ll}{4,}$/u.test(form) && /^(?:minister|secretary)$/i.test(token(text, index + 1).form)) return true;
  return capital(form) || /^(?:\.|['’]s?)$/.test(form) || isRole(form) || OF_OFFICE.test(lower);
};

/** Where the bracket, the "of …" or the apposition behind a name ends. */
function endBehind(text: Text, from: number): number {
  const { form, lower } = token(text, from);
  if (form === '(') return until(text, from, (word) => word.form === ')');
  if (/^(?:at|from|of)$/.test(lower)) return until(text, from, (word) => !capital(word.form) && word.lower !== 'the');
  const next = token(text, from + 1);
  const apposed = form === ',' && (/^(?:an?|the)$/.test(next.lower) || /^[DIR]-/.test(next.form) || isRole(next.form));
  return apposed ? until(text, from, ({ lower }) => ENDS.test(lower)) : from;
}
const ENDS = /^(?:[,;:“”"—–]|said|says|that|which|who|whom|whose)$/;

/** The first token behind `from` that ends what stands there. */
function until(text: Text, from: number, ends: (word: Token) => boolean): number {
  const { sentence } = token(text, from);
  let at = from + 1;
  while (at < from + BEHIND && token(text, at).sentence === sentence && !ends(token(text, at))) at++;
  return at;
}
