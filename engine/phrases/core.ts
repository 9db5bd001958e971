import { WEEKDAYS } from '../lexicon/calendar';
import type { Span } from '../span';
import type { Text } from '../stages';
import { identifies } from './compounds';
import { isRole } from './names';
import { listedNature, natureOf } from './nouns';
import type { Phrase } from './phrase';
import { countIn, isQuantity, isShare, shareEnd } from './quantities';
import { capital, token, wordy } from './tokens';
import { COUNTS } from './unnaming';

/** Words that begin a noun phrase, and what they make of it. */
export const ARTICLES = new Map<string, Phrase['determiner']>([
  ['the', 'definite'],
  ['this', 'definite'],
  ['that', 'definite'],
  ['these', 'definite'],
  ['those', 'definite'],
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['one', 'indefinite'],
  ['my', 'possessive'],
  ['your', 'possessive'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['its', 'possessive'],
  ['our', 'possessive'],
  ['their', 'possessive'],
  ['whose', 'possessive'],
]);

/** What begins the company that somebody speaks in ("the mayor and her staff", "Lee and others"). */
const COMPANY = /^(?:colleagues|co-authors|fellow|her|his|its|other|others|their)$/;
/** What ends the core of a noun phrase. */
const AFTER = new Set(
  (
    'who whom whose which that of for from at in on with to by near about against inside outside behind among across ' +
    'out under within not available between around such as over during since after before through via into including whether ' +
    'seen held made written drawn sent shown taken given ' +
    // The subject of a relative clause without "that": "the figures he gave".
    'he i it she they we'
  ).split(' '),
);
/** Adjectives that end it when a preposition follows ("people close to the family", not "one close associate"). */
const BEFORE_PREPOSITION = new Set(
  'able aware close critical familiar living loyal opposed present privy responsible unable unwilling willing working like'.split(
    ' ',
  ),
);
/** What "last", "this" or "a" makes a time that stands behind a noun phrase ("a poll last month"). */
const TIME = /^(?:afternoon|decade|evening|fall|month|morning|night|spring|summer|week|weekend|winter|year)$/;
/** A day that the source is told with and that is none of it ("a statement from the ministry late Tuesday"). */
const DAY = new Set([...WEEKDAYS, 'today', 'yesterday']);
const PREPOSITION = /^(?:at|for|in|of|on|to|with)$/;
const JOINS = new Set(['%', '&', '-', "'", '’', '.', '"', '“', '”', '‘', '/']);
const SKIP = new Set([
  'both',
  'even',
  'either',
  'also',
  'only',
  'meanwhile',
  'but',
  'and',
  'as',
  'while',
  'however',
  'though',
  'when',
]);

export function trimmed(text: Text, [from, to]: Span): Span {
  while (from < to && (!wordy(token(text, from).form) || SKIP.has(token(text, from).lower))) from++;
  from = behindOpening(text, [from, to]);
  while (to > from && trailing(token(text, to - 1).form)) to--;
  const day = to - from > 2 && DAY.has(token(text, to - 1).lower) ? to - 1 : to;
  return [from, day < to && /^(?:early|late|on)$/.test(token(text, day - 1).lower) ? day - 1 : day];
}

/** "Outside Lodi, the committee": what opens the sentence before its subject. */
const OPENS =
  /^(?:across|after|ahead|amid|at|before|beyond|despite|during|in|inside|near|outside|since|under|unlike|within)$/;

function behindOpening(text: Text, [from, to]: Span): number {
  if (!OPENS.test(token(text, from).lower)) return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (token(text, i).form === ',' && ARTICLES.has(token(text, i + 1).lower)) return i + 1;
  return from;
}

/** Punctuation, a possessive ending and "himself" behind a phrase are none of it. */
const trailing = (form: string): boolean =>
  (!wordy(form) && form !== ')') ||
  /^(?:['’]s|alike|herself|himself|itself|nationwide|overall|statewide|themselves|too|worldwide)$/i.test(form);

/** The core: for "dozens of residents" or "one of the officers" that of what follows "of", not for "the Sage group of …". */
export function inner(text: Text, [from, to]: Span): Span {
  let end = from;
  while (end < to && !ends(text, end, from)) {
    const behind = token(text, end).lower === 'of' && end > from ? complementEnd(text, end) : null;
    end = Math.min(to, behind ?? end + 1);
  }
  if (end > from && end < to && /^(?:in|out)$/.test(token(text, end).lower) && isShare(text, end - 1)) {
    const rest = inner(text, [shareEnd(text, end - 1), to]);
    if (shareEnd(text, end - 1) < to && rest[0] < rest[1]) return rest;
  }
  const team = token(text, from).lower === 'the' && capital(token(text, end - 2).form) && end - from > 2;
  if (end < to && token(text, end).lower === 'of' && end > from && isQuantity(text, end - 1) && !team) {
    const rest = inner(text, [end + 1, to]);
    if (rest[0] < rest[1]) return rest;
  }
  return [from, Math.max(end, Math.min(from + 1, to))];
}

function ends(text: Text, index: number, from: number): boolean {
  const { form, lower } = token(text, index);
  if (index === from) return false;
  const before = token(text, index - 1);
  if (form === ',')
    return (
      capital(before.form) ||
      natureOf(before.lower) !== null ||
      countIn(text, [index - 1, index]) !== null ||
      /^(?:which|who|whom|whose)$/.test(token(text, index + 1).lower)
    );
  if (isDayBehind(text, index)) return true;
  if (!wordy(form)) return !inBracket(text, index) && (!JOINS.has(form) || isDash(text, index));
  if (capital(form)) return false;
  if (lower === 'like') return true;
  // "Dr. Ann Lee a lecturer": where the comma has been forgotten.
  if (/^an?$/.test(lower) && index > from + 1 && capital(before.form) && capital(token(text, index - 2).form))
    return true;
  if (lower === 'and' && COMPANY.test(token(text, index + 1).lower)) return true;
  const known = capital(before.form) || listedNature(before.lower) === 'organisation';
  if (lower === 'and' && known && isQuantity(text, index + 1)) return true;
  if (BEFORE_PREPOSITION.has(lower)) return PREPOSITION.test(token(text, index + 1).lower);
  if (lower === 'of' && complementEnd(text, index) !== null) return false;
  if (/^(?:last|this|next|earlier|a)$/.test(lower) && TIME.test(token(text, index + 1).lower)) return true;
  // "A report (earlier) this year into the fire"
  if (/^(?:earlier|later)$/.test(lower) && /^(?:in|on|that|this)$/.test(token(text, index + 1).lower)) return true;
  if (AFTER.has(lower) || identifies(text, index)) return true;
  return (
    /(?:ed|ing)$/.test(lower) &&
    listedNature(lower) === null &&
    (natureOf(before.lower) !== null ||
      (capital(before.form) && !ARTICLES.has(before.lower) && !COUNTS.test(before.form))) &&
    !natureOf(token(text, index + 1).lower)
  );
}

/** "Two explosions (Monday) in the north", "a memo (Friday) from the board": a day between a noun and what follows it. */
const isDayBehind = (text: Text, index: number): boolean =>
  DAY.has(token(text, index).lower) &&
  /^\p{Ll}{3}/u.test(token(text, index - 1).form) &&
  !/^(?:early|every|last|late|next|the|this)$/.test(token(text, index - 1).lower) &&
  (PREPOSITION.test(token(text, index + 1).lower) || AFTER.has(token(text, index + 1).lower));

/** "Harbour County (Ariz.) Sheriff Ann Lee", "Deputy Commissioner (DC) Ann Lee": a bracket of one word before a role, or of its letters before a name, ends no phrase. */
function inBracket(text: Text, index: number): boolean {
  const { form } = token(text, index);
  const open = form === '(' ? index : form === ')' ? index - 2 : -1;
  const held = isRole(token(text, open - 1).form) && /^\p{Lu}{2,6}$/u.test(token(text, open + 1).form);
  return (
    open >= 0 &&
    token(text, open).form === '(' &&
    token(text, open + 2).form === ')' &&
    capital(token(text, open + 3).form) &&
    (held || isRole(token(text, open + 3).form))
  );
}

/** A hyphen with white space around it stands for a dash: "Ann Lee - an aide - said". */
const isDash = (text: Text, index: number): boolean =>
  token(text, index).form === '-' &&
  token(text, index - 1).span[1] < token(text, index).span[0] &&
  token(text, index).span[1] < token(text, index + 1).span[0];

/** Words of what a body is of or for: "(the Board of) Control for Cricket in Quay". */
const LONGEST_COMPLEMENT = 8;

/** Whether a word goes on with such a name: a capital, or what joins two of them. */
const inName = (text: Text, index: number): boolean =>
  capital(token(text, index).form) ||
  (/^(?:and|for|in|of)$/.test(token(text, index).lower) &&
    capital(token(text, index - 1).form) &&
    capital(token(text, index + 1).form));

const isArticled = (text: Text, index: number): boolean => ARTICLES.has(token(text, index).lower);

/** Behind "'s", which behind a bracket stands in two tokens; where none follows the place itself. */
function behindPossessive(text: Text, at: number): number {
  if (/^['’]s$/.test(token(text, at).form)) return at + 1;
  return /^['’]$/.test(token(text, at).form) && token(text, at + 1).form === 's' ? at + 2 : at;
}

/**
 * Where a body's name ends with its "of …" in front of the noun that the phrase is about: behind "Justice" in "the
 * Department of Justice complaint"; null where no such noun follows.
 */
function complementEnd(text: Text, of: number): number | null {
  const owner = token(text, of - 1);
  if (!capital(owner.form) || listedNature(owner.lower) === 'document' || listedNature(owner.lower) === 'people')
    return null;
  // "Ann Lee of Sydney broker Acme": who is of it has been named.
  if (capital(token(text, of - 2).form) && listedNature(owner.lower) !== 'organisation' && !isArticled(text, of - 3))
    return null;
  let end = of + 1;
  while (end < of + LONGEST_COMPLEMENT && inName(text, end)) end++;
  // "The Bank of Quay (BQ) Governor", "the Bank of Quay (BQ)'s director": its letters may stand between.
  if (token(text, end).form === '(' && token(text, end + 2).form === ')') end += 3;
  const behind = behindPossessive(text, end);
  if (behind > end && (isRole(token(text, behind).form) || isRole(token(text, behind + 1).form))) return behind;
  const noun = token(text, end);
  const nature = noun.sentence === token(text, of).sentence ? listedNature(noun.lower) : null;
  // "Chief of Quay station": behind an office the noun is that of where it is held.
  const held = isRole(owner.form) && nature !== 'person' && nature !== 'people' && nature !== 'spokes';
  return end > of + 1 && nature !== null && !held ? end : null;
}
