import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { STUDY_NOUNS } from '../lexicon/documents';
import { lexicon } from '../lexicon/lexicon';
import { ORGANISATIONS } from '../lexicon/named-bodies';
import { NO_BODIES, ORGANISATION_WORDS, PARTY_PEOPLE } from '../lexicon/organisations';
import { PARTY_OF } from '../lexicon/parties';
import { SURNAME_NOUNS } from '../lexicon/people';
import type { Span } from '../span';
import type { Text } from '../stages';
import { isMotto, isUnion } from './body-names';
import { firstOfFirms, surnames, writtenLarge } from './large';
import { natureOfName } from './name-nature';
import { bare, isGivenName, isParticle, isRole, isTitle } from './names';
import { isCommon, isInhabitant, listedNature, personNoun, plural } from './nouns';
import { capital, token } from './tokens';
import { commonNoun, isCounted, isInhabitantAt, unnaming } from './unnaming';

const OFFICES = lexicon(`
acting, ambassador, chairman, chairwoman, chancellor, chief, commander, commissioner, deputy, governor, mayor, officer
pastor, president, representative, senator, sheriff, speaker, staff
`);
/** Behind these stands a surname, though it be a word for a person: "Ms. Boxer", but not "Mr. Speaker". */
const ADDRESSES = /^(?:Dr|Gov|Miss|Mr|Mrs|Ms|Prof|Rep|Sen)\.?$/;
export const CONNECTS = new Set(['of', 'and', '&', 'for', 'the']);

/** The run of capitalised words that ends the core, without article, possessor, adjectives of nations, titles, roles. */
export function nameAtEnd(text: Text, [from, to]: Span): Span | null {
  let start = to;
  while (start > from && part(text, start - 1, start < to)) start--;
  while (start < to && !capital(token(text, start).form)) start++;
  if (start >= to) return null;
  while (start < to && unnaming(text, start)) start++;
  if (start >= to) return null;
  if (isCounted(text, [start, to]) || isSort(text, [start, to])) return null;
  if (to - start > 2 && HONOURS.test(token(text, to - 1).form)) return nameAtEnd(text, [from, to - 1]);
  // "The Coastal Courier": the noun for a person that ends it is a newspaper's.
  if (isListed(text, [start, to])) return [start, to];
  if (isInhabitantAt(text, [start, to], from)) return null;
  if (natureOfName(forms(text, [start, to])) === 'outlet' || isUnion(forms(text, withPlace(text, [start, to]))))
    return [start, to];
  if (isTeam(text, [start, to]) || forms(text, [start, to]).includes('&')) return [start, to];
  const split = afterRoles(text, [start, to]);
  if (split >= to) return isSurname(text, [start, to], from) ? [start, to] : null;
  if (split > start) return to - split === 1 && STUDY_NOUNS.has(token(text, split).lower) ? null : [split, to];
  return wholeName(text, [start, to]) ? [start, to] : null;
}

/** "The Harbour Rangers", "the Free Quay Fighters": behind "the" a plural for people, written large, ends a body's name. */
function isTeam(text: Text, [start, to]: Span): boolean {
  const { lower } = token(text, to - 1);
  if (to - start < 2 || token(text, start - 1).lower !== 'the' || !plural(lower)) return false;
  return !PARTY_PEOPLE.has(lower) && !isInhabitant(personNoun(lower) ?? '');
}

/** "The Court", "the Bench": what sort of body it is, written large, is no name. */
const isSort = (text: Text, [start, to]: Span): boolean =>
  to - start === 1 &&
  token(text, start - 1).lower === 'the' &&
  !/^(?:for|of|on)$/.test(token(text, to).lower) &&
  listedNature(token(text, start).lower) === 'organisation' &&
  natureOfName(forms(text, [start, to])) === null;

/** What members, counsel and the honoured have behind their names: "Ann Lee MP". */
const HONOURS = /^(?:CBE|KC|MBE|MEP|MLA|MP|MS|MSP|OBE|QC|TD)$/;

