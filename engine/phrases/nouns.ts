import { COMMON_WORDS } from '../lexicon/common-words';
import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { AUTHOR_NOUNS, DOCUMENT_NOUNS } from '../lexicon/documents';
import { MEMBERS } from '../lexicon/members';
import { COLLECTIVES, ORGANISATION_WORDS, PARTY_PEOPLE } from '../lexicon/organisations';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import {
  FEMALE_NOUNS,
  IRREGULAR_PLURALS,
  KIN_NOUNS,
  MALE_NOUNS,
  OTHER_GROUPS,
  PERSON_NOUNS,
  SPOKES_NOUNS,
} from '../lexicon/people';
import { remembering } from './remember';

export type Gender = 'male' | 'female' | null;

/** What a common noun stands for, in so far as the word lists tell. */
export type Nature = 'person' | 'people' | 'spokes' | 'organisation' | 'document' | 'outlet';

const PREFIX = /^(?:ex|co|then|vice|sub|arch|non|anti|pro|mid|self)-(?=.{3})/;
/** "The 43-year-old", "the father-of-two": a person by age or family. */
const AGED = /-year-old$|^(?:dad|father|grandfather|grandmother|mother|mum)-of-/;
const AGENT = /\p{L}{3}(?:ologist|ographer|eer|ician|ist|er|or|man|woman|person)$/u;
/** "Townspeople", "fisherfolk", "clansmen": plurals that say that they are of people, and words that only end so. */
const PEOPLES = /\p{L}{3}(?:folks?|men|people|women)$/u;
const NO_PEOPLES = /(?:abdo|acu|regi|speci)men$/;
const AGENTS = /\p{L}{3}(?:ists|ers|ors|ians|eers)$/u;
/** Things whose nouns end as those for persons do. */
const NO_AGENTS =
  /^(?:answer|barometer|booster|calculator|career|chapter|computer|corner|counter|encounter|error|factor|filter|floor|folder|generator|indicator|manner|marker|matter|meter|mirror|monitor|motor|offer|order|power|printer|quarter|reactor|river|router|rumor|scanner|sensor|server|simulator|sticker|summer|thermometer|tower|tracker|tractor|trailer|tremor|trigger|veneer|water|weather|winter)s?$/;

/** The singular forms that a noun may have, the noun itself first. */
export function singulars(noun: string): string[] {
  const forms = [noun];
  if (noun.endsWith('men')) forms.push(`${noun.slice(0, -2)}an`);
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`);
  if (noun.endsWith('ves')) forms.push(`${noun.slice(0, -3)}fe`, `${noun.slice(0, -3)}f`);
  if (noun.endsWith('es')) forms.push(noun.slice(0, -2));
  if (noun.endsWith('s') && !noun.endsWith('ss')) forms.push(noun.slice(0, -1));
  if (noun === 'people') forms.push('person');
  if (noun === 'children') forms.push('child');
  return forms;
}

/** Whether a word, or its singular, is a common one, which names nobody by itself. */
export const isCommon = (word: string): boolean => singulars(word).some((form) => COMMON_WORDS.has(form));

const onePerson = (noun: string): boolean =>
  MEMBERS.has(noun) || PERSON_NOUNS.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun) || KIN_NOUNS.has(noun);

const isPeoples = (noun: string): boolean => PEOPLES.test(noun) && !NO_PEOPLES.test(noun);

/** Whether the noun is in the plural, so far as it stands for persons. */
export function plural(noun: string): boolean {
  if (IRREGULAR_PLURALS.has(noun) || PARTY_PEOPLE.has(noun) || isPeoples(noun)) return true;
  return noun.endsWith('s') && !PERSON_NOUNS.has(noun) && singulars(noun).slice(1).some(onePerson);
}

/** "Brazilian", "Dane", "Texan": behind an article, one from there; "the Dutch" and "the Swiss" are all of them. */
export const isInhabitant = (word: string): boolean =>
  MEMBERS.has(word) ||
  COUNTRY_OF_ADJECTIVE.has(`${word}s`) ||
  (COUNTRY_OF_ADJECTIVE.has(word) && !/(?:ch|s|sh|ese)$/.test(word));

/** The noun for one person that a word is or is the plural of, without prefixes such as "ex-"; null for other words. */
export const personNoun = remembering((word): string | null => {
  for (const form of [word, word.replace(PREFIX, ''), word.split('-').at(-1) as string]) {
    for (const singular of singulars(form)) if (onePerson(singular)) return singular;
  }
  return null;
});

/** The sex that a noun for persons tells. */
export function genderOfNoun(noun: string): Gender {
  const bare = noun.replace(PREFIX, '').replace(/-of-.*/, '');
  if (MALE_NOUNS.has(bare) || (bare.endsWith('man') && !bare.endsWith('woman') && personNoun(bare))) return 'male';
  return FEMALE_NOUNS.has(bare) || bare.endsWith('woman') ? 'female' : null;
}

/**
 * What the head noun of a source stands for: by the lists, else by an ending that makes nouns for persons ("-ologist");
 * null when neither knows it. `before` is the word before it, so that "media reports" may be told from "reports".
 */
export function natureOf(noun: string, before = ''): Nature | null {
  if (AGED.test(noun)) return 'person';
  return (
    listedNature(noun, before) ??
    (NO_AGENTS.test(noun) ? null : AGENT.test(noun) ? 'person' : AGENTS.test(noun) || isPeoples(noun) ? 'people' : null)
  );
}

/** As {@link natureOf}, by the lists alone. */
export function listedNature(noun: string, before = ''): Nature | null {
  const phrase = before ? `${before} ${noun}` : noun;
  if (SPOKES_NOUNS.has(noun)) return 'spokes';
  if (OTHER_GROUPS.has(phrase)) return 'people';
  if (COLLECTIVES.has(phrase) || COLLECTIVES.has(noun)) return 'organisation';
  if (PARTY_PEOPLE.has(noun) || IRREGULAR_PLURALS.has(noun)) return 'people';
  if (OUTLET_NOUNS.has(phrase)) return 'outlet';
  const person = personNoun(noun);
  const isThing = [noun, phrase].some((words) => DOCUMENT_NOUNS.has(words) || ORGANISATION_WORDS.has(words));
  if (person && !isThing) return plural(noun) ? 'people' : 'person';
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(phrase)) return 'document';
  if (ORGANISATION_WORDS.has(noun) || ORGANISATION_WORDS.has(phrase)) return 'organisation';
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  if (AUTHOR_NOUNS.has(noun) || OTHER_GROUPS.has(noun)) return 'people';
  return MAKER.test(noun) ? 'organisation' : null;
}

/** "The steelmaker", "toymakers": what no list has among persons is a company that makes it. */
const MAKER = /[^\s-]{3}makers?$/;
/** Whether a plural stands for such companies, of which none in particular is meant. */
export const isMakers = (noun: string): boolean => noun.endsWith('makers') && listedNature(noun) === 'organisation';
