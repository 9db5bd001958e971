import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { ORGANISATIONS } from '../lexicon/named-bodies';
import { OUTLETS } from '../lexicon/outlets';
import type { Span } from '../span';
import type { Text } from '../stages';
import { afterRoles, forms } from './capitals';
import { natureOfName } from './name-nature';
import { isRole } from './names';
import { isCommon, listedNature, natureOf, personNoun, plural } from './nouns';
import { countIn } from './quantities';
import { capital, token, wordy } from './tokens';

/**
 * The parts of a list of named sources ("Ann Lee, Tom Ode and the Harbour Board"); empty for a phrase that is none.
 * Every part must end in a name or in a body's noun, and the last one stand behind "and" or "or". What the listed ones
 * are together may go before them ("two pilots, Ann Lee and Tom Ode", "countries such as China and Iran").
 */
export function namedParts(text: Text, [first, to]: Span): Span[] {
  const from = behindKind(text, [first, to]);
  const parts: Span[] = [];
  let start = from;
  let joined = false;
  for (let i = from; i <= to; i++) {
    const { form, lower } = token(text, i);
    const and = i < to && (lower === 'and' || lower === 'or') && !insideName(text, i, to);
    if (i < to && !and && form !== ',') continue;
    if (i > start && !(start === from && form === ',' && isKind(text, [from, i]))) parts.push([start, i]);
    start = i + 1;
    joined ||= and && i > from && i + 1 < to;
    if (i < to && parts.length > 0 && !named(text, parts.at(-1))) return [];
  }
  const listed = joined && parts.length > 1 && parts.every((part) => named(text, part));
  return listed &&
    !isOffice(text, parts) &&
    !isFirm(text, parts) &&
    bodyOfList(text, [first, to]) === null &&
    !ofPlaces(text, parts)
    ? parts
    : [];
}

/**
 * "The Quay, Lock and Ferry Workers Union (QLFWU)": the name of one body whose words stand as a list behind the article
 * at token `from`; null where none stands there.
 */
export function bodyOfList(text: Text, [from, to]: Span): Span | null {
  if (token(text, from).lower !== 'the') return null;
  let end = from + 1;
  let first = 0;
  let and = 0;
  for (let at = end; at < to; at++) {
    const { form, lower } = token(text, at);
    if (/^\p{Lu}\p{Ll}/u.test(form)) end = at + 1;
    else if (form !== ',' && lower !== 'and' && form !== '&') break;
    else if (first === 0) first = at;
    if (lower === 'and' || form === '&') and = at;
  }
  if (first < from + 2 || and === 0 || and + 1 >= end || natureOfName(forms(text, [from + 1, first])) !== null)
    return null;
  const body = MANY_CHARGES.test(token(text, end - 1).lower);
  return body && !PUBLIC.test(token(text, first - 1).lower) ? [from + 1, end] : null;
}

/** Bodies that are in charge of, or for, several things told in their names. */
const MANY_CHARGES =
  /^(?:agency|authority|board|bureau|commission|committee|department|directorate|ministry|office|service|union)$/;
/** What a list of several bodies begins with: "the Government and Harbour Board". */
const PUBLIC =
  /^(?:agency|army|assembly|authority|board|cabinet|commission|committee|congress|council|court|department|government|ministry|navy|office|parliament|party|police|senate|treasury|union)$/;

/** "Devon and Cornwall coroner Ann Lee": the office of one who serves both places. */
function ofPlaces(text: Text, parts: readonly Span[]): boolean {
  const [[from, to], [start, end]] = parts as [Span, Span];
  if (parts.length > 2 || to - from > 2 || natureOfName(forms(text, [from, to])) === 'person') return false;
  let role = start;
  while (role < end && !(isRole(token(text, role).form) && !capital(token(text, role).form))) role++;
  const place = capital(token(text, start).form) && !COUNTRY_OF_ADJECTIVE.has(token(text, start).lower);
  return place && role > start && role + 1 < end && wholly(text, [role, end]);
}

/** "Ann Lee of Ingle and Snyder": behind a person's "of" two single names are those of one firm. */
function isFirm(text: Text, [first, last, ...others]: readonly Span[]): boolean {
  if (!first || !last || others.length > 0 || last[1] - last[0] > 1) return false;
  const at = text.tokens.slice(...first).findIndex(({ lower }) => /^(?:at|from|of|with)$/.test(lower)) + first[0];
  const name = at > first[0] ? afterRoles(text, [first[0], at]) : at;
  return name < at && at + 2 === first[1] && natureOfName(forms(text, [name, at])) === 'person';
}

