import { WEEKDAYS } from '../lexicon/calendar';
import { ORGANISATIONS } from '../lexicon/named-bodies';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_NOUNS, OUTLET_WORDS } from '../lexicon/outlets';
import type { Range } from '../patterns/grammar/sentence';
import * as W from '../patterns/grammar/words';
import { natureOfName } from '../phrases/name-nature';
import { bare, isTitle } from '../phrases/names';
import { listedNature } from '../phrases/nouns';
import { capital, token } from '../phrases/tokens';
import type { Found } from './candidates';

type View = Found['view'];

/** Words that may stand before an outlet's name or within it ("the Gazette", "the Voice of Harbourton"). */
const ARTICLE = /^(?:an?|conservative|liberal|local|state|the|this)$/;
const INSIDE = /^(?:&|and|de|for|of)$/;
/** Nouns that belong to what an outlet is called with them: "the Coastal news agency", "television station Harbour One". */
const CALLED = /^(?:agency|news|program|programme|show|site|station|website)$/;
/** Those who speak for an outlet at its microphone: "radio host Ann Lee". */
const HOST = /^(?:anchor|correspondent|host|interviewer|presenter|reporter)$/;

/** The name or noun that begins at a token, up to where its words in capitals end: "the Gazette" in "the Gazette that …". */
export function nameFrom(view: View, first: number): Range | null {
  const from = behindOwner(view, first);
  let at = from;
  while (at < view.to && ARTICLE.test(view.open(at))) at++;
  at = behindAdjectives(view, at);
  const start = at;
  while (at < view.to && (isPart(view, at) || continues(view, start, at))) at++;
  const named = at;
  while (at < view.to && (OUTLET_NOUNS.has(view.open(at)) || (at > start && CALLED.test(view.open(at))))) at++;
  if (at > start && HOST.test(view.open(at)) && (at > named || isOutlet(view, [from, named]))) at++;
  if (at > named) while (at < view.to && isPart(view, at)) at++;
  return at > start ? [from, at] : null;
}

/** "The little-read Lodi newspaper De Haven": words before the noun for an outlet; `from` where none follows. */
function behindAdjectives(view: View, from: number): number {
  for (let at = from; at < Math.min(view.to, from + LONGEST_PRAISE); at++) {
    if (OUTLET_NOUNS.has(view.open(at)) && !view.capital(at)) return at;
    if (!/^[\p{L}-]+$/u.test(view.open(at)) || AFTER_NAME.test(view.open(at)) || /^(?:of|on|to)$/.test(view.open(at)))
      break;
  }
  return from;
}
/** Words that may praise or place an outlet before its noun. */
const LONGEST_PRAISE = 4;

/** "Harbourland's Coastal TV": whose an outlet is does not count to its name. */
const behindOwner = (view: View, from: number): number =>
  view.capital(from) &&
  natureOf(view, [from, from + 1]) !== 'outlet' &&
  /^['’]s$/.test(view.open(from + 1)) &&
  view.capital(from + 2)
    ? from + 2
    : from;

const isPart = (view: View, at: number): boolean =>
  capital(token(view.text, at).form) && !WEEKDAYS.has(view.open(at)) && !view.quoted(at);

const continues = (view: View, start: number, at: number): boolean =>
  at > start && ((INSIDE.test(view.open(at)) && view.capital(at + 1)) || /^\d+$/.test(view.open(at)));

/** Whether it is an outlet's name, or a noun for one ("the newspaper", "state television"), but not "the press" at large. */
export function isOutlet(view: View, heard: Range): boolean {
  const [from, end] = heard;
  for (let to = end; to > from; to--) if (natureOf(view, [from, to]) === 'outlet') return true;
  for (let i = from + 1; i < end; i++)
    if (/^(?:at|of)$/.test(view.open(i)) && natureOf(view, [i + 1, end]) === 'outlet') return true;
  for (let i = from; i + 1 < end; i++) if (OUTLET_NOUNS.has(view.open(i)) && !view.capital(i)) return true;
  const last = view.open(end - 1);
  if (end - from === 2 && view.open(from) === 'the' && view.capital(end - 1) && OUTLET_WORDS.has(last)) return true;
  return OUTLET_NOUNS.has(last) && last !== 'press' && !goesOn(view, end);
}

/** "A media call", "network executives": the noun for outlets only tells what the next noun is. */
const goesOn = (view: View, at: number): boolean =>
  at < view.to &&
  /^\p{L}+$/u.test(view.open(at)) &&
  !AFTER_NAME.test(view.open(at)) &&
  !W.TIMES.has(view.open(at)) &&
  !view.capital(at);

/** How a reason names it: without the article of a noun behind it ("a Gazette reporter", "the Gazette hosts"). */
export function shown(view: View, heard: Range): Range {
  const [from, end] = heard;
  if (!/^(?:an?|the)$/.test(view.open(from)) || !view.capital(from + 1)) return heard;
  const noun = view.open(end);
  return end < view.to && noun !== "'s" && listedNature(noun) !== null ? [from + 1, end] : heard;
}

/** What may stand behind a whole name, other than a noun that the name only belongs to ("Harbour backers", "Lee's team"). */
const AFTER_NAME =
  /^(?:[^\p{L}'’]+|a|after|an|and|as|at|before|but|by|during|earlier|for|from|he|her|his|how|i|if|in|it|its|last|late|later|on|recently|she|that|the|there|they|this|via|we|what|when|while|who|why|with)$/u;
/** Gatherings at which somebody is heard. */
const EVENTS =
  /^(?:association|breakfast|conference|convention|dialogue|dinner|fair|forum|hearing|meeting|rally|summit)$/;

/** Whether a name that no list knows may be an outlet's, told something or having got hold of something. */
export function mayBeOutlet(view: View, heard: Range): boolean {
  const words = nameOf(view, heard);
  const next = view.open(heard[1]);
  if (heard[1] < view.to && !AFTER_NAME.test(next) && !W.TIMES.has(next)) return false;
  if (words.length === 0 || isTitle(bare(words[0] as string)) || describedAsBody(view, heard[1])) return false;
  if (words.some((word) => EVENTS.test(word.toLowerCase()))) return false;
  if (ORGANISATIONS.has(words.join(' ').toLowerCase()) || ORGANISATION_WORDS.has(words.at(-1)?.toLowerCase() ?? ''))
    return false;
  const nature = natureOf(view, heard);
  if (nature === null && words.length === 1) return words.length < heard[1] - heard[0];
  return nature !== 'person' && nature !== 'place';
}

/** "Harbour Watch, the advocacy group": the words behind the name say that it is something else. */
function describedAsBody(view: View, end: number): boolean {
  if (view.open(end) !== ',' || !/^(?:an?|the)$/.test(view.open(end + 1))) return false;
  for (let i = end + 2; i < end + 7 && i < view.to && /^[\p{L}-]+$/u.test(view.open(i)); i++) {
    if (OUTLET_NOUNS.has(view.open(i))) return false;
    if (ORGANISATION_WORDS.has(view.open(i))) return true;
  }
  return false;
}

const natureOf = (view: View, heard: Range) => {
  const words = nameOf(view, heard);
  return words.length > 0 ? natureOfName(words) : null;
};

const nameOf = (view: View, [from, to]: Range): string[] =>
  view.text.tokens
    .slice(from, to)
    .map(({ form }) => form)
    .filter((form, i) => (i > 0 || !ARTICLE.test(form.toLowerCase())) && !/^\d+$/.test(form));
