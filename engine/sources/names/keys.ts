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

/** All keys under which a body may be looked up by a name. */
export function bodyKeys(name: NameMention): string[] {
  const whole = name.forms.join(' ');
  const short = initials(name.forms).filter((letters) => letters.length > 2);
  const told = name.alias ? [`body ${keyOf(name.alias)}`] : [];
  return [`body ${keyOf(whole)}`, ...[...short, ...capitalsOf(name)].map((letters) => `body ${letters}`), ...told];
}

/** "MnDOT", "PennDOT": an acronym whose small letters stand for more of its words is known by its capitals too. */
function capitalsOf({ forms }: NameMention): string[] {
  const [word, ...others] = forms as [string, ...string[]];
  if (others.length > 0 || !/^\p{Lu}\p{Ll}{1,3}\p{Lu}{2,}$/u.test(word)) return [];
  return [word.replace(/\p{Ll}/gu, '').toLowerCase()];
}

/** The ends of an outlet's name by which it may be called: "the Daily News", "the News". */
export const tailsOf = ({ nature, forms }: NameMention): string[] =>
  nature === 'outlet' ? forms.slice(1).map((_, i) => `tail ${keyOf(forms.slice(i + 1).join(' '))}`) : [];

/** The key under which an outlet whose full name has been told may be known by this end of it. */
export const tailOf = ({ nature, articled, forms }: NameMention): string[] =>
  nature === 'outlet' && articled ? [`tail ${keyOf(forms.join(' '))}`] : [];

/** Every word of a person's name is a way to speak of him or her, but for initials. */
export function personKeys(name: NameMention): string[] {
  return stem(name)
    .filter((word) => word.length > 1)
    .map((word) => `name ${word}`);
}
