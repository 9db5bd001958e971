import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { COMMON_WORDS } from '../lexicon/common-words';
import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { OUTLET_WORDS } from '../lexicon/outlets';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { surnamesOfPeople, writtenLarge } from './large';
import { natureOfName } from './name-nature';
import { isGivenName } from './names';
import { isCommon, isInhabitant, listedNature } from './nouns';
import { isQuantity } from './quantities';
import { capital, token } from './tokens';

/*
 * Words written large that name nobody by themselves: they begin a sentence or a count, or tell where somebody is from.
 */

const NO_NAMES = new Set([...WEEKDAYS, ...MONTHS, 'another', 'either', 'former', 'neither', 'new', 'nor', 'nothing']);
// People bear them, too.
for (const name of ['march', 'may']) NO_NAMES.delete(name);
/** "At least three States": a plural that is counted, written large as some newspapers do, is no name. */
export const isCounted = (text: Text, [start, to]: Span): boolean =>
  to - start === 1 &&
  isQuantity(text, start - 1) &&
  /[^s]s$/.test(token(text, start).lower) &&
  isCommon(token(text, start).lower);

/** Words that begin a sentence or a count, not a name: "Nine in ten", "Other countries", "Monday". */
export function unnaming(text: Text, index: number): boolean {
  const { form, lower } = token(text, index);
  if (isQuantity(text, index) || COUNTS.test(form)) return true;
  return NO_NAMES.has(lower) && !opensName(text, index) && !opensTitle(text, index) && !opensPlace(text, index);
}

/** "New York", "New Delhi". */
const opensPlace = (text: Text, index: number): boolean =>
  token(text, index).lower === 'new' && natureOfName(['New', token(text, index + 1).form]) === 'place';

/** "The Sunday Beacon": behind "the" a day before a word of papers' names is part of the title. */
const opensTitle = (text: Text, index: number): boolean =>
  WEEKDAYS.has(token(text, index).lower) &&
  token(text, index - 1).lower === 'the' &&
  capital(token(text, index + 1).form) &&
  OUTLET_WORDS.has(token(text, index + 1).lower);

/** "Three-times married Lee", "Two-goal Ode": a count that begins a sentence. */
export const COUNTS = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third)-\p{Ll}+$/u;

/** "April Ryan", "Sunday Obi": a given name and no time, where no article or preposition goes before it. */
const opensName = (text: Text, index: number): boolean =>
  isGivenName(token(text, index).lower) &&
  natureOfName([token(text, index).form, token(text, index + 1).form]) === 'person' &&
  capital(token(text, index + 1).form) &&
  !TIMED.test(token(text, index - 1).lower);
const TIMED = /^(?:an?|by|during|early|in|its|last|late|next|on|since|the|their|this|until)$/;

/** "The Brazilian", "a young Dane": behind an article one from there, and no name; "the Scotsman" is an outlet first. */
export function isInhabitantAt(text: Text, [start, to]: Span, from: number): boolean {
  const { form, lower } = token(text, start);
  // "A Swiss", "the Swiss, 31,": one of a people whose adjective else stands for all of them.
  const one = /^(?:an?|another|one)$/.test(token(text, from).lower) || aged(text, to);
  const articled = start > from && /^(?:an?|another|his|her|one|the|this)$/.test(token(text, from).lower);
  return (
    to - start === 1 &&
    articled &&
    (isInhabitant(lower) || (one && COUNTRY_OF_ADJECTIVE.has(lower))) &&
    natureOfName([form]) !== 'outlet'
  );
}

/** A word that is no name although it begins a sentence: a noun of the lists, or a common one that is never large elsewhere. */
export function commonNoun(text: Text, { form, lower, sentence }: Token): boolean {
  if (surnamesOfPeople(text).has(form) || isBareGivenName(text, { lower, sentence })) return false;
  if (listedNature(lower) !== null) return true;
  if (isGivenName(lower) || writtenLarge(text).has(form)) return false;
  return (
    COMMON_WORDS.has(lower) ||
    COMMON_WORDS.has(lower.replace(/s$/, '')) ||
    /(?:eers|ers|folks?|ials|ings|ions|isans|ists|people|[rsw]men)$/.test(lower)
  );
}

/** "Will said so.": in a sentence that is no headline, the noun for one document would have an article. */
function isBareGivenName(text: Text, { lower, sentence }: Pick<Token, 'lower' | 'sentence'>): boolean {
  const end = text.sentences[sentence]?.span[1] ?? 0;
  return (
    isGivenName(lower) && listedNature(lower) === 'document' && /[.!?]["”’']?$/.test(text.text.slice(end - 2, end))
  );
}

/** ", 34," or "(34)" behind the name. */
export function aged(text: Text, to: number): boolean {
  return (
    /^[,(]$/.test(token(text, to).form) &&
    /^\d{1,2}$/.test(token(text, to + 1).form) &&
    /^[,)]$/.test(token(text, to + 2).form)
  );
}
