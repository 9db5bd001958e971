import { WEEKDAYS } from '../lexicon/calendar';
import { COUNTRY_OF, COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { lexicon } from '../lexicon/lexicon';
import { ORGANISATIONS } from '../lexicon/named-bodies';
import { NO_BODIES, ORGANISATION_ENDINGS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_WORDS, OUTLETS } from '../lexicon/outlets';
import { PARTY_OF } from '../lexicon/parties';
import { PLACE_WORDS, PLACES } from '../lexicon/places';
import {
  COMPANY_FORM,
  isEdition,
  isMotto,
  isOfTwoTitles,
  isOutletsSite,
  isUnion,
  PRESS_BODY,
  UNITED,
  withoutAcronym,
} from './body-names';
import { bare, isDoubleName, isGivenName } from './names';
import { personNoun } from './nouns';
import { remembering } from './remember';

/** What a proper name names, in so far as its own words tell; `place` stands also for roads, events, laws and prizes. */
export type NameNature = 'person' | 'organisation' | 'outlet' | 'place' | null;

/** What the words of a name, as written and without article or titles, say of its bearer. */
export const natureOfName = (forms: readonly string[]): NameNature => natureOfLines(forms.join('\n'));

const natureOfLines = remembering((lines): NameNature => {
  const name = nameOf(withoutAcronym(lines.split('\n')));
  return SIGNS.find(({ shows }) => shows(name))?.nature ?? null;
});

/** A name's words, and what is asked of them most. */
interface Name {
  readonly forms: readonly string[];
  /** The same in lower case. */
  readonly words: readonly string[];
  readonly whole: string;
  readonly first: string;
  readonly last: string;
  /** Whether it begins with a given name. */
  readonly given: boolean;
  readonly several: boolean;
}

function nameOf(forms: readonly string[]): Name {
  const words = forms.map((form) => form.toLowerCase());
  const first = words[0] as string;
  return {
    forms,
    words,
    whole: words.join(' ').replace(/ ([’'].)/g, '$1'),
    first,
    last: words.at(-1) as string,
    given: isGivenName(bare(first)) || isGivenName(first.split('-')[0] as string) || isDoubleName(forms[0] as string),
    several: words.length > 1,
  };
}

/** What a name's words show: the first that holds decides; null where nothing can be told then. */
interface Sign {
  readonly nature: NameNature;
  readonly shows: (name: Name) => boolean;
}

const SIGNS: readonly Sign[] = [
  { nature: 'outlet', shows: ({ whole }) => OUTLETS.has(whole) || whole === 'tv' },
  { nature: 'organisation', shows: ({ whole }) => ORGANISATIONS.has(whole) || /\bred (?:crescent|cross)$/.test(whole) },
  { nature: 'outlet', shows: ({ forms }) => isEdition(forms) },
  { nature: 'outlet', shows: ({ words }) => words.some((word) => isOfTwoTitles(word) && personNoun(word) === null) },
  { nature: 'place', shows: ({ whole }) => COUNTRY_OF.has(whole) || PLACES.has(whole) || SHORT_STATE.test(whole) },
  // "West Germany"
  {
    nature: 'place',
    shows: ({ words, first, last }) => words.length === 2 && DIRECTION.test(first) && COUNTRY_OF.has(last),
  },
  // "Lee & Sons", but not "Ann & Tom"
  {
    nature: 'organisation',
    shows: ({ forms, words }) => forms.includes('&') && !isGivenName(words[words.indexOf('&') + 1] as string),
  },
  // "Ann B. Lee"
  {
    nature: 'person',
    shows: ({ forms, given }) => given && forms.length === 3 && /^\p{Lu}\.?$/u.test(forms[1] as string),
  },
  {
    nature: 'outlet',
    shows: ({ words, several, given, last }) => several && last === 'news' && !(given && words.length === 2),
  },
  { nature: 'organisation', shows: ({ forms }) => forms.slice(1).some((form) => COMPANY_FORM.test(form)) },
  { nature: 'outlet', shows: ({ forms }) => isOutletsSite(forms.at(-1) as string) },
  { nature: 'organisation', shows: ({ last }) => /\p{L}\.(?:gov|org)$/u.test(last) },
  {
    nature: 'place',
    shows: ({ words, several, given, last }) =>
      several && PLACE_WORDS.has(last) && !(given && words.length === 2 && SURNAMES.has(last)),
  },
  // "The Arizona Republican", however many are called Arizona.
  { nature: null, shows: ({ words, first, last }) => words.length === 2 && PLACES.has(first) && PARTY_OF.has(last) },
  // "Florence Gazette": a given name that is a place's as well, before a word of outlets.
  { nature: 'outlet', shows: (name) => isLikePerson(name) && isTitled(name) },
  { nature: 'person', shows: isLikePerson },
  {
    nature: 'outlet',
    shows: ({ several, last, whole }) => several && (OUTLET_WORDS.has(last) || PRESS_BODY.test(whole)),
  },
  {
    nature: 'organisation',
    shows: ({ several, words }) => several && words.some((word) => ORGANISATION_WORDS.has(bare(word))),
  },
  {
    nature: 'organisation',
    shows: ({ several, given, last }) => several && (given ? isCompanyEnding(last) : ORGANISATION_ENDINGS.has(last)),
  },
  { nature: 'organisation', shows: (name) => isOfBritain(name) },
  // "Statistics Canada"
  { nature: 'organisation', shows: ({ words, first }) => words.length === 2 && first === 'statistics' },
  { nature: 'organisation', shows: ({ forms, given }) => isUnion(forms) || (!given && isMotto(forms)) },
  { nature: 'organisation', shows: ({ forms }) => forms.includes('&') || forms.some(isOddlyWritten) },
  {
    nature: null,
    shows: ({ forms, whole }) => isLetters(forms) && (NO_BODIES.has(bare(whole)) || personNoun(whole) !== null),
  },
  { nature: 'organisation', shows: ({ forms }) => isLetters(forms) },
  // "Ann Mae Rose Lee", "Tomas van Leer", "Lee J."
  {
    nature: 'person',
    shows: ({ forms, words, several, given }) =>
      several && (given || words.some((word) => PEOPLE_PARTICLE.test(word)) || /^\p{Lu}\.$/u.test(forms[1] as string)),
  },
  { nature: 'place', shows: ({ whole }) => COUNTRY_OF_ADJECTIVE.has(whole) },
];

/** "D.C.", "N.Y.": where the full stops alone make them states. */
const SHORT_STATE = /^(?:d\.c|n\.[cdhjmy]|r\.i|s\.[cd]|w\.va)\.$/;

/** "West Germany", "Northern Cyprus": parts of countries, and countries that were. */
const DIRECTION = /^(?:central|east|eastern|north|northern|south|southern|west|western)$/;

/** Two or three words that begin with a given name and end in nothing that bodies alone are called. */
function isLikePerson({ words, several, given, last }: Name): boolean {
  if (!several || !given || words.length > 3) return false;
  if (SURNAMES.has(last) && (words.length === 2 || isGivenName(words[1] as string))) return true;
  return !(ORGANISATION_WORDS.has(bare(last)) || UNITED.test(last) || isCompanyEnding(last));
}

/** Words of organisations and places that are surnames as well: they decide nothing after a given name. */
const SURNAMES = lexicon(`
bank, banks, branch, brand, chambers, church, college, court, day, forest, guard, house, parish, rivers, street, temple
`);

/** "Florence Gazette", "Daily Herald": what is a day's or a place's name as well, before a word of outlets. */
const isTitled = ({ words, first, last }: Name): boolean =>
  OUTLET_WORDS.has(last) &&
  words.length === 2 &&
  (first === 'daily' || WEEKDAYS.has(first) || COUNTRY_OF.has(first) || PLACES.has(first));

/** "Karen Resources", "Dean Therapeutics": plurals that end companies' names and are nobody's surname. */
const isCompanyEnding = (word: string): boolean =>
  ORGANISATION_ENDINGS.has(word) &&
  /[^s]s$/.test(word) &&
  !/^(?:books|matters|rovers|stores|wanderers|works|homes)$/.test(word);

/** "HM Prisons", "Harbour Watch UK". */
const isOfBritain = ({ forms, several, given, first }: Name): boolean =>
  several && !given && (first === 'hm' || /^(?:UK|USA)$/.test(forms.at(-1) as string) || forms[0] === 'UK');

/** "4Piers", "HarbourCare", "iPier", but not "McLee". */
const isOddlyWritten = (form: string): boolean =>
  /\d|^\p{Lu}\p{Ll}+\p{Lu}|^\p{Ll}+\p{Lu}/u.test(form) && !/^(?:Mac|Mc|De|La|Le|Di|O')/.test(form);

/** "HNA", "H.N.A." */
const isLetters = (forms: readonly string[]): boolean =>
  forms.length === 1 && /^(?:\p{Lu}\.?){2,7}$/u.test(forms[0] as string);

/** Small words that stand in people's names alone. */
const PEOPLE_PARTICLE = /^(?:abu|bin|ibn|van|von)$|^(?:al|el)-/;
