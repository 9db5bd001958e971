import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { COMMON_WORDS } from '../lexicon/common-words';
import { KIN_NOUNS } from '../lexicon/people';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { afterRoles, forms } from './capitals';
import { DETERMINERS } from './determiners';
import { type NameNature, natureOfName } from './name-nature';
import { bare, genderOfTitle, isGivenName, isParticle, isTitle } from './names';
import { isCommon, isInhabitant, listedNature, natureOf, personNoun, plural } from './nouns';
import { capital, token, wordy } from './tokens';

/** The ranges between the phrase's commas, dashes and brackets. */
export function parted(text: Text, [from, to]: Span): Span[] {
  const ranges: Span[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !/^(?:[,()–—:-]|--)$/.test(token(text, i).form)) continue;
    if (i > start) ranges.push([start, i]);
    start = i + 1;
  }
  return ranges;
}

/** A later segment that is nothing but a name, after one that ends in a description's head noun. */
export function named(text: Text, segments: readonly Span[], core: Span): Span | null {
  let first = 1;
  for (let i = 1; i < segments.length; i++) {
    const [from, to] = segments[i] as Span;
    // "Mr. Lee, who knows the minister, Tom Ode": within the clause names are others'.
    if (capital(token(text, core[1] - 1).form) && /^(?:who|whom|whose)$/.test(token(text, from).lower)) return null;
    if (spellsOut(text, [from, to]) && personNoun(token(text, from - 2).lower)) {
      if (i === first) first++;
      continue;
    }
    if (i === first && personNoun(token(text, core[1] - 1).lower) && spellsOut(text, [from, to])) {
      first++;
      continue;
    }
    if (i === first && isCharge(text, core, [from, to], segments[i + 1])) {
      first++;
      continue;
    }
    const start = titleEnd(text, [from, to]);
    const full = nameEnd(text, [start, to]);
    if (start >= full || full - start > 5) continue;
    if (token(text, (segments[0] as Span)[0]).form === '(') continue;
    // "Sources close to the bank (Harbour Savings)": the bracket tells the name of what the complement is about.
    if (token(text, from - 1).form === '(' && from - 1 > core[1] && !personNoun(token(text, from - 2).lower)) continue;
    const before = token(text, (segments[i - 1] as Span)[1] - 1);
    const addressed = start > from && isAddressed(text, [start, full], before);
    const name = addressed ? 'person' : natureOfName(forms(text, [start, full]));
    if (full < to && name !== 'person' && !(name === null && full - start > 1)) continue;
    const single = isOneOf(text, core[0]) || token(text, (segments[0] as Span)[0]).lower === 'one';
    const given = KIN_NOUNS.has(before.lower) && isGivenName(token(text, start).lower);
    const next = name === 'organisation' ? segments[i + 1] : undefined;
    if (next && i === first && personNoun(before.lower) && isHolder(text, next)) {
      first++;
      continue;
    }
    if (i === 1 && full === to && isLone(text, core, [start, full])) return [start, full];
    if (bears(before, name, full - start, given, single)) return [start, full];
    // "The owner of the app, Acme Inc.": behind a complement only a name that its own words make one.
    const role = bare(token(text, core[1] - 1).form);
    const known = name !== null || full < to || (isPersonal(text, [start, full]) && personNoun(role) !== null);
    const last = i === segments.length - 1 && isSmall(text, [core[1], (segments[i] as Span)[0]]);
    if ((i === first || last) && known && bears(token(text, core[1] - 1), name, full - start, false, single))
      return [start, full];
  }
  return null;
}

/** "The permanent secretary, Harbour Office, Eng Ann Lee": between a role and its holder's name stands where it is held. */
function isHolder(text: Text, [from, to]: Span): boolean {
  const start = titleEnd(text, [from, to]);
  return (
    start < to && allCapital(text, [start, to]) && (start > from || natureOfName(forms(text, [start, to])) === 'person')
  );
}

/** "A trader, Kalu,": one person by a noun, and behind the comma a single word that is large and means nothing. */
function isLone(text: Text, core: Span, [from, to]: Span): boolean {
  const { form, lower } = token(text, from);
  const noun = token(text, core[1] - 1);
  if (to - from > 1 || token(text, from - 1).form !== ',' || core[1] !== from - 1) return false;
  if (
    capital(noun.form) ||
    !personNoun(noun.lower) ||
    plural(noun.lower) ||
    DETERMINERS.get(token(text, core[0]).lower) !== 'indefinite'
  )
    return false;
  return (
    /^\p{Lu}\p{Ll}{2}/u.test(form) &&
    natureOfName([form]) === null &&
    !isCommon(lower) &&
    !WEEKDAYS.has(lower) &&
    !MONTHS.has(lower) &&
    listedNature(lower) === null &&
    !isInhabitant(lower)
  );
}

/** "The head of languages, arts and history, Ann Lee": whether what stands before a name is a list of common words. */
const isSmall = (text: Text, [from, to]: Span): boolean =>
  token(text, from).lower === 'of' && text.tokens.slice(from, to).every(({ form }) => !capital(form) && form !== '(');

