import { WEEKDAYS } from '../lexicon/calendar';
import { COUNTRY_OF, COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from '../lexicon/given-names';
import { ORGANISATIONS } from '../lexicon/named-bodies';
import { NO_BODIES, ORGANISATION_ENDINGS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_WORDS, OUTLETS } from '../lexicon/outlets';
import { PARTY_OF } from '../lexicon/parties';
import { PLACE_WORDS, PLACES } from '../lexicon/places';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicon/titles';
import { type Gender, personNoun } from './nouns';
import { remembering } from './remember';
import { capital } from './tokens';

/** What a proper name names, in so far as its own words tell; `place` stands also for roads, events, laws and prizes. */
export type NameNature = 'person' | 'organisation' | 'outlet' | 'place' | null;

/** Words of organisations and places that are surnames as well: they decide nothing after a given name. */
const SURNAMES = new Set([
  'bank',
  'banks',
  'chambers',
  'church',
  'college',
  'court',
  'day',
  'forest',
  'guard',
  'house',
  'parish',
  'rivers',
  'street',
  'temple',
]);
const PARTICLE =
  /^(?:abu|af|ag|al|ap|arap|ben|bin|bint|da|de|del|della|den|der|di|dos|du|el|ibn|la|las|le|los|ould|ten|ter|van|von|y|zu)$/;
const PEOPLE_PARTICLE = /^(?:abu|bin|ibn|van|von)$|^(?:al|el)-/;

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
const isDoubleName = (form: string): boolean => {
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

/** What a web address, a station's name for itself or its call sign tells: "harbour-gazette.info", "BFMTV", "WQXX". */
function siteNature(form: string): NameNature {
  const word = form.toLowerCase();
  if (/^[kw]\p{L}{3}(?:-(?:am|dt|fm|tv))?$/u.test(word) && /^\p{Lu}+(?:-|$)/u.test(form)) return 'outlet';
  if (/\p{L}tv$/u.test(word) || /\p{L}\.(?:com|fr|info|net|news|ru|co\.uk)$/u.test(word)) return 'outlet';
  return /\p{L}\.(?:gov|org)$/u.test(word) ? 'organisation' : null;
}

/** Whether a plural for people at the end of a name, or before its "of …", makes it that of their union or club. */
export const UNITED =
  /^(?:employees|engineers|farmers|firefighters|fishermen|growers|machinists|mothers|musicians|nurses|physicians|pilots|scouts|teachers|veterans|women|workers)$/;

/** "Harbour Workers of America", "United Dockers", "National Nurses". */
export function isUnion(forms: readonly string[]): boolean {
  const words = forms.map((form) => form.toLowerCase());
  const of = words.indexOf('of');
  if (of > 1) return UNITED.test(words[of - 1] as string);
  return /^(?:amalgamated|concerned|national|united)$/.test(words[0] as string) && UNITED.test(words.at(-1) as string);
}

/** Bodies that are outlets: "Harbour News Agency", "the Coastal Broadcasting Corporation". */
const PRESS_BODY =
  /\b(?:news|press) (?:agency|channel|network|service|site|website)$|\bbroadcasting (?:company|corp|corporation|service|system)$/;

/** Abbreviations of companies' legal forms, of several countries, with their capitals. */
export const COMPANY_FORM = /^(?:A\.?G|AB|ASA|B\.?V|Bhd|Co|GmbH|KK|N\.?V|Oy|Pte|Pty|Pvt|S\.?A|SE|SpA)\.?$/;

/** "Harbour News Agency HNA": without the abbreviation that a name's own initials make. */
export function withoutAcronym(forms: readonly string[]): readonly string[] {
  const own = forms.slice(0, -1).filter((form) => /^\p{Lu}/u.test(form));
  return own.length > 1 && own.map(([initial]) => initial).join('') === forms.at(-1) ? forms.slice(0, -1) : forms;
}

/** "Sun-Sentinel", "Times-Union": two papers' titles in one. */
const ofTwoTitles = (word: string): boolean => {
  const [first, second] = word.split('-') as [string, string?];
  return (
    second !== undefined &&
    (OUTLET_WORDS.has(second) || /^(?:courier|gazette|herald|journal|times|tribune)$/.test(first))
  );
};

/** "Karen Resources", "Dean Therapeutics": plurals that end companies' names and are nobody's surname. */
const isCompanyEnding = (word: string): boolean =>
  ORGANISATION_ENDINGS.has(word) &&
  /[^s]s$/.test(word) &&
  !/^(?:books|matters|rovers|stores|wanderers|works|homes)$/.test(word);

/** What tells an outlet's edition, section or service: "MTV UK", "CNN Brasil", "ABC Online". */
const EDITION =
  /^(?:africa|america|arabia|arabic|asia|australia|brasil|brazil|canada|china|chile|deutschland|digital|europe|france|india|indonesia|international|ireland|italia|japan|korea|mexico|mundo|nepal|nigeria|online|pakistan|philippines|portugal|russian|scotland|somali|south|spain|sports?|turk|türk|turkey|uk|ukraine|urdu|us|usa|verify|wales|world)$/;

/** "West Germany", "Northern Cyprus": parts of countries, and countries that were. */
const DIRECTION = /^(?:central|east|eastern|north|northern|south|southern|west|western)$/;

/** What the words of a name, as written and without article or titles, say of its bearer. */
export const natureOfName = (forms: readonly string[]): NameNature => natureOfWords(forms.join('\n'));

const natureOfWords = remembering((lines): NameNature => {
  const forms = withoutAcronym(lines.split('\n'));
  const words = forms.map((form) => form.toLowerCase());
  const name = words.join(' ').replace(/ ([’'].)/g, '$1');
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (OUTLETS.has(name) || name === 'tv') return 'outlet';
  if (ORGANISATIONS.has(name) || /\bred (?:crescent|cross)$/.test(name)) return 'organisation';
  // "BBC Harl", "MTV UK": the edition of an outlet that is known by its letters.
  if (words.length === 2 && /^\p{Lu}{2,5}$/u.test(forms[0] as string) && OUTLETS.has(first) && EDITION.test(last))
    return 'outlet';
  if (words.some((word) => ofTwoTitles(word) && personNoun(word) === null)) return 'outlet';
  if (COUNTRY_OF.has(name) || PLACES.has(name) || /^(?:d\.c|n\.[cdhjmy]|r\.i|s\.[cd]|w\.va)\.$/.test(name))
    return 'place';
  if (words.length === 2 && DIRECTION.test(first) && COUNTRY_OF.has(last)) return 'place';
  const given =
    isGivenName(bare(first)) || isGivenName(first.split('-')[0] as string) || isDoubleName(forms[0] as string);
  if (forms.includes('&') && !isGivenName(words[words.indexOf('&') + 1] as string)) return 'organisation';
  if (given && words.length === 3 && /^\p{Lu}\.?$/u.test(forms[1] as string)) return 'person';
  if (words.length > 1 && last === 'news' && !(given && words.length === 2)) return 'outlet';
  if (forms.slice(1).some((form) => COMPANY_FORM.test(form))) return 'organisation';
  const site = siteNature(forms.at(-1) as string);
  if (site) return site;
  if (words.length > 1 && PLACE_WORDS.has(last) && !(given && words.length === 2 && SURNAMES.has(last))) return 'place';
  // "The Arizona Republican", however many are called Arizona.
  if (words.length === 2 && PLACES.has(first) && PARTY_OF.has(last)) return null;
  if (
    words.length > 1 &&
    given &&
    words.length < 4 &&
    ((SURNAMES.has(last) && (words.length === 2 || isGivenName(words[1] as string))) ||
      !(ORGANISATION_WORDS.has(bare(last)) || UNITED.test(last) || isCompanyEnding(last)))
  ) {
    const titled = first === 'daily' || WEEKDAYS.has(first) || COUNTRY_OF.has(first) || PLACES.has(first);
    return OUTLET_WORDS.has(last) && words.length === 2 && titled ? 'outlet' : 'person';
  }
  if (words.length > 1 && (OUTLET_WORDS.has(last) || PRESS_BODY.test(name))) return 'outlet';
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(bare(word)))) return 'organisation';
  if (words.length > 1 && (given ? isCompanyEnding(last) : ORGANISATION_ENDINGS.has(last))) return 'organisation';
  if (
    words.length > 1 &&
    !given &&
    (first === 'hm' || /^(?:UK|USA)$/.test(forms.at(-1) as string) || forms[0] === 'UK')
  )
    return 'organisation';
  if (isUnion(forms)) return 'organisation';
  if (
    forms.includes('&') ||
    forms.some(
      (form) => /\d|^\p{Lu}\p{Ll}+\p{Lu}|^\p{Ll}+\p{Lu}/u.test(form) && !/^(?:Mac|Mc|De|La|Le|Di|O')/.test(form),
    )
  ) {
    return 'organisation';
  }
  if (forms.length === 1 && /^(?:\p{Lu}\.?){2,7}$/u.test(forms[0] as string))
    return NO_BODIES.has(bare(name)) || personNoun(name) !== null ? null : 'organisation';
  if (
    words.length > 1 &&
    (given || words.some((word) => PEOPLE_PARTICLE.test(word)) || /^\p{Lu}\.$/u.test(forms[1] as string))
  ) {
    return 'person';
  }
  if (COUNTRY_OF_ADJECTIVE.has(name)) return 'place';
  return null;
});
