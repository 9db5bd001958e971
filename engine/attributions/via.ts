import { ORGANISATION_WORDS, ORGANISATIONS } from '../lexicon/organisations';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import type { Range } from '../patterns/grammar/sentence';
import { subjectBefore } from '../patterns/grammar/subject';
import * as W from '../patterns/grammar/words';
import { bare, isTitle, natureOfName } from '../phrases/names';
import type { Span } from '../span';
import type { Found } from './candidates';

type View = Found['view'];

/** Words that may stand before an outlet's name or within it ("the Gazette", "the Voice of Harbourton"). */
const ARTICLE = /^(?:an?|local|state|the|this)$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const INSIDE = /^(?:&|and|de|for|of)$/;
/** Occasions on which somebody speaks to an outlet, and the verbs that name one without a noun. */
const OCCASION =
  /^(?:appearance|appearances|appearing|comments|conversation|e-mail|email|interview|interviewed|interviews|remarks|speaking|spoke|statement|talked|talking)$/;
/** Words from the cue to an outlet in "said in a recent interview with …", which may be taken for the beginning of what is said. */
const OCCASION_WORDS = 4;
/** What is done to a document, or to somebody, by the outlet that has it from there. */
const GOT_BY = /^(?:cited|contacted|interviewed|obtained|quoted|reached|reviewed|seen|viewed)$/;
const GIVEN_TO = /^(?:given|leaked|provided|shown|supplied)$/;

/**
 * The outlet that a claim came through, where its sentence names it outside of what is said: "told the Gazette",
 * "revealed to Reuters", "in an interview with the Gazette", "said on Harbour TV". Whoever is told is taken for an outlet
 * unless the name is a person's, a place's or an institution's, or a single word that no list knows; elsewhere only a name that is an outlet's counts.
 */
export function viaOf({ view, cue, pattern, source }: Found, content: readonly Range[]): Span | null {
  const [, after] = cue;
  const quoting = pattern === 'quoted-as' && source && source[0] >= after ? subjectBefore(view, cue[0]) : null;
  if (quoting && quoting !== 'elided' && isOutlet(view, quoting)) return spanOf(view, quoting);
  if (/^(?:tell|telling|tells|told)$/.test(view.open(after - 1))) {
    const told = nameFrom(view, after);
    if (told && (isOutlet(view, told) || mayBeOutlet(view, told))) return spanOf(view, told);
  }
  const said = (at: number) => content.some(([from, to]) => at >= from && at < to);
  const occasion = /^(?:during|in|on|to)$/.test(view.open(after)) ? after + OCCASION_WORDS : 0;
  const outside = (at: number) => !view.quoted(at) && (!said(at) || (at >= after && at <= occasion));
  for (let at = view.from + 1; at < view.to; at++) {
    if (!outside(at) || !leadsTo(view, at, after)) continue;
    const heard = nameFrom(view, at + 1);
    const got = /^(?:obtained|reviewed|seen|viewed)$/.test(view.open(at - 1));
    if (heard && (isOutlet(view, heard) || (got && mayBeOutlet(view, heard)))) return spanOf(view, heard);
  }
  return null;
}

/** Whether the preposition at `at` leads to where something was said: behind the cue, or behind an occasion. */
function leadsTo(view: View, at: number, cueEnd: number): boolean {
  const word = view.open(at);
  const before = view.open(at - 1);
  if (word === 'by') return GOT_BY.test(before);
  if (word === 'to' && GIVEN_TO.test(before)) return true;
  if (word === 'on' || word === 'to') return at === cueEnd || OCCASION.test(before);
  return (word === 'with' || word === 'for') && OCCASION.test(before);
}

/** The name or noun that begins at a token, up to where its words in capitals end: "the Gazette" in "the Gazette that …". */
function nameFrom(view: View, from: number): Range | null {
  let at = from;
  while (at < view.to && ARTICLE.test(view.open(at))) at++;
  const start = at;
  while (at < view.to && ((view.capital(at) && !DAY.test(view.open(at))) || continues(view, start, at))) at++;
  while (at < view.to && OUTLET_NOUNS.has(view.open(at))) at++;
  return at > start ? [from, at] : null;
}

const continues = (view: View, start: number, at: number): boolean =>
  at > start && ((INSIDE.test(view.open(at)) && view.capital(at + 1)) || /^\d+$/.test(view.open(at)));

/** Whether it is an outlet's name, or a noun for one ("the newspaper", "state television"), but not "the press" at large. */
function isOutlet(view: View, heard: Range): boolean {
  const last = view.open(heard[1] - 1);
  const [from] = heard;
  for (let to = heard[1]; to > from; to--) if (natureOf(view, [from, to]) === 'outlet') return true;
  return OUTLET_NOUNS.has(last) && last !== 'press';
}

/** What may stand behind a whole name, other than a noun that the name only belongs to ("Harbour backers", "Lee's team"). */
const AFTER_NAME =
  /^(?:[^\p{L}'’]+|a|an|at|by|during|earlier|he|her|his|how|i|in|it|its|last|late|on|she|that|the|there|they|this|via|we|what|when|why)$/u;

function mayBeOutlet(view: View, heard: Range): boolean {
  const words = nameOf(view, heard);
  if (heard[1] < view.to && !AFTER_NAME.test(view.open(heard[1])) && !W.TIMES.has(view.open(heard[1]))) return false;
  if (words.length === 0 || isTitle(bare(words[0] as string))) return false;
  if (ORGANISATIONS.has(words.join(' ').toLowerCase()) || ORGANISATION_WORDS.has(words.at(-1)?.toLowerCase() ?? ''))
    return false;
  const nature = natureOf(view, heard);
  if (nature === null && words.length === 1) return words.length < heard[1] - heard[0];
  return nature !== 'person' && nature !== 'place';
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

const spanOf = ({ text }: View, [from, to]: Range): Span => [
  text.tokens[from]?.span[0] ?? 0,
  text.tokens[to - 1]?.span[1] ?? 0,
];
