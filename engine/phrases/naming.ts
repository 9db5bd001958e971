import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { ORGANISATION_WORDS, ORGANISATIONS } from '../lexicon/organisations';
import { OUTLETS } from '../lexicon/outlets';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { identifies } from './compounds';
import { bare, isGivenName, isParticle, isRole, isTitle, type NameNature, natureOfName } from './names';
import { listedNature, natureOf, personNoun } from './nouns';
import { isQuantity } from './quantities';
import { capital, token, wordy } from './tokens';

const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december nothing neither nor either new former'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'acting ambassador chancellor chief commander commissioner deputy governor mayor officer pastor president representative senator sheriff speaker staff'.split(
    ' ',
  ),
);
const CONNECTS = new Set(['of', 'and', '&', 'for', 'the']);

/**
 * The proper name of what a noun phrase is about, titles and roles left aside: "Ann Lee" in "the minister's aide Ann
 * Lee", in "Ann Lee, an aide" and in "the aide, Ann Lee"; null where the phrase only describes ("a Boeing executive").
 */
export function nameIn(text: Text, tokens: Span, core: Span): Span | null {
  const own = nameAtEnd(text, core);
  if (own && natureOfName(forms(text, own)) === 'person') return own;
  const behind = named(text, parted(text, tokens), core);
  if (behind) return behind;
  const found = listed(text, core) ?? own;
  return found ? withOf(text, tokens, found) : (nameAfterOf(text, tokens, core) ?? identified(text, tokens, core));
}

/** The name behind "identified as", "named", "known as". */
function identified(text: Text, tokens: Span, core: Span): Span | null {
  if (!identifies(text, core[1])) return null;
  let from = core[1];
  while (from < tokens[1] && !capital(token(text, from).form)) from++;
  let to = from;
  while (to < tokens[1] && capital(token(text, to).form)) to++;
  const start = from < to ? afterRoles(text, [from, to]) : to;
  return start < to ? [start, to] : null;
}

/** The ranges between the phrase's commas, dashes and brackets. */
function parted(text: Text, [from, to]: Span): Span[] {
  const ranges: Span[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !/^(?:[,()–—:-]|--)$/.test(token(text, i).form)) continue;
    if (i > start) ranges.push([start, i]);
    start = i + 1;
  }
  return ranges;
}