/** A body's name that a list gives, whatever its words ("Doctors Without Borders"). */
const isListed = (text: Text, [start, to]: Span): boolean =>
  to - start > 1 && ORGANISATIONS.has(forms(text, [start, to]).join(' ').toLowerCase());

/** A run of capitals with the "of" and one more that may follow it: "Harbour Workers of America". */
const withPlace = (text: Text, [start, to]: Span): Span =>
  token(text, to).lower === 'of' && capital(token(text, to + 1).form) ? [start, to + 2] : [start, to];

/** Titles behind which a noun for a person or a body is a surname ("Mr. King", "Ms. Tribe", "Sen. Boxer"). */
export const HONORIFIC = /^(?:dr|miss|mr|mrs|ms|prof|rep|sen)$/;

/** "King" alone: written large without an article, a word for one person is a surname unless it is an office. */
function isSurname(text: Text, [start, to]: Span, from: number): boolean {
  const { form, lower } = token(text, start);
  if (to - start > 1 || start !== from) return false;
  if (
    surnames(text).has(form) ||
    firstOfFirms(text).has(form) ||
    (SURNAME_NOUNS.has(lower) && writtenLarge(text).has(form))
  )
    return true;
  return isTitle(lower) && !OFFICES.has(lower) && lower.length > 3 && lower !== 'former';
}

function part(text: Text, index: number, inside: boolean): boolean {
  const { form, lower } = token(text, index);
  if (capital(form)) return !/^(?:an?|her|his|its|my|our|the|their|your)$/.test(lower);
  if (inside && lower === 'and') return joinsName(text, index);
  if (inside && ofMembers(text, index)) return true;
  return inside && (isParticle(lower) || lower === '&' || form === '.' || (lower === 'of' && index > 0));
}

/** Plurals of people without an "s" that bodies are called after. */
const IRREGULAR = /^(?:children|men|people|women)$/;

