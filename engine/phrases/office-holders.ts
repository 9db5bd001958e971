import { COMMON_WORDS } from '../lexicon/common-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { KIN_NOUNS } from '../lexicon/people';
import { UNNAMED_ROLES } from '../lexicon/roles';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { allCapital, IN_CHARGE } from './apposition';
import { afterRoles, CONNECTS, forms } from './capitals';
import { natureOfName } from './name-nature';
import { bare, isGivenName, isRole } from './names';
import { listedNature, natureOf, personNoun, plural } from './nouns';
import { capital, token, wordy } from './tokens';

/** Bodies whose own name stands behind what they are: "the University Paris Nanterre". */
const NAMED_BEHIND = /^(?:bank|college|hospital|hotel|institut|institute|school|university)$/;

/** Words of what somebody is in charge of: "secretary of (state)", "director of (public health)". */
const LONGEST_OFFICE = 3;
/** Those who stand for a place or are sent to one: what follows the place is their name. */
const OF_PLACES = /^(?:ambassador|consul|envoy|governor|mayor)$/;

/** "Director of National Intelligence James Clapper", "secretary of state Ann Lee", "the head of the agency, Ivan Petrov" without its comma. */
export function nameAfterOf(text: Text, tokens: Span, core: Span): Span | null {
  const role = bare(token(text, core[1] - 1).form);
  if (!/^(?:of|to|for)$/.test(token(text, core[1]).lower) || !personNoun(role) || plural(role)) return null;
  const second = IN_CHARGE.test(role) ? behindSecondOffice(text, tokens, core) : null;
  if (second) return second;
  const office = IN_CHARGE.test(role) || role === 'manager' ? officeEnd(text, core[1] + 1, tokens[1]) : core[1] + 1;
  if (office > core[1] + 1 && capital(token(text, office).form)) {
    let to = office;
    while (to < tokens[1] && capital(token(text, to).form)) to++;
    const nature = natureOfName(forms(text, [office, to]));
    if (to > office + 1 && (nature === 'person' || (nature === null && role !== 'manager'))) return [office, to];
  }
  let end = core[1] + 1;
  while (
    end < tokens[1] &&
    (capital(token(text, end).form) || CONNECTS.has(token(text, end).lower) || isRole(token(text, end).form))
  )
    end++;
  const roles = afterRoles(text, [core[1] + 1, end]);
  // "A spokeswoman for Minister Ann Lee", "the agent of striker Ann Lee": the name is that of whom she serves.
  if (roles > core[1] + 1 && roles < end) return UNNAMED_ROLES.has(role) || KIN_NOUNS.has(role) ? null : [roles, end];
  const first = token(text, core[1] + 1).lower === 'the' ? core[1] + 2 : core[1] + 1;
  const body = NAMED_BEHIND.test(token(text, first).lower);
  for (let i = core[1] + 2; i + 1 < end && !body; i++) {
    if (isGivenName(bare(token(text, i).form)) && capital(token(text, i).form) && allCapital(text, [i, end]))
      return [i, end];
  }
  if (body) return null;
  const last = IN_CHARGE.test(role) ? holderAtEnd(text, [core[1] + 2, tokens[1]]) : null;
  if (last) return last;
  return OF_PLACES.test(role) ? behindPlace(text, [core[1] + 1, end]) : behindBody(text, [core[1] + 1, end]);
}

/** "Director of the Quay chapter of the Council on Harbour Relations Ann Lee": a full name right behind the body's last word. */
function holderAtEnd(text: Text, [from, to]: Span): Span | null {
  const [before, given, surname] = [token(text, to - 3), token(text, to - 2), token(text, to - 1)];
  const named = to - 3 >= from && [before, given, surname].every(({ form }) => capital(form));
  if (!named || !isGivenName(bare(given.form)) || isGivenName(bare(before.form)) || isRole(before.form)) return null;
  const plain = !COMMON_WORDS.has(surname.lower) && natureOf(surname.lower) === null;
  return plain && natureOfName(forms(text, [to - 2, to])) === 'person' ? [to - 2, to] : null;
}

/** "Director of the Harbour Council Ann Lee", "chief of police Ann Lee": two words behind a body's noun that are no common ones. */
function behindBody(text: Text, [from, end]: Span): Span | null {
  const at = end - 2;
  if (at < from + 1 || !ORGANISATION_WORDS.has(token(text, at - 1).lower)) return null;
  const words = text.tokens.slice(at, end);
  // Many a surname ends as a trade does ("Husman").
  const common = ({ lower }: Token) => COMMON_WORDS.has(lower) || listedNature(lower) !== null || CONNECTS.has(lower);
  return natureOfName(forms(text, [at, end])) === null && !words.some(common) ? [at, end] : null;
}

/** "Ambassador to the United States Ann Lee": the words behind a place, when they may be a name. */
function behindPlace(text: Text, [from, end]: Span): Span | null {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  for (let at = end - 2; at > start; at--) {
    const nature = natureOfName(forms(text, [at, end]));
    const named = (nature === null || nature === 'person') && allCapital(text, [at, end]);
    if (named && natureOfName(forms(text, [start, at])) === 'place') return [at, end];
  }
  return null;
}

/** "Secretary of State and Harbour candidate Ann Lee": the name behind the second of two offices. */
function behindSecondOffice(text: Text, tokens: Span, core: Span): Span | null {
  let and = core[1];
  while (and < tokens[1] && token(text, and).lower !== 'and' && wordy(token(text, and).form)) and++;
  if (token(text, and).lower !== 'and') return null;
  let end = and + 1;
  while (end < tokens[1] && wordy(token(text, end).form)) end++;
  let from = end;
  while (from > and + 1 && capital(token(text, from - 1).form) && !isRole(token(text, from - 1).form)) from--;
  const roled = from > and + 1 && isRole(token(text, from - 1).form);
  return roled && end - from > 1 && natureOfName(forms(text, [from, end])) === 'person' ? [from, end] : null;
}

/**
 * Where the small words from `from` on end that may stand for an office, or for several ("planning and head of transport");
 * `from` itself where something else follows.
 */
function officeEnd(text: Text, from: number, to: number): number {
  let [start, at] = [from, from];
  while (at < to && at - start < LONGEST_OFFICE && mayBeOffice(text, at)) {
    const second = token(text, at).lower === 'and' ? behindOffice(text, at + 1) : null;
    if (second) start = second;
    at = second ?? at + 1;
  }
  return at < to && capital(token(text, at).form) ? at : from;
}

/** "Transport", and "investor" in "investor relations", but not "actress" before a name. */
const mayBeOffice = (text: Text, index: number): boolean =>
  isSmallWord(text, index) && (!personNoun(token(text, index).lower) || isSmallWord(text, index + 1));

const isSmallWord = (text: Text, index: number): boolean => /^\p{Ll}+$/u.test(token(text, index).form);

/** Behind "head of", "general manager of"; null where no office begins at `from`. */
function behindOffice(text: Text, from: number): number | null {
  for (let at = from; at < from + LONGEST_OFFICE && isSmallWord(text, at); at++)
    if (personNoun(token(text, at).lower) && token(text, at + 1).lower === 'of') return at + 2;
  return null;
}
