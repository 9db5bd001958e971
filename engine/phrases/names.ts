import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from '../lexicon/given-names';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicon/titles';
import { type Gender, personNoun } from './nouns';
import { capital } from './tokens';

/** Small words within people's names. */
const PARTICLE =
  /^(?:abu|af|ag|al|ap|arap|ben|bin|bint|da|de|del|della|den|der|di|dos|du|el|ibn|la|las|le|los|ould|ten|ter|van|von|y|zu)$/;

/** A word of a name without its full stop and in lower case. */
export const bare = (form: string): string => form.toLowerCase().replace(/\.$/, '');

/** Names of countries and continents, ranks and the like that are hardly ever given names in news. */
const HARDLY_GIVEN =
  /^(?:africa|america|asia|britain|charity|china|europe|general|india|iran|ireland|israel|italia|justice|major|royal|tory)$/;

/** Accents make no other name of one ("José"): the lists are without them. */
export const isGivenName = (word: string): boolean => {
  const plain = unaccented(word);
  return (MALE_NAMES.has(plain) || FEMALE_NAMES.has(plain) || NEUTRAL_NAMES.has(plain)) && !HARDLY_GIVEN.test(plain);
};

const unaccented = (word: string): string =>
  /[\u00c0-\u024f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

/** "KellyAnne", "JoBeth": two given names written as one. */
export const isDoubleName = (form: string): boolean => {
  const parts = form.match(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u);
  return (parts ?? []).slice(1).filter((part) => isGivenName(part.toLowerCase())).length === 2;
};

export const isTitle = (word: string): boolean => TITLES.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);

/** Whether a word in front of a name says what the named person is. */
export const isRole = (form: string): boolean => {
  const word = bare(form);
  return isTitle(word) || (personNoun(word) !== null && !(capital(form) && isGivenName(word)));
};

/** The sex that a given name tells; of hyphenated ones the first part. */
export function genderOfName(name: string): Gender {
  const given = unaccented(name);
  const word = MALE_NAMES.has(given) || FEMALE_NAMES.has(given) ? given : (given.split('-')[0] as string);
  if (MALE_NAMES.has(word)) return 'male';
  return FEMALE_NAMES.has(word) ? 'female' : null;
}

export function genderOfTitle(title: string): Gender {
  if (MALE_TITLES.has(title)) return 'male';
  return FEMALE_TITLES.has(title) ? 'female' : null;
}

/** Whether a lower-case word may stand inside a person's name (Ursula von der Leyen). */
export const isParticle = (word: string): boolean => PARTICLE.test(word);
