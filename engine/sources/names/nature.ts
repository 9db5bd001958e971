import { COMPANY_ROLES } from '../../lexicon/belongings';
import { ORGANISATIONS } from '../../lexicon/named-bodies';
import { OUTLET_NOUNS, OUTLET_WORDS } from '../../lexicon/outlets';
import { forms } from '../../phrases/capitals';
import { type NameNature, natureOfName } from '../../phrases/name-nature';
import { isGivenName, isTitle } from '../../phrases/names';
import { listedNature, personNoun } from '../../phrases/nouns';
import { capital, token, wordy } from '../../phrases/tokens';
import { aged } from '../../phrases/unnaming';
import type { Span } from '../../span';
import type { Text } from '../../stages';
import { before } from './beside';

/** What a name names where it stands: by its own words, else by those around it, `nouns` among them. */
export function natureInContext(text: Text, range: Span, nouns: readonly string[]): NameNature {
  if (isSurname(text, range) || /^(?:himself|herself)$/.test(token(text, range[1]).lower)) return 'person';
  const own = bodyOrPlace(text, range);
  if (own === 'organisation' && (isPersonsName(text, range, nouns) || isAddressed(text, range))) return 'person';
  if (own === 'organisation' || own === 'outlet' || (own === 'place' && !titled(text, range))) return own;
  if (isModifier(text, range)) return own;
  const roles = isCompanyRole(text, range) ? nouns.filter((noun) => !COMPANY_ROLES.has(noun)) : nouns;
  const person = roles.some((noun) => isTitle(noun) || personNoun(noun)) || aged(text, range[1]);
  return person ? 'person' : own;
}

/** "Lucy State, a nurse", "Tom Union, 34": a given name and a word for bodies, with what only a person is. */
const isPersonsName = (text: Text, [from, to]: Span, nouns: readonly string[]): boolean =>
  to - from === 2 &&
  isGivenName(token(text, from).lower) &&
  (aged(text, to) || nouns.some((noun) => !COMPANY_ROLES.has(noun) && (isTitle(noun) || personNoun(noun) !== null)));

/** "MS. LEE:": capitals behind a form of address are a surname, not an acronym. */
const isAddressed = (text: Text, range: Span): boolean =>
  range[1] - range[0] === 1 && /^(?:dr|judge|miss|mr|mrs|ms)$/.test(before(text, range)[0] ?? '');

/** "A former Acme firmware engineer", "a Harwell source": behind "a" a name only tells whose the next noun is. */
export function isModifier(text: Text, [from, to]: Span): boolean {
  let before = from - 1;
  while (before > from - 4 && QUALIFIES.test(token(text, before).lower)) before--;
  const { form, sentence } = token(text, to);
  if (sentence !== token(text, from).sentence || !/^\p{Ll}{3}/u.test(form) || OF_PEOPLE.test(form)) return false;
  return /^an?$/.test(token(text, before).lower);
}
const QUALIFIES = /^(?:current|ex|former|longtime|onetime|prominent|recent|retired|senior|top|veteran)$/;

/** "Market researcher Acme": a role written small before a single name, which may be a company's. */
export const isCompanyRole = (text: Text, [from, to]: Span): boolean =>
  to - from === 1 &&
  (!capital(token(text, from - 1).form) || token(text, from - 2).sentence !== token(text, from).sentence) &&
  COMPANY_ROLES.has(token(text, from - 1).lower) &&
  !isGivenName(token(text, from).lower);

function bodyOrPlace(text: Text, range: Span): NameNature {
  const words = forms(text, range);
  const told = natureOfName(words);
  const listed = ORGANISATIONS.has(words.join(' ').toLowerCase());
  if (told !== 'person' && !listed && isPress(text, range)) return 'outlet';
  // "The Charlotte Ledger": behind an article no person's name.
  if (told === 'person' && isTitled(words) && token(text, range[0] - 1).lower === 'the') return 'outlet';
  // "The security firm Harbour.com": an address that is a firm's name.
  if (told === 'outlet' && /\p{L}\.\p{L}/u.test(words.at(-1) as string) && described(text, range))
    return 'organisation';
  return told ?? bodyByContext(text, range);
}

/** Whether a name ends as outlets' names do. */
const isTitled = (words: readonly string[]): boolean => OUTLET_WORDS.has((words.at(-1) as string).toLowerCase());

/** A body, where the words around a name say so that its own do not. */
const bodyByContext = (text: Text, range: Span): NameNature =>
  described(text, range) || apposed(text, range[1]) || modifies(text, range[1]) || isNumbered(text, range)
    ? 'organisation'
    : null;

