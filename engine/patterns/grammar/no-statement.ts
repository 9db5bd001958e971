import { cueVerbs } from '../../lexicon/cues';
import { STUDY_NOUNS } from '../../lexicon/documents';
import { isQuantity } from '../../phrases/quantities';
import { afterTime } from './adverbials';
import { nearQuotation } from './complement';
import { isOtherSense } from './other-sense';
import { isAnswered, isAskedOf } from './questions';
import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whether a verb of saying makes no statement here: it tells a deed, a question, or what is done to somebody. */
export const isNoStatement = (view: SentenceView, group: VerbGroup): boolean =>
  isDeal(view, group) ||
  isOtherSense(view, group) ||
  isCounted(view, group) ||
  isElection(view, group) ||
  isFoundSo(view, group) ||
  isReduced(view, group) ||
  isReference(view, group) ||
  isAskedOf(view, group) ||
  isAnswered(view, group);

/** "When a diver discovered that", "if the firm says": what is come to know in a clause of time, or said in one of condition. */
export const isSupposed = (view: SentenceView, { verb }: VerbGroup, from: number): boolean =>
  (/^(?:discover|find|learn|notice|realise|realize)$/.test(verb.lemma) &&
    /^(?:after|before|if|once|unless|until|when)$/.test(view.open(from - 1))) ||
  (from - 1 === view.from && /^(?:if|unless)$/.test(view.open(from - 1)) && /^(?:base|s)$/.test(verb.form));

/**
 * "The people accused also include …", "the man labelled “a hero” …": an adverb between a verb and its object, or a label
 * without an object, leaves it a participle behind its noun.
 */
const isReduced = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.form === 'past' &&
  to - from === 1 &&
  (isInserted(view, from, to) ||
    (/^(?:discover|find|record|report|see)$/.test(verb.lemma) && isVerbOfSubject(view, afterSoFar(view, to), to)) ||
    (verb.frame === 'act' && (/^(?:also|never|not|now|still)$/.test(view.open(to)) || isInSubject(view, from))) ||
    (/^(?:brand|dub|label)$/.test(verb.lemma) && view.open(to) === '"'));

/**
 * "Two whales found swimming near the pier have", "a diver found guilty": what was found so, unless those whose trade is to find
 * stand before the verb.
 */
const isFoundSo = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.lemma === 'find' &&
  verb.form === 'past' &&
  to - from === 1 &&
  (/^(?:alive|dead|drowned|guilty|hanged|injured|unconscious)$/.test(view.open(to)) ||
    (/^[a-z]+ing$/.test(view.form(to)) && view.open(to) !== 'nothing')) &&
  !view.isName(from - 1) &&
  !STUDY_NOUNS.has(view.open(from - 1)) &&
  hasVerbBehind(view, to);

/** Whether another verb follows in the sentence that no conjunction opens. */
function hasVerbBehind(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.to && !/^[;:."]$/.test(view.open(at)); at++) {
    if (W.SUBORDINATORS.has(view.open(at)) || W.RELATIVES.has(view.open(at))) return false;
    if (view.isFinite(at) || W.HAVE.has(view.open(at))) return true;
  }
  return false;
}

/** "The remains found so far (are)", "figures reported on Sunday (suggest)": the verb of the noun that the participle belongs to. */
const isVerbOfSubject = (view: SentenceView, at: number, from: number): boolean =>
  view.isFinite(at) || (at > from && cueVerbs(view.open(at)).some(({ form }) => /^(?:base|past|s)$/.test(form)));

/** "The remains found (so far) are": past "so far", "to date". */
function afterSoFar(view: SentenceView, at: number): number {
  const aside = `${view.open(at)} ${view.open(at + 1)}`;
  return /^(?:so far|thus far|to date)$/.test(aside)
    ? at + 2
    : W.PREPOSITIONS.has(view.open(at))
      ? afterTime(view, at)
      : at;
}

/** No insertion between commas that tells when or how is longer, in tokens: ", announced before the opening today,". */
const MAX_INSERTION = 9;

