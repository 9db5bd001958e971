import { lexicon } from '../lexicon/lexicon';
import type { Span } from '../span';
import type { Text } from '../stages';
import { complementEnd } from './body-complement';
import { identifies } from './compounds';
import { DETERMINERS } from './determiners';
import { DAY } from './edges';
import { isRole } from './names';
import { listedNature, natureOf } from './nouns';
import { countIn, isQuantity, isShare, shareEnd } from './quantities';
import { capital, token, wordy } from './tokens';
import { COUNTS } from './unnaming';

/** What begins the company that somebody speaks in ("the mayor and her staff", "Lee and others"). */
const COMPANY = /^(?:colleagues|co-authors|fellow|her|his|its|other|others|their)$/;
/** What ends the core of a noun phrase; pronouns as the subjects of relative clauses without "that": "the figures he gave". */
const AFTER = lexicon(`
about, across, after, against, among, around, as, at, available, before, behind, between, by, drawn, during, for, from
given, he, held, i, in, including, inside, into, it, made, near, not, of, on, out, outside, over, seen, sent, she
shown, since, such, taken, that, they, through, to, under, via, we, whether, which, who, whom, whose, with, within
written
`);
/** Adjectives that end it when a preposition follows ("people close to the family", not "one close associate"). */
const BEFORE_PREPOSITION = lexicon(`
able, aware, close, critical, familiar, like, living, loyal, opposed, present, privy, responsible, unable, unwilling
willing, working
`);
/** What "last", "this" or "a" makes a time that stands behind a noun phrase ("a poll last month"). */
const TIME = /^(?:afternoon|decade|evening|fall|month|morning|night|spring|summer|week|weekend|winter|year)$/;
const PREPOSITION = /^(?:at|for|in|of|on|to|with)$/;
const JOINS = new Set(['%', '&', '-', "'", '’', '.', '"', '“', '”', '‘', '/']);

/** The core of a noun phrase, up to what follows its head noun: for "dozens of residents" or "one of the officers" that of what follows "of", not for "the Sage group of …". */
export function coreOf(text: Text, [from, to]: Span): Span {
  let end = from;
  while (end < to && !ends(text, end, from)) {
    const behind = token(text, end).lower === 'of' && end > from ? complementEnd(text, end) : null;
    end = Math.min(to, behind ?? end + 1);
  }
  if (end > from && end < to && /^(?:in|out)$/.test(token(text, end).lower) && isShare(text, end - 1)) {
    const rest = coreOf(text, [shareEnd(text, end - 1), to]);
    if (shareEnd(text, end - 1) < to && rest[0] < rest[1]) return rest;
  }
  const team = token(text, from).lower === 'the' && capital(token(text, end - 2).form) && end - from > 2;
  if (end < to && token(text, end).lower === 'of' && end > from && isQuantity(text, end - 1) && !team) {
    const rest = coreOf(text, [end + 1, to]);
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
      (capital(before.form) && !DETERMINERS.has(before.lower) && !COUNTS.test(before.form))) &&
    !natureOf(token(text, index + 1).lower)
  );
}

/** "Two explosions (Monday) in the north", "a memo (Friday) from the board": a day between a noun and what follows it. */
const isDayBehind = (text: Text, index: number): boolean =>
  DAY.has(token(text, index).lower) &&
  /^\p{Ll}{3}/u.test(token(text, index - 1).form) &&
  !/^(?:early|every|last|late|next|the|this)$/.test(token(text, index - 1).lower) &&
  (PREPOSITION.test(token(text, index + 1).lower) || AFTER.has(token(text, index + 1).lower));

/**
 * A bracket that ends no phrase: of one word before a role ("Harbour County (Ariz.) Sheriff Ann Lee"), or of a few between
 * a role or title and a name ("Deputy Commissioner (DC) Ann Lee", "Dr. (Mrs.) Ann Lee", "deputy director (crime) Ann Lee").
 */
function inBracket(text: Text, index: number): boolean {
  const open = bracketAt(text, index);
  if (open === null) return false;
  let close = open + 1;
  while (close < open + LONGEST_BRACKET && token(text, close).form !== ')') close++;
  const next = token(text, close + 1);
  if (index > close || token(text, close).form !== ')' || !capital(next.form)) return false;
  const titled = token(text, open - 1).form === '.' ? open - 2 : open - 1;
  return isRole(token(text, titled).form) || (close === open + 2 && isRole(next.form));
}
/** How many tokens such a bracket may have with its first sign. */
const LONGEST_BRACKET = 6;

/** The bracket that opens at or a few tokens before `index`. */
function bracketAt(text: Text, index: number): number | null {
  for (let at = index; at > index - LONGEST_BRACKET && (at === index || token(text, at).form !== ')'); at--)
    if (token(text, at).form === '(') return at;
  return null;
}

/** A hyphen with white space around it stands for a dash: "Ann Lee - an aide - said". */
const isDash = (text: Text, index: number): boolean =>
  token(text, index).form === '-' &&
  token(text, index - 1).span[1] < token(text, index).span[0] &&
  token(text, index).span[1] < token(text, index + 1).span[0];