/** "Local 12", "Engine 4": the number of a branch, a crew, a unit. */
const isNumbered = (text: Text, [from, to]: Span): boolean =>
  /^(?:battalion|brigade|chapter|engine|ladder|local|lodge|precinct|squad|squadron|unit)$/.test(
    token(text, to - 1).lower,
  ) &&
  /^\d{1,4}$/.test(token(text, to).form) &&
  from < to;

/** What goes on behind a noun that describes an outlet, but not behind one that tells whose a person is ("a newspaper editor"). */
const ENDS_PRESS = /^(?:based|in|of|owned|run|that|which)$/;

/** Whether a noun for outlets describes the name: "the newspaper De Haven", "SUNA, the official news agency". */
function isPress(text: Text, [from, to]: Span): boolean {
  const { sentence } = token(text, from);
  const before = token(text, from - 1);
  const pair = `${token(text, from - 2).lower} ${before.lower}`;
  if (before.sentence === sentence && (OUTLET_NOUNS.has(before.lower) || OUTLET_NOUNS.has(pair))) return true;
  if (token(text, to).form !== ',' || !/^(?:an?|the)$/.test(token(text, to + 1).lower)) return false;
  for (let i = to + 2; i < to + 8 && token(text, i).sentence === sentence && wordy(token(text, i).form); i++) {
    const after = token(text, i + 1);
    const pair = `${token(text, i).lower} ${after.lower}`;
    if (OUTLET_NOUNS.has(pair)) return true;
    if (OUTLET_NOUNS.has(token(text, i).lower)) return !wordy(after.form) || ENDS_PRESS.test(after.lower);
  }
  return false;
}

/** "Ms. Gao", "Sen. Shell": a single word behind a title is a surname, though a body be called so. */
function isSurname(text: Text, [from, to]: Span): boolean {
  const title = token(text, from - 1);
  const { form, sentence } = token(text, from);
  if (to - from > 1 || !/^\p{Lu}\p{Ll}/u.test(form) || title.sentence !== sentence) return false;
  return /^(?:Dr|Gov|Mr|Mrs|Ms|Prof|Rep|Sen)\.?$/.test(title.form);
}

/** Whether a title makes a place's name a person's: "President Washington", but not "a major U.S. port", "Former Ohio mayor". */
const titled = (text: Text, range: Span): boolean =>
  before(text, range).length > 0 && capital(token(text, range[0] - 1).form) && !modifies(text, range[1]);

/** Whether a noun for a body stands right before the name, written small ("the chipmaker Acme", "think tank Acme"). */
function described(text: Text, [from]: Span): boolean {
  const { form, lower, sentence } = token(text, from - 1);
  const nature = listedNature(lower, token(text, from - 2).lower);
  return !capital(form) && sentence === token(text, from).sentence && nature === 'organisation';
}

/** "Kornin, the main rebel alliance,": what stands behind the name tells that it is a body. */
function apposed(text: Text, to: number): boolean {
  if (token(text, to).form !== ',' || !/^(?:an?|the)$/.test(token(text, to + 1).lower)) return false;
  const { sentence } = token(text, to);
  for (let i = to + 2; i < to + LONGEST_APPOSITION && token(text, i).sentence === sentence; i++) {
    const { form, lower } = token(text, i);
    if (!/^\p{L}[\p{L}-]*$/u.test(form) || BREAKS.test(lower) || /^['’]s?$/.test(token(text, i + 1).form)) return false;
    if (listedNature(lower) !== 'organisation') continue;
    const next = token(text, i + 1);
    return !wordy(next.form) || BREAKS.test(next.lower);
  }
  return false;
}
const LONGEST_APPOSITION = 9;
/** What goes on behind the head of an apposition, and not within one before its head. */
const BREAKS = /^(?:at|based|behind|by|for|from|in|of|on|owned|run|that|which|with)$/;

/** Nouns for those who stand by or against a person as well as by a body: they tell nothing of the name before them. */
const OF_PEOPLE =
  /^(?:adviser|advisor|aide|ally|appointee|attorney|backer|booster|confidant|critic|delegate|donor|fan|lawyer|loyalist|nominee|opponent|rival|supporter|surrogate|voter)$/;

/** Whether the name only says whose the person after it is ("Hawks head", "Spotify executive"). */
function modifies(text: Text, to: number): boolean {
  const { form } = token(text, to);
  return (
    !capital(form) &&
    !OF_PEOPLE.test(form) &&
    listedNature(form) === 'person' &&
    token(text, to).sentence === token(text, to - 1).sentence
  );
}