/** "Finance and Petroleum Minister Ann Lee", "Quay Fire and Rescue", "Lodi's Roads and Bridges Office": common words that belong to one office or body. */
function isOffice(text: Text, parts: readonly Span[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)] as [Span, Span];
  const plain = ([from, to]: Span) => to - from === 1 && isCommon(token(text, from).lower);
  const ends = isCommon(token(text, first[1] - 1).lower);
  const office = ends && first[1] - first[0] < 3 && isRole(token(text, last[0] + 1).form);
  return parts.length === 2 && (office || (ends && (plain(last) || /^['’]s$/.test(token(text, first[1] - 2).form))));
}
/** Whether an "and" is that of a name which the lists know ("the Globe and Mail"). */
function insideName(text: Text, and: number, to: number): boolean {
  for (let from = and - 1; from >= and - 3 && capital(token(text, from).form); from--)
    for (let end = and + 2; end <= Math.min(and + 4, to) && capital(token(text, end - 1).form); end++) {
      const name = forms(text, [from, end]).join(' ').toLowerCase();
      if (OUTLETS.has(name) || ORGANISATIONS.has(name)) return true;
    }
  return false;
}

/** Whether the words before a list's first comma tell what its members are: "two pilots", "two members of the board". */
function isKind(text: Text, [from, to]: Span): boolean {
  if (plural(token(text, to - 1).lower) || natureOf(token(text, to - 1).lower) === 'people') return true;
  const several = countIn(text, [from, from + 2]);
  return several !== null && several > 1 && !capital(token(text, from + 1).form);
}

/**
 * Where a list begins behind what its members are: "countries (such as) China", "senators (like) Ann Lee", "the harbour
 * pilots (Ann Lee and Tom Ode)".
 */
function behindKind(text: Text, [from, to]: Span): number {
  for (let i = from + 1; i < to - 2 && i < from + LONGEST_KIND; i++) {
    const { form, lower } = token(text, i);
    if (/^\p{Ll}/u.test(form) && plural(lower) && personNoun(lower) && capital(token(text, i + 1).form)) return i + 1;
    if (DESCRIBES.test(lower)) return from;
    const such = lower === 'such' && token(text, i + 1).lower === 'as';
    if (!such && lower !== 'like') continue;
    const before = token(text, i - 1).form === ',' ? i - 2 : i - 1;
    return plural(token(text, before).lower) || /[^s]s$/.test(token(text, before).lower) ? i + (such ? 2 : 1) : from;
  }
  return from;
}

/** Words of such a kind: "other prominent harbour towns (like)". */
const LONGEST_KIND = 6;

/** Whether a part is a name with at most its titles and roles, or a body described by a capitalised name and its noun. */
function named(text: Text, part: Span | undefined): boolean {
  if (!part) return false;
  let [from, to] = part;
  if (token(text, to - 1).form === ')') while (to > from && token(text, to - 1).form !== '(') to--;
  if (token(text, to - 1).form === '(') to--;
  if (token(text, from).lower === 'the') from++;
  if (from >= to || to - from > 9 || belongsTo(text, [from, to])) return false;
  if (!wholly(text, [from, to]))
    return (
      (capital(token(text, from).form) || isArticled(text, [from, to])) &&
      listedNature(token(text, to - 1).lower) === 'organisation' &&
      !token(text, to - 1).lower.endsWith('ies')
    );
  const start = afterRoles(text, [from, to]);
  return (
    start < to &&
    (start > from || listedNature(token(text, to - 1).lower) === null || natureOfName(forms(text, [from, to])) !== null)
  );
}

/** "The government", "the health ministry": a body that its article makes one. */
const isArticled = (text: Text, [from, to]: Span): boolean =>
  token(text, from - 1).lower === 'the' &&
  to - from < 3 &&
  text.tokens.slice(from, to).every(({ form }) => /^\p{Ll}+$/u.test(form));

/** "A study by Harbour University", "Aides to Ann Lee": the name at its end is not the one that speaks. */
function belongsTo(text: Text, [from, to]: Span): boolean {
  if (/^an?$/.test(token(text, from).lower)) return true;
  for (let i = from; i + 1 < to; i++)
    if (personNoun(token(text, i).lower) && /^(?:at|for|from|of|to|with)$/.test(token(text, i + 1).lower)) return true;
  return false;
}

/** What turns the words behind it into a description of the name before ("Ann Lee, head of …", "…, who chairs …"). */
const DESCRIBES = /^(?:at|by|for|from|in|of|on|that|to|which|who|whose|with)$/;

/** Capitals throughout, roles before the name apart ("campaign chairman John Podesta"). */
function wholly(text: Text, [from, to]: Span): boolean {
  let name = false;
  for (let i = from; i < to; i++) {
    const { form, lower } = token(text, i);
    if (!wordy(form) && form !== '.' && form !== '&' && form !== "'") return false;
    if (capital(form)) name = true;
    else if (!name && DESCRIBES.test(lower)) return false;
    else if (name && !/^(?:of|the|for|de|van|von|bin|al|der|la|'s)$/.test(lower) && listedNature(lower) !== 'person')
      return false;
  }
  return name && capital(token(text, to - 1).form);
}
