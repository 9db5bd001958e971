import { COUNTRY_OF, COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { SAME_INSTITUTION } from '../../lexicon/metonyms';
import { withoutAcronym } from '../../phrases/body-names';
import { bare } from '../../phrases/names';
import type { NameMention } from './mention';

const SUFFIX =
  /(?:,? (?:afc|ag|co|company|corp|corporation|fc|group|holdings|inc|incorporated|limited|llc|llp|ltd|news|plc|sa|se)\.?)+$/;

/** One key for all names of an institution: without article and corporate ending, metonyms brought to one name. */
export function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ ?[’']s?$/, '')
    .replace(/ ([’']s)/g, '$1')
    .trim();
  const country = COUNTRY_OF.get(plain) ?? (PEOPLES.test(plain) ? COUNTRY_OF_ADJECTIVE.get(plain) : undefined);
  if (country) return `country ${country}`;
  const short = plain.replace(SUFFIX, '');
  const whole = (short.length > 1 ? short : plain).replace(ABBREVIATED, (words) => ABBREVIATIONS.get(words) as string);
  return (
    SAME_INSTITUTION.get(plain) ??
    SAME_INSTITUTION.get(whole) ??
    whole.replace(OFFICE, '$2 of $1').replace(OF_THE, '$1 of ')
  );
}

/** "The Labor Department", "the Health Ministry": told as the Department of Labor, the Ministry of Health. */
const OFFICE = /^(?:(?:uk|us) )?(\S+(?: and \S+)?) (department|ministry)$/;
const OF_THE = /^(?:(?:uk|us) )?(department|ministry) of (?:the )?/;

/** "The Dutch", "the British": adjectives that stand for a whole people, and so for their country. */
const PEOPLES = /(?:ch|sh|ss|ese)$/;

/** Places and words within a longer name that newspapers abbreviate, in one form. */
const ABBREVIATIONS = new Map([
  ['dept', 'department'],
  ['govt', 'government'],
  ['n.y.', 'ny'],
  ['new york', 'ny'],
  ['u.k.', 'uk'],
  ['u.n.', 'un'],
  ['u.s.', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['united states', 'us'],
]);
const ABBREVIATED = /(?<= |^)(?:dept|govt|n\.y\.|new york|u\.[kns]\.|united (?:kingdom|nations|states))(?= |$)/g;

/**
 * The initials by which a name of several words may be abbreviated, lower case, without and with those of its small words:
 * "hdt" and "hdot" for "Harbour Department of Transport". None for a single word.
 */
export function initials(forms: readonly string[]): string[] {
  const words = withoutAcronym(forms);
  const large = words.filter((form) => /^\p{Lu}/u.test(form));
  if (large.length < 2) return [];
  return [...new Set([large, words].map((list) => list.map((word) => (word[0] as string).toLowerCase()).join('')))];
}

/** A person's name without "Jr.", initials kept. */
export const stem = (name: NameMention): string[] =>
  name.forms.filter((form) => !SUFFIXES.has(form.toLowerCase()) && form !== '.').map(bare);

/** What follows a person's name and is none of it. */
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'mp', 'mep', 'qc', 'kc']);
