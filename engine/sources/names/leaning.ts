import { COUNTRY_OF, COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { type NameNature, natureOfName } from '../../phrases/name-nature';
import { bare, isGivenName } from '../../phrases/names';
import { isCommon, listedNature, type Nature } from '../../phrases/nouns';
import type { Cluster } from './bearers';

/** From these sums on a name is taken for a person's or a body's from its first mention on. */
const [PERSON, BODY] = [4, -2];
/** So much must speak for a body whose first word is a given name ("Ashley Pharma"). */
const NO_PERSON = -6;

/** A word written as a surname is, "O'Brien" and "al-Amin" too. */
const SURNAME = /^(?:(?:al|el)-)?\p{Lu}[\p{Ll}’'][\p{L}’'-]*$/u;
/** What a noun may stand for besides persons, whose nouns are surnames as well. */
const BESIDES: ReadonlySet<Nature | null> = new Set(['document', 'organisation', 'outlet', 'people', 'spokes']);

/** What a name names of which no list tells, where its mentions tell it clearly; the nature that is known otherwise. */
export function natureByLeaning(cluster: Cluster): NameNature {
  const { nature, leaning, titled } = cluster;
  if (nature === 'person') return !titled && leaning <= NO_PERSON ? 'organisation' : nature;
  if (nature !== null) return nature;
  const points = leaning + byForm(cluster);
  return points >= PERSON ? 'person' : points <= BODY ? 'organisation' : null;
}

/** Whether a name of unknown nature is rather a person's: all that its mentions and its own form tell together. */
export const isPersonal = (cluster: Cluster): boolean => cluster.leaning + byForm(cluster) > 0;

/** What a name's own form tells: names of unknown nature are persons' more often than not. */
function byForm({ forms, large }: Cluster): number {
  const words = forms.filter((form) => /^\p{L}{2}/u.test(form));
  if (words.length < 2) return hasInitials(forms) ? 2 : bySingle(forms.join(' '), large);
  if (/(?:^| )(?:and|for|of|on|the) /.test(forms.join(' ')) || words.length > 3) return -3;
  if (words.every((word) => isCommon(word.toLowerCase()))) return -3;
  if (hasAcronym(words) || hasCountry(words)) return -1;
  // "Quayside Deep": as often a body's as a person's.
  return isCommon((words.at(-1) as string).toLowerCase()) && !isGivenName(bare(words[0] as string)) ? 0 : 2;
}

/** Surnames stand alone more often than companies do. */
function bySingle(word: string, large: boolean): number {
  const plain = word.toLowerCase();
  if (!SURNAME.test(word) || natureOfName([word]) !== null || BESIDES.has(listedNature(plain))) return -3;
  if (isGivenName(plain)) return 2;
  return !large && (/(?:ed|ing|ly|s)$/.test(plain) || isCommon(plain)) ? -3 : 1;
}

/** "J.K. Lowry", "A. R. Lowry", but not "U.S. Steel". */
const hasInitials = (forms: readonly string[]): boolean =>
  forms.length > 1 &&
  SURNAME.test(forms.at(-1) as string) &&
  /^(?!(?:D\.C|L\.A|N\.Y|U\.[KNS])\.)(?:\p{Lu}\.)+$/u.test(forms[0] as string);

/** "Consolidated KRN", "HMS Lodi", in a name that is not large throughout. */
const hasAcronym = (words: readonly string[]): boolean =>
  words.some((word) => /^\p{Lu}{3,}$/u.test(word)) && words.some((word) => /\p{Ll}/u.test(word));

/** "Harbour Norway", "Nordic Quayside", but not "Paul Jordan". */
function hasCountry(words: readonly string[]): boolean {
  const [first, last] = [words[0], words.at(-1)].map((word) => bare(word as string)) as [string, string];
  return (COUNTRY_OF.has(last) && !isGivenName(first)) || COUNTRY_OF_ADJECTIVE.has(first) || REGION.test(first);
}
const REGION =
  /^(?:african|american|arctic|asian|atlantic|baltic|caribbean|central|eastern|european|nordic|northern|pacific|southern|western)$/;