/** "The offer, announced on Friday, expires in May": behind its noun and a comma, with a time or place and no object. */
function isInserted(view: SentenceView, from: number, to: number): boolean {
  if (view.open(from - 1) !== ',' || !(W.PREPOSITIONS.has(view.open(to)) || W.TIMES.has(view.open(to)))) return false;
  for (let at = to; at < to + MAX_INSERTION; at++) {
    if (view.open(at) === ',') return view.isFinite(at + 1) || /^[a-z]+[^s']s$/.test(view.form(at + 1));
    if (/^(?:[.;:"]?|how|that|what|whether|why)$/.test(view.open(at)) || view.isFinite(at)) return false;
  }
  return false;
}

/** "The official (cited) spoke": behind an article and a noun alone, with the clause's verb right behind it. */
const isInSubject = (view: SentenceView, at: number): boolean =>
  view.isFinite(at + 1) &&
  /^[a-z]+$/.test(view.form(at - 1)) &&
  W.ARTICLES.has(view.open(at - 2)) &&
  (at - 2 === view.from || /^(?:,|after|and|because|but|that|when|while)$/.test(view.open(at - 3)));

/** "Lee said so", "Ruiz said nothing on Monday": no more than that something has been said, or has not. */
export function isReference(view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean {
  if (!/^(?:say|think)$/.test(verb.lemma)) return false;
  for (let end = to + 1; end < to + 3; end++) {
    const said = Array.from({ length: end - to }, (_, i) => view.open(to + i)).join(' ');
    if (SAID_BEFORE.test(said)) return /^[,.;!?]?$/.test(view.open(afterTime(view, end)));
  }
  return false;
}

const SAID_BEFORE =
  /^(?:as much|little|little else|little more|no more|nothing|nothing else|nothing more|so|the same)$/;

/** "Thirty confirmed cases", "more than 200 reported thefts": a number, and what it counts behind the participle. */
const isCounted = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  /^(?:acknowledge|admit|announce|confirm|declare|estimate|predict|report)$/.test(verb.lemma) &&
  verb.form === 'past' &&
  to - from === 1 &&
  isQuantity(view.text, from - 1) &&
  /^[a-z]+s$/.test(view.form(to)) &&
  view.nounLike(to);

/** "agreed to sell", "argued with him", "easier said than done", "accepted “gifts”": what somebody does, or what has been said already. */
const isDeal = (view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean =>
  (verb.lemma === 'agree' && isAgreement(view, to)) ||
  (verb.lemma === 'announce' && /sel(?:f|ves)$/.test(view.open(to))) ||
  (verb.lemma === 'continue' && view.open(to) === 'to') ||
  (verb.lemma === 'argue' && view.open(to) === 'with') ||
  (verb.lemma === 'say' && view.open(to) === 'than') ||
  (verb.lemma === 'make' && view.open(to - 1) === 'plain' && !/^(?:how|that|why|:|")$/.test(view.open(to))) || // "made plain bread"
  (verb.lemma === 'lay' && !/^(?:how|what|why|:)$/.test(view.open(to))) || // "laid out the mats"
  (verb.lemma === 'write' && writesTo(view, to)) ||
  (verb.lemma === 'accept' && view.open(to) === '"') ||
  (verb.lemma === 'charge' && !isCharge(view, to)) ||
  (verb.lemma === 'detail' && !view.startsPhrase(to)); // "very detailed", "detailed plans"

/** "Wrote to the mayor (saying)": what was written follows the -ing form. */
function writesTo(view: SentenceView, to: number): boolean {
  if (view.open(to) !== 'to') return false;
  for (let at = to + 1; at < to + 9 && !/^[,.;:"]?$/.test(view.open(at)); at++)
    if (cueVerbs(view.open(at)).some(({ form }) => form === 'ing')) return true;
  return false;
}

/** "Agreed in June to sell", "agreed on a price", "agreed with her": a deal or a shared opinion. `to`: the token behind the verb. */
function isAgreement(view: SentenceView, to: number): boolean {
  const at = afterTime(view, to);
  return /^(?:on|to|with)$/.test(view.open(at)) || (view.open(at) !== 'that' && view.open(at - 1) === 'on');
}

/** "The Senate confirmed Ruiz", "Republicans confirmed two judges": lawmakers confirm people, and state nothing. */
const isElection = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.lemma === 'confirm' &&
  /^(?:committee|congress|democrats|lawmakers|mps|parliament|republicans|senate|senators)$/.test(view.open(from - 1)) &&
  !/^(?:that|the|,|:|"|it)$/.test(view.open(to));

/** Who charges that something is so says it; who charges somebody, or a price, does not. */
const isCharge = (view: SentenceView, to: number): boolean =>
  view.open(to) === 'that' ? !view.isFinite(to + 1) : view.open(to) === ':' || nearQuotation(view, to, to);