/** A name that a list gives with its possessive ending ("the People's Daily"). */
function listed(text: Text, [from, to]: Span): Span | null {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  const name = forms(text, [start, to])
    .join(' ')
    .toLowerCase()
    .replace(/ (['’]s?)(?= |$)/g, '$1');
  return start < to && capital(token(text, start).form) && (OUTLETS.has(name) || ORGANISATIONS.has(name))
    ? [start, to]
    : null;
}

/** An organisation's name with its complement ("the Academy of Dermatology", "Center for Public Integrity"). */
function withOf(text: Text, tokens: Span, [from, to]: Span): Span {
  const { lower } = token(text, to);
  const last = token(text, to - 1).lower;
  if (to >= tokens[1] || (lower !== 'of' && lower !== 'for' && lower !== 'on') || !ORGANISATION_WORDS.has(last))
    return [from, to];
  let end = to + 1;
  if (token(text, end).lower === 'the') end++;
  const start = end;
  while (end < tokens[1] && (capital(token(text, end).form) || (end > start && CONNECTS.has(token(text, end).lower))))
    end++;
  while (end > start && CONNECTS.has(token(text, end - 1).lower)) end--;
  return end > start ? [from, end] : [from, to];
}

/** A later segment that is nothing but a name, after one that ends in a description's head noun. */
function named(text: Text, segments: readonly Span[], core: Span): Span | null {
  for (let i = 1; i < segments.length; i++) {
    const [from, to] = segments[i] as Span;
    const start = titleEnd(text, [from, to]);
    if (start >= to || to - start > 5 || !allCapital(text, [start, to])) continue;
    if (token(text, (segments[0] as Span)[0]).form === '(') continue;
    const before = token(text, (segments[i - 1] as Span)[1] - 1);
    const name = natureOfName(forms(text, [start, to]));
    if (bears(before, name, to - start)) return [start, to];
    // "The owner of the app, Acme Inc.": behind a complement only a name that its own words make one.
    if (i === 1 && name !== null && bears(token(text, core[1] - 1), name, to - start)) return [start, to];
  }
  return null;
}

/** Whether a noun may be followed by such a name of its bearer. A body too may be an owner or a rival, a person no company. */
function bears(noun: Token, name: NameNature, words: number): boolean {
  const nature = natureOf(noun.lower);
  if (!nature || (capital(noun.form) && !personNoun(noun.lower))) return false;
  if (nature === 'organisation' || nature === 'people') return name !== 'person' && name !== 'place';
  return name === 'person' || name === 'organisation' || (name === null && words > 1);
}

/** The run of capitalised words that ends the core, without article, possessor, adjectives of nations, titles, roles. */
function nameAtEnd(text: Text, [from, to]: Span): Span | null {
  let start = to;
  while (start > from && part(text, start - 1, start < to)) start--;
  while (start < to && !capital(token(text, start).form)) start++;
  if (start >= to) return null;
  while (start < to && unnaming(text, start)) start++;
  if (start >= to) return null;
  // "The Coastal Courier": the noun for a person that ends it is a newspaper's.
  if (natureOfName(forms(text, [start, to])) === 'outlet') return [start, to];
  const split = afterRoles(text, [start, to]);
  if (split >= to) return isSurname(text, [start, to], from) ? [start, to] : null;
  if (split > start) return [split, to];
  return wholeName(text, [start, to]) ? [start, to] : null;
}

/** Words that begin a sentence or a count, not a name: "Nine in ten", "Other countries", "Monday". */
function unnaming(text: Text, index: number): boolean {
  const { lower } = token(text, index);
  return isQuantity(text, index) || NO_NAMES.has(lower);
}

/** "King" alone: written large without an article, a word for one person is a surname unless it is an office. */
function isSurname(text: Text, [start, to]: Span, from: number): boolean {
  const { lower } = token(text, start);
  return (
    to - start === 1 &&
    start === from &&
    isTitle(lower) &&
    !OFFICES.has(lower) &&
    lower.length > 3 &&
    lower !== 'former'
  );
}

function part(text: Text, index: number, inside: boolean): boolean {
  const { form, lower } = token(text, index);
  if (capital(form)) return !(lower === 'the' || lower === 'a' || lower === 'an' || lower === 'our');
  return inside && (isParticle(lower) || lower === '&' || form === '.' || (lower === 'of' && index > 0));
}

/** "United States Ann Lee", "Texas Ted Ode": a place before a full name is none of it. */
function afterPlace(text: Text, [from, to]: Span): number {
  for (let length = Math.min(3, to - from - 2); length > 0; length--) {
    const place = natureOfName(forms(text, [from, from + length])) === 'place';
    if (place && natureOfName(forms(text, [from + length, to])) === 'person') return from + length;
  }
  return from;
}

/**
 * Where the name begins behind the last role or title of a run; the run's start where it has none, its end where all of
 * it is a role. A role as the last word behind a given name or an initial is a surname ("Peter T. King").
 */
export function afterRoles(text: Text, [from, to]: Span): number {
  let start = afterPlace(text, [from, to]);
  for (let i = from; i < to; i++) {
    const { form } = token(text, i);
    if (i + 1 < to && ORGANISATION_WORDS.has(token(text, to - 1).lower) && !isGivenName(bare(token(text, to - 2).form)))
      break;
    const before = token(text, i - 1).form;
    if (i + 1 === to && i > start && (isGivenName(bare(before)) || /^\p{Lu}\.$/u.test(before))) break;
    if (isRole(form)) start = i + 1;
  }
  return start;
}

/** Whether a run without any role in it names something itself: its last word is no common noun written large. */
function wholeName(text: Text, [from, to]: Span): boolean {
  const last = token(text, to - 1);
  const people = last.lower.split('-').at(-1) as string;
  if (COUNTRY_OF_ADJECTIVE.has(people) && /[^s]s$/.test(people)) return false;
  if (to - from === 1) {
    const sentenceStart = text.tokens[from - 1]?.sentence !== last.sentence;
    return !(sentenceStart && listedNature(last.lower) !== null && natureOfName([last.form]) === null);
  }
  const nature = listedNature(last.lower);
  return (
    isGivenName(bare(token(text, from).form)) ||
    natureOfName(forms(text, [from, to])) !== null ||
    !(nature === 'people' || nature === 'person' || nature === 'spokes' || nature === 'document')
  );
}

/** "Director of National Intelligence James Clapper", "the head of the agency, Ivan Petrov" without its comma. */
function nameAfterOf(text: Text, tokens: Span, core: Span): Span | null {
  if (!/^(?:of|to|for)$/.test(token(text, core[1]).lower) || !personNoun(bare(token(text, core[1] - 1).form)))
    return null;
  let end = core[1] + 1;
  while (
    end < tokens[1] &&
    (capital(token(text, end).form) || CONNECTS.has(token(text, end).lower) || isRole(token(text, end).form))
  )
    end++;
  const roles = afterRoles(text, [core[1] + 1, end]);
  if (roles > core[1] + 1 && roles < end) return [roles, end];
  for (let i = core[1] + 2; i + 1 < end; i++) {
    if (isGivenName(bare(token(text, i).form)) && capital(token(text, i).form) && allCapital(text, [i, end]))
      return [i, end];
  }
  return null;
}

function titleEnd(text: Text, [from, to]: Span): number {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  return start < to ? afterRoles(text, [start, to]) : to;
}

function allCapital(text: Text, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    const { form, lower } = token(text, i);
    if (!capital(form) && !isParticle(lower) && lower !== 'of' && lower !== '&') return false;
    if (!wordy(form) && lower !== '&') return false;
  }
  return true;
}

export function forms(text: Text, [from, to]: Span): string[] {
  return text.tokens.slice(from, to).map((t) => t.form);
}
