import { cueVerbs, NAMING_VERBS } from '../../lexicon/cues';
import { natureOfName } from '../../phrases/name-nature';
import { isHeading } from './heading';
import type { Range, SentenceView } from './sentence';
import { type VerbGroup, verbGroupAt } from './verbs';
import * as W from './words';

/** The verbs of a sentence that give something a name, a likeness or a measure, with what they give it: "called him a liar". */
export function namingGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = view.from; at < view.to; at++) {
    const readings = view.open(at) === 'regarding' ? undefined : NAMING_VERBS.get(view.open(at)); // mostly "about"
    const group = readings ? verbGroupAt(view, at, readings) : null;
    if (group && /^(?:finite|progressive|participle)$/.test(group.mood) && names(view, group)) groups.push(group);
  }
  return groups;
}

/** Whether an object and a name for it follow: "the law 'a muzzle'", "him a liar", "it as a test". */
function names(view: SentenceView, { range, head }: VerbGroup): boolean {
  const to = range[1];
  const isCall = /^call/.test(view.open(head));
  const isShown = /^(?:bill|cast|depict|fram|paint|portray|present)/.test(view.open(head));
  if (/^compar/.test(view.open(head))) return likens(view, to);
  if (/^(?:estimat|peg|put)/.test(view.open(head))) return measures(view, to);
  if (/^paint/.test(view.open(head)) && paintsPicture(view, to)) return true;
  const isLabel = /^(?:brand|dub|label|term)/.test(view.open(head));
  if (isCall && (isCallIdiom(view, to) || isTitle(view, range))) return false;
  if (W.PREPOSITIONS.has(view.open(to)) && !/^(?:as|to)$/.test(view.open(to))) return false; // "the part he sees for himself as"
  let object = to; // not "the driver, named locally as Ode"
  while (view.adverb(object) && !view.startsPhrase(object)) object++;
  for (let at = to; at < view.to && at < to + 14; at++) {
    const word = view.open(at);
    if (/^[.;:]$/.test(word) || (at > to && view.isFinite(at))) return false;
    if (isShown && (word === 'by' || opensTime(view, at) || (CAST.test(word) && view.open(head).startsWith('cast'))))
      return false;
    // "People who have seen the cut (describe) it as dull": the next verb is not the relative clause's.
    if (at > to && view.open(range[0] - 1) === 'who' && view.nounLike(at - 1) && cueVerbs(word).length > 0)
      return false;
    if (/^(?:her|him|it|them)sel(?:f|ves)$/.test(word) && /^identif/.test(view.open(head))) return false;
    if (word === 'as' && at === to && /^identif/.test(view.open(head))) return false;
    if (word === 'as' && !isCall) return at > object || /^refer/.test(view.open(head)) || hasGap(view, range[0], head);
    // "The man labelled “a hero” …": without an object it is he who is called so.
    if (isLabel && at === to && word === '"') return false;
    if (isLabel && at > to && /^(?:an?|")$/.test(word)) return true;
    // "A firm called Verano, or “We See”": behind a comma nothing is called so.
    if (isCall && word === ',' && view.isName(to) && areNames(view, to, at)) return false;
    if (isCall && at === to && word !== '"' && view.startsPhrase(at) && isWhat(view, range[0])) return true;
    if (isCall && word === '"') return at > to ? !/sel(?:f|ves)$/.test(view.open(to)) : hasGap(view, range[0], head);
    if (isCall && at > to && /^(?:a|an)$/.test(word) && /^(?:him|her|it|them|himself|herself)$/.test(view.open(at - 1)))
      return true;
    if (isCall && at === to && /^an?$/.test(word)) return hasGap(view, range[0], head);
  }
  return isCall && isHeading(view) && namesInHeading(view, to);
}

/** "A blog, called the “Feed,” has ten readers": what something is called stands between commas behind it. */
export function isTitle(view: SentenceView, [from, to]: Range): boolean {
  if (to - from > 1 || view.open(from) !== 'called' || view.open(from - 1) !== ',') return false;
  let at = to;
  while (W.ARTICLES.has(view.open(at))) at++;
  while (view.quoted(at) || view.capital(at)) at++;
  return at > to && (view.open(at) === ',' || view.quoted(at - 1));
}

function areNames(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!view.capital(at)) return false;
  return true;
}

/** "What it (called) its last offer": a subject of one or two words behind "what". */
const isWhat = (view: SentenceView, from: number): boolean =>
  view.open(from - 2) === 'what' || (view.open(from - 3) === 'what' && view.startsPhrase(from - 2));

/** "Called it quits", "called time on": ended it. */
export const isCallIdiom = (view: SentenceView, to: number): boolean =>
  /^(?:it (?:quits|a (?:career|day|night|season|year)\b)|time on\b)/.test(
    `${view.open(to)} ${view.open(to + 1)} ${view.open(to + 2)}`,
  );

/** What is cast without a word said. */
const CAST = /^(?:ballots?|doubts?|votes?)$/;

/** "Cast her vote as rain fell", "painted the boat as they talked": "as" with a clause tells when. */
const opensTime = (view: SentenceView, as: number): boolean =>
  view.open(as) === 'as' && (W.SUBJECT_PRONOUNS.has(view.open(as + 1)) || view.isFinite(as + 2));

/** "Ruiz calls Ode unfit": a heading leaves out articles, so that a name and a word behind it are enough. */
function namesInHeading(view: SentenceView, object: number): boolean {
  let at = object;
  while (view.capital(at)) at++;
  const isPerson = (end: number) =>
    natureOfName(Array.from({ length: end - object }, (_, i) => view.form(object + i))) === 'person';
  if (view.titleCase) return isPerson(object + 1) || isPerson(object + 2);
  return at > object && view.nounLike(at) && !view.adverb(at) && !/^[a-z]+s$/.test(view.open(at));
}

/** Whether the object stands before the verb: "what he called 'a muzzle'", "a law that some have called 'a muzzle'". */
function hasGap(view: SentenceView, from: number, head: number): boolean {
  if (/^(?:some|many|others)$/.test(view.open(from - 1))) return true;
  for (let at = from - 1; at >= view.from && from - at < 7; at--) {
    if (/^(?:what|which|that)$/.test(view.open(at))) return true;
  }
  // "The town he calls": a noun right before the subject is what is called so; but who has called a strike names nothing.
  const isQuoted = view.open(head + 1) === '"';
  return (isQuoted && from < head) || (/^(?:he|it|she|they)$/.test(view.open(from - 1)) && isObject(view, from - 2));
}

/** Whether the token may end the object that a contact clause hangs on: "the town (he calls)", not "and (he called)". */
const isObject = (view: SentenceView, at: number): boolean =>
  view.open(at) === '"' || (view.nounLike(at) && !view.adverb(at) && !view.isFinite(at));

/** No object is longer, in tokens. */
const MAX_OBJECT = 10;

/** "Compared him to a wolf": an object, and what it is likened to. */
function likens(view: SentenceView, object: number): boolean {
  if (!view.startsPhrase(object)) return false;
  for (let at = object + 1; at < object + MAX_OBJECT && !/^[,.;:]?$/.test(view.open(at)) && !view.isFinite(at); at++)
    if (/^(?:against|with)$/.test(view.open(at))) return false;
    else if (view.open(at) === 'to') return true;
  return false;
}

/** "Paint a bleak picture of the shoot", "painted a portrait of a town". */
function paintsPicture(view: SentenceView, to: number): boolean {
  for (let at = to; at < to + 5 && (view.nounLike(at) || W.ARTICLES.has(view.open(at))); at++)
    if (/^(?:picture|portrait)s?$/.test(view.open(at))) return /^(?:in|of|where)$/.test(view.open(at + 1));
  return false;
}

/** What is estimated in numbers. */
const MEASURE =
  /^(?:age|attendance|chances?|costs?|crowds?|damage|deaths|figure|height|length|likelihood|loss(?:es)?|magnitude|margin|number|odds|price|probability|rate|risk|share|size|speed|tally|toll|total|turnout|value|weight|worth)$/;

/** "Put the toll at 44", "puts the cost of the pier at around nine million": a measure, and its number behind "at". */
function measures(view: SentenceView, object: number): boolean {
  let isMeasure = false;
  for (let at = object; at < object + MAX_OBJECT && !/^[,.;:]?$/.test(view.open(at)); at++) {
    if (MEASURE.test(view.open(at))) isMeasure = true;
    if (view.open(at) === 'at') return MONEY.test(view.form(at + 1)) || (isMeasure && NUMBER.test(view.open(at + 1)));
  }
  return false;
}

/** What nothing but an estimate puts something at. */
const MONEY = /^[$£€]/;

const NUMBER =
  /^(?:[\d$£€"].*|about|almost|approximately|around|at|between|close|fewer|half|just|least|less|more|nearly|no|only|over|roughly|some|under|up|well|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-.*)?)$/;
