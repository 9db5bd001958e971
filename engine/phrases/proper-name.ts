import { ORGANISATIONS } from '../lexicon/named-bodies';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_NOUNS, OUTLETS } from '../lexicon/outlets';
import type { Span } from '../span';
import type { Text, Token } from '../stages';
import { named, parted } from './apposition';
import { UNITED } from './body-names';
import { afterRoles, CONNECTS, forms, HONORIFIC, nameAtEnd } from './capitals';
import { identifies } from './compounds';
import { bodyOfList } from './lists';
import { natureOfName } from './name-nature';
import { bare } from './names';
import { natureOf } from './nouns';
import { nameAfterOf } from './office-holders';
import { capital, lowers, token, wordy } from './tokens';

/**
 * The proper name of what a noun phrase is about, titles and roles left aside: "Ann Lee" in "the minister's aide Ann
 * Lee", in "Ann Lee, an aide" and in "the aide, Ann Lee"; null where the phrase only describes ("a Boeing executive").
 */
export function nameIn(text: Text, tokens: Span, core: Span): Span | null {
  const list = bodyOfList(text, tokens);
  if (list && (list[1] === tokens[1] || !wordy(token(text, list[1]).form))) return list;
  const own = nameAtEnd(text, core);
  if (own && natureOfName(forms(text, own)) === 'person') return own;
  const behind = named(text, parted(text, tokens), core);
  if (behind) return behind;
  const found =
    beforeTitle(text, core) ??
    listed(text, core) ??
    listed(text, tokens) ??
    wholeBody(text, tokens) ??
    own ??
    bodyWithComplement(text, tokens, core);
  return found ? withOf(text, tokens, found) : (nameAfterOf(text, tokens, core) ?? identified(text, tokens, core));
}

/** The name behind "identified as", "named", "known as"; also behind "who gave her name as", "who goes by". */
function identified(text: Text, tokens: Span, core: Span): Span | null {
  let from = identifies(text, core[1]) ? core[1] : givenName(text, [core[1], tokens[1]]);
  if (from === null) return null;
  while (from < tokens[1] && !capital(token(text, from).form)) from++;
  let to = from;
  while (to < tokens[1] && capital(token(text, to).form)) to++;
  const start = from < to ? afterRoles(text, [from, to]) : to;
  return start < to ? [start, to] : null;
}

/** How somebody tells the name under which the article has them: "who gave his name as", "who identified herself only as". */
const GIVES_NAME =
  /^who (?:only )?(?:(?:asked|wanted|wished|preferred) to be (?:called|identified|known|named)(?: only| simply)?(?: as| by (?:his|her|their) (?:first|given) name as)?|(?:called|calls|identified|identifies|introduced|named) (?:himself|herself|themselves)(?: only| simply)?(?: as)?|(?:gave|gives) (?:only )?(?:his|her|their) (?:first |full |last )?name(?: only| simply)?(?: as| ,)?|goes by(?: the name(?: of)?)?|went by(?: the name(?: of)?)?) $/;
/** The longest such wording, in tokens. */
const LONGEST_GIVEN = 12;

/** Where the words of a phrase begin that end in such a wording before a capital; null where none do. */
function givenName(text: Text, [from, to]: Span): number | null {
  const who = token(text, from).form === ',' ? from + 1 : from;
  if (token(text, who).lower !== 'who') return null;
  let at = who;
  while (at < Math.min(to, who + LONGEST_GIVEN) && !capital(token(text, at).form)) at++;
  return at < to && GIVES_NAME.test(`${lowers(text, [who, at]).join(' ')} `) ? at : null;
}

/** "The Lodi Times newspaper", "the nationalist Global Herald tabloid": an outlet's title before what it is. */
function beforeTitle(text: Text, [from, to]: Span): Span | null {
  const last = token(text, to - 1);
  if (capital(last.form) || !OUTLET_NOUNS.has(last.lower)) return null;
  let start = to - 1;
  while (start > from && capital(token(text, start - 1).form)) start--;
  if (start === from && token(text, start).lower === 'the') start++;
  return start < to - 1 && natureOfName(forms(text, [start, to - 1])) === 'outlet' ? [start, to - 1] : null;
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

/** "Centers" in "Centers for Harbour Safety Director Ann Lee": large, for all that it begins a sentence, by what follows. */
function bodyWithComplement(text: Text, tokens: Span, [from, to]: Span): Span | null {
  const { form, lower } = token(text, to - 1);
  const next = token(text, to);
  const joined = to + 1 < tokens[1] && /^(?:for|of|on)$/.test(next.lower) && capital(token(text, to + 1).form);
  return to - from === 1 && joined && capital(form) && ORGANISATION_WORDS.has(lower) ? [from, to] : null;
}

/** "East of Quay Ambulance Service": words written large throughout with a body's noun at their end, whatever joins them. */
function wholeBody(text: Text, [from, to]: Span): Span | null {
  const start = token(text, from).lower === 'the' ? from + 1 : from;
  const last = token(text, to - 1);
  if (to - start < 3 || !capital(token(text, start).form) || natureOf(token(text, start).lower) !== null) return null;
  // "Mr. Lee of the Quay Board" is a person.
  if (HONORIFIC.test(bare(token(text, start).form))) return null;
  if (!capital(last.form) || !ORGANISATION_WORDS.has(last.lower)) return null;
  const large = ({ form, lower }: Token) => capital(form) || (CONNECTS.has(lower) && lower !== 'and');
  return text.tokens.slice(start, to).every(large) ? [start, to] : null;
}

/** An organisation's name with its complement ("the Academy of Dermatology", "Center for Public Integrity"). */
function withOf(text: Text, tokens: Span, [from, to]: Span): Span {
  const { lower } = token(text, to);
  const last = token(text, to - 1).lower;
  if (to >= tokens[1] || (lower !== 'of' && lower !== 'for' && lower !== 'on')) return [from, to];
  if (!ORGANISATION_WORDS.has(last) && !(lower === 'of' && to - from > 1 && UNITED.test(last))) return [from, to];
  let end = to + 1;
  if (token(text, end).lower === 'the') end++;
  const start = end;
  while (end < tokens[1] && (capital(token(text, end).form) || (end > start && CONNECTS.has(token(text, end).lower))))
    end++;
  while (end > start && CONNECTS.has(token(text, end - 1).lower)) end--;
  // "Council on Harbour Relations Director Ann Lee": behind a role it is its bearer's name.
  const bearer = afterRoles(text, [start, end]);
  if (bearer > start && bearer < end) return [bearer, end];
  return end > start ? [from, end] : [from, to];
}
