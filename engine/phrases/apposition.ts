import { KIN_NOUNS } from '../lexicon/people';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { afterRoles, forms } from './capitals';
import { isGivenName, isParticle, type NameNature, natureOfName } from './names';
import { natureOf, personNoun } from './nouns';
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
  for (let i = 1; i < segments.length; i++) {
    const [from, to] = segments[i] as Span;
    const start = titleEnd(text, [from, to]);
    const full = start < to && allCapital(text, [start, to]) ? to : complementStart(text, [start, to]);
    if (start >= full || full - start > 5) continue;
    if (token(text, (segments[0] as Span)[0]).form === '(') continue;
    const before = token(text, (segments[i - 1] as Span)[1] - 1);
    const name = natureOfName(forms(text, [start, full]));
    if (full < to && name !== 'person') continue;
    const given = KIN_NOUNS.has(before.lower) && isGivenName(token(text, start).lower);
    if (bears(before, name, full - start, given)) return [start, full];
    // "The owner of the app, Acme Inc.": behind a complement only a name that its own words make one.
    if (i === 1 && name !== null && bears(token(text, core[1] - 1), name, full - start)) return [start, full];
  }
  return null;
}

/** Where the name that begins a segment ends before what tells its bearer's place: "Ann Lee of the Harbour Board". */
function complementStart(text: Text, [from, to]: Span): number {
  let at = from;
  while (at < to && capital(token(text, at).form)) at++;
  return at > from + 1 && /^(?:at|from|in|of|with)$/.test(token(text, at).lower) ? at : from;
}

/**
 * Whether a noun may be followed by such a name of its bearer. A body too may be an owner or a rival, a person no company;
 * of kin a given name alone is enough ("her husband, Felix").
 */
function bears(noun: Token, name: NameNature, words: number, given = false): boolean {
  const nature = natureOf(noun.lower);
  if (!nature || (capital(noun.form) && !personNoun(noun.lower))) return false;
  if (nature === 'organisation' || nature === 'people') return name !== 'person' && name !== 'place';
  return name === 'person' || name === 'organisation' || (name === null && (words > 1 || given));
}

function titleEnd(text: Text, [from, to]: Span): number {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  return start < to ? afterRoles(text, [start, to]) : to;
}

export function allCapital(text: Text, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    const { form, lower } = token(text, i);
    if (!capital(form) && !isParticle(lower) && lower !== 'of' && lower !== '&') return false;
    if (!wordy(form) && lower !== '&') return false;
  }
  return true;
}