/** "The Lodi Farmers’ Association", "Women’s Aid": a possessive of people, written large, within a body's name. */
export function ofMembers(text: Text, index: number): boolean {
  const [before, mark, after] = [token(text, index - 1), token(text, index), token(text, index + 1)];
  if (!capital(before.form) || !/^\p{Lu}\p{Ll}/u.test(after.form) || after.sentence !== before.sentence) return false;
  // "The Hawks’ Capt Ann Lee"
  if (isRole(after.form) || isGivenName(after.lower)) return false;
  if (/^['’]s$/.test(mark.form)) return IRREGULAR.test(before.lower);
  return /^['’]$/.test(mark.form) && /[^s]s$/.test(before.lower) && personNoun(before.lower) !== null;
}

/** "Quay Fire and Rescue": an "and" between two common words written large. */
function joinsName(text: Text, index: number): boolean {
  const [before, after] = [token(text, index - 1), token(text, index + 1)];
  const person = isGivenName(after.lower) && capital(token(text, index + 2).form);
  return capital(before.form) && capital(after.form) && isCommon(before.lower) && isCommon(after.lower) && !person;
}

/** "United States Ann Lee", "Texas Ted Ode": a place before a full name is none of it; behind "the" it is a body's. */
function afterPlace(text: Text, [from, to]: Span): number {
  if (token(text, from - 1).lower === 'the') return from;
  for (let length = Math.min(3, to - from - 2); length > 0; length--) {
    const place = natureOfName(forms(text, [from, from + length])) === 'place';
    if (place && natureOfName(forms(text, [from + length, to])) === 'person') return from + length;
  }
  return from;
}

/**
 * Where the name begins behind the last role or title of a run; the run's start where it has none, its end where all of
 * it is a role. A role as the last word behind a given name, an initial or an address is a surname ("Peter T. King").
 */
export function afterRoles(text: Text, [from, to]: Span): number {
  if (isMotto(forms(text, [from, to]))) return from;
  let start = afterPlace(text, [from, to]);
  if (to - from > 1 && HONORIFIC.test(bare(token(text, to - 2).form))) return to - 1;
  for (let i = from; i < to; i++) {
    const { form } = token(text, i);
    if (
      i + 1 < to &&
      ORGANISATION_WORDS.has(bare(token(text, to - 1).lower)) &&
      !isGivenName(bare(token(text, to - 2).form))
    )
      break;
    const before = token(text, i - 1).form;
    if (i + 1 === to && i > start && (isGivenName(bare(before)) || /^\p{Lu}\.$/u.test(before))) break;
    if (i + 1 === to && i > from && ADDRESSES.test(before) && !OFFICES.has(bare(form))) break;
    // "Maj. Gen. Arun Vada": between a title and the end of the run stands a name, and what follows it is one.
    const titled = start > from && isTitle(bare(token(text, start - 1).form)) && !isCommon(token(text, i - 1).lower);
    if (i + 1 === to && i > start && titled && !OFFICES.has(bare(form))) break;
    // "The Divers Union Ann Lee": the noun for people is a body's.
    const ofBody = i + 2 < to && ORGANISATION_WORDS.has(token(text, i + 1).lower) && !isTitle(bare(form));
    // "Roxana M. Leon": behind a word that is no role an initial, no "Monsieur".
    if (/^\p{Lu}\.?$/u.test(form) && i > start) continue;
    if (/^['’]s?$/.test(token(text, i + 1).form) && i + 2 < to && ofMembers(text, i + 1)) break;
    const role = isRole(form) || isRank(text, [i, to]) || /\p{L}-(?:based|born|educated|raised|trained)$/u.test(form);
    if (role && !ofBody) start = i + 1;
  }
  // "Evergrace Senior Living": no name is left behind a noun that is none but part of it.
  const role = bare(token(text, start - 1).form);
  const none = start - 1 > from && to - start === 1 && !isTitle(role) && isCommon(token(text, start).lower);
  return none ? from : start;
}

/** "MEP Ana Prieto", "Quay Party TD Ana Prieto": letters right before a full name are its bearer's rank or office. */
function isRank(text: Text, [from, to]: Span): boolean {
  const { form, lower } = token(text, from);
  if (to - from < 3 || !/^\p{Lu}{2,5}$/u.test(form) || isGivenName(lower) || /^(?:hms|ss|uss)$/.test(lower))
    return false;
  return isGivenName(bare(token(text, from + 1).form)) && natureOfName(forms(text, [from + 1, to])) === 'person';
}

/** Whether a run without any role in it names something itself: its last word is no common noun written large. */
function wholeName(text: Text, [from, to]: Span): boolean {
  const last = token(text, to - 1);
  const people = last.lower.split('-').at(-1) as string;
  if (COUNTRY_OF_ADJECTIVE.has(people) && /[^s]s$/.test(people)) return false;
  if (to - from === 1) {
    // "The FIR says": an abbreviation for a paper.
    if (NO_BODIES.has(last.lower) && listedNature(last.lower) === 'document') return false;
    const sentenceStart = text.tokens[from - 1]?.sentence !== last.sentence;
    return !(sentenceStart && natureOfName([last.form]) === null && commonNoun(text, last));
  }
  const nature = listedNature(last.lower);
  if (nature === 'document' && natureOfName(forms(text, [from, to])) === 'place') return false;
  // "The Arizona Republican", however many are called Arizona.
  const given = isGivenName(bare(token(text, from).form)) && !PARTY_OF.has(last.lower);
  return (
    given ||
    natureOfName(forms(text, [from, to])) !== null ||
    !(nature === 'people' || nature === 'person' || nature === 'spokes' || nature === 'document')
  );
}

export function forms(text: Text, [from, to]: Span): string[] {
  return text.tokens.slice(from, to).map((t) => t.form);
}