/** Two or three words that are no common ones: a person's name more often than not. */
const isPersonal = (text: Text, [from, to]: Span): boolean =>
  to - from > 1 && to - from < 4 && text.tokens.slice(from, to).every(({ lower }) => !COMMON_WORDS.has(lower));

/** Offices whose holder is told behind what is in their charge: "the head of the agency, Ann Lee". */
export const IN_CHARGE =
  /^(?:ambassador|chair|chief|commissioner|director|editor|general|head|minister|president|professor|secretary|undersecretary|vice-?president)$/;

/** "HC (Harbour Council)", "the Harbour Council (HC)": a body's name in other words names nobody who speaks for it. */
const spellsOut = (text: Text, [from, to]: Span): boolean =>
  token(text, from - 1).form === '(' &&
  token(text, to).form === ')' &&
  (capital(token(text, from - 2).form) || (to - from === 1 && personNoun(token(text, from - 2).lower) !== null)) &&
  allCapital(text, [from, to]) &&
  natureOfName(forms(text, [from, to])) !== 'person';

/** "Mrs Lee", and behind a noun for a person "Capt Lee", "Mr Justice Lee": whether the title before a name makes it a person's. */
function isAddressed(text: Text, [from, to]: Span, noun: Token): boolean {
  const title = token(text, token(text, from - 1).form === '.' ? from - 2 : from - 1);
  if (genderOfTitle(bare(title.form)) !== null) return true;
  const known = natureOfName(forms(text, [from, to]));
  return (
    capital(title.form) &&
    isTitle(bare(title.form)) &&
    personNoun(noun.lower) !== null &&
    (known === null || known === 'person') &&
    natureOfName(forms(text, [from - 1, to])) !== 'organisation'
  );
}

/** "The deputy commissioner (Crime and Order), Ann Lee": a bracket that tells what a role is in charge of, before its holder. */
const isCharge = (text: Text, core: Span, [from, to]: Span, next: Span | undefined): boolean =>
  token(text, from - 1).form === '(' &&
  token(text, to).form === ')' &&
  [from - 2, core[1] - 1].some((at) => personNoun(token(text, at).lower) !== null) &&
  natureOfName(forms(text, [from, to])) !== 'person' &&
  next !== undefined &&
  isHolder(text, next);

/** Whether "one of" stands before a phrase's core. */
const isOneOf = (text: Text, core: number): boolean =>
  token(text, core - 1).lower === 'of' && token(text, core - 2).lower === 'one';

/** Where the name ends that begins a segment; its start where none begins it. */
function nameEnd(text: Text, [from, to]: Span): number {
  const short = complementStart(text, [from, to]);
  const name = short > from ? natureOfName(forms(text, [from, short])) : 'organisation';
  if (name === 'person' || (name === null && natureOfName(forms(text, [from, to])) === null)) return short;
  return from < to && allCapital(text, [from, to]) ? to : short;
}

/** Where the name that begins a segment ends before what tells its bearer's place: "Ann Lee of the Harbour Board". */
function complementStart(text: Text, [from, to]: Span): number {
  let at = from;
  while (at < to && capital(token(text, at).form)) at++;
  return at > from + 1 && /^(?:at|from|in|of|with)$/.test(token(text, at).lower) ? at : from;
}

/**
 * Whether a noun may be followed by such a name of its bearer. A body too may be an owner or a rival, a person no company;
 * of kin a given name alone is enough ("her husband, Felix"), and `single` tells that one of several is meant ("one of
 * her advisers, Ann Lee").
 */
function bears(noun: Token, name: NameNature, words: number, given = false, single = false): boolean {
  const nature = natureOf(noun.lower);
  if (!nature || (capital(noun.form) && !personNoun(noun.lower))) return false;
  if (nature === 'people' && single) return name === 'person' || (name === null && words > 1);
  if (nature === 'organisation' || nature === 'people') return name !== 'person' && name !== 'place';
  return name === 'person' || name === 'organisation' || (name === null && (words > 1 || given));
}

function titleEnd(text: Text, [from, to]: Span): number {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  let end = start;
  while (end < to && !/^(?:at|from|in|of|with)$/.test(token(text, end).lower)) end++;
  const roles = start < end ? afterRoles(text, [start, end]) : to;
  if (roles === start && !capital(token(text, start).form)) return behindSmall(text, [start, end]);
  return roles < end ? roles : start < to ? afterRoles(text, [start, to]) : to;
}

/** "Divorce specialist Ann Lee", "the broker and diver Tom Ode": where a person's name begins that ends such words. */
function behindSmall(text: Text, [from, to]: Span): number {
  let at = to;
  while (at > from && capital(token(text, at - 1).form)) at--;
  return to - at > 1 && natureOfName(forms(text, [at, to])) === 'person' ? at : from;
}

export function allCapital(text: Text, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    const { form, lower } = token(text, i);
    if (!capital(form) && !isParticle(lower) && lower !== 'of' && lower !== '&') return false;
    if (!wordy(form) && lower !== '&') return false;
  }
  return true;
}
