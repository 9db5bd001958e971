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
    if (start >= to || to - start > 5 || !allCapital(text, [start, to])) continue;
    if (token(text, (segments[0] as Span)[0]).form === '(') continue;
    const before = token(text, (segments[i - 1] as Span)[1] - 1);
    const name = natureOfName(forms(text, [start, to]));
    const given = KIN_NOUNS.has(before.lower) && isGivenName(token(text, start).lower);
    if (bears(before, name, to - start, given)) return [start, to];
    // "The owner of the app, Acme Inc.": behind a complement only a name that its own words make one.
    if (i === 1 && name !== null && bears(token(text, core[1] - 1), name, to - start)) return [start, to];
  }
  return null;
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
