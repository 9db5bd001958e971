import { cueVerbs } from '../../lexicon/cues';
import { COMMISSIVES } from '../../lexicon/verb-classes';
import { afterTime } from './adverbials';
import { isHeading } from './heading';
import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** The first token after a verb group and the adverbs behind it. */
export function afterGroup(view: SentenceView, group: VerbGroup): number {
  let at = group.range[1];
  while (at < view.to && view.adverb(at) && !view.opensClause(at)) at++;
  return at;
}

/** Whether the verb group is followed by a clause or quoted words, near enough to be its complement. */
export function hasClause(view: SentenceView, group: VerbGroup): boolean {
  const at = afterGroup(view, group);
  if (/^(?:that|how|why|whether|:|")$/.test(view.open(at))) return true;
  if (COMMISSIVES.has(group.verb.lemma) && view.open(view.open(at) === 'not' ? at + 1 : at) === 'to') return true;
  if (view.open(at) === ',' && view.quoted(at + 1)) return true;
  if (BELIEVING.test(group.verb.lemma) && (hasGap(view, at) || opensBelief(view, at))) return true;
  if (group.verb.lemma === 'feel' && /(?:ed|ing|ly)$/.test(view.open(at))) return false; // "felt slighted as"
  for (let i = at; i < view.to && i < at + 16; i++) {
    const word = view.open(i);
    if (i > at && word === 'to' && group.verb.lemma === 'expect') return true;
    if (i > at && /^(?:that|:)$/.test(word)) return view.isFinite(i + 1) === false || word === ':';
    if (word === '"' && view.quotationAt(i)[1] - i > 4) return true;
    if (word === ',' && (view.quoted(i + 1) || isAge(view, i) || isAge(view, i - 2))) continue;
    if (i > at && /^(?:after|before|until)$/.test(word) && OBJECTS.test(view.open(at))) return false; // "found it before he left"
    if (/^[,;.()]$/.test(word) || W.SUBORDINATORS.has(word) || W.RELATIVES.has(word)) return false;
    if (i > at && (view.isFinite(i) || /^(?:were|was|is|are|had|has|would|will|could)$/.test(word))) return true;
  }
  return false;
}

const OBJECTS = /^(?:her|him|it|them)$/;

/** "Ruiz(, 52), had": an age between commas. */
const isAge = (view: SentenceView, comma: number): boolean =>
  view.open(comma) === ',' && /^\d{1,3}$/.test(view.open(comma + 1)) && view.open(comma + 2) === ',';

const BELIEVING = /^(?:believe|claim|fear|feel|hope|suspect|think)$/;

/** "A step they believe (could) help", "what many feel (is) a mistake": the clause's subject stands before the verb. */
const hasGap = (view: SentenceView, at: number): boolean => view.isFinite(at) || W.MODALS.has(view.open(at));

/** "Economists believe this provides an incentive": a subject, and behind it a word that looks like its verb. */
function opensBelief(view: SentenceView, at: number): boolean {
  if (!view.startsPhrase(at) || view.open(at) === '"') return false;
  for (let i = at + 1; i < view.to && i < at + 8; i++) {
    if (/^[,.;:"]$/.test(view.open(i)) || W.RELATIVES.has(view.open(i))) return false;
    if (/[^s']s$|ed$/.test(view.open(i)) && view.nounLike(i) && view.nounLike(i - 1) && !view.capital(i)) return true;
  }
  return false;
}

/** Verbs of utterance that name their hearer: "assured drivers that". */
const TOLD_TO =
  /^(?:advise|alert|apprise|assure|caution|confide|email|forewarn|inform|message|notify|reassure|remind|taunt|text|warn)$/;

/** Whether a that-clause follows the verb, be it behind a time or the verb's hearer: "said in June that", "confided to friends that". */
export function tellsThat(view: SentenceView, group: VerbGroup): boolean {
  const at = afterGroup(view, group);
  const that = afterTime(view, at);
  if (view.open(that) === 'that') return !isRelative(view, that) && !W.TIMES.has(view.open(that + 1)); // "gathered that night"
  if (view.open(at) === 'to') return hearsThat(view, at + 1);
  if (/^(?:bet|doubt)$/.test(group.verb.lemma) && leavesOutThat(view, at)) return true;
  return TOLD_TO.test(group.verb.lemma) && hearsThat(view, at);
}

/** Whether a hearer and a that-clause begin at token `from`. */
export function hearsThat(view: SentenceView, from: number): boolean {
  if (!view.nounLike(from) && !view.startsPhrase(from)) return false;
  for (let at = from + 1; at < from + 8 && !/^[,.;:"]$/.test(view.open(at)); at++)
    if (view.open(at) === 'that')
      return (view.nounLike(at - 1) || /^(?:her|him|them)$/.test(view.open(at - 1))) && !isRelative(view, at);
  return false;
}

/** "(Maintained) the old pier was safe": a subject of a few words and its verb, where "that" is left out. */
export function leavesOutThat(view: SentenceView, from: number): boolean {
  if (!view.startsPhrase(from) || view.open(from) === '"') return false;
  for (let at = from + 1; at < from + 6; at++) {
    if (view.isFinite(at)) return view.nounLike(at - 1);
    if (!view.nounLike(at)) return false;
  }
  return false;
}

/** Whether "that" is the subject of a relative clause: "a statement that sought (to calm them)". */
export const isRelative = (view: SentenceView, that: number): boolean =>
  view.isFinite(that + 1) ||
  W.IRREGULAR_PASTS.has(view.open(that + 1)) ||
  (/[^e]ed$/.test(view.open(that + 1)) && !view.isName(that + 1));

/** Whether source and cue follow what they attribute: "…, Ruiz said." */
export function trails(view: SentenceView, from: number, to: number, strict = false): boolean {
  if (from === view.from) return closesSpeech(view, from, to);
  const before = view.open(from - 1);
  if (!/^(?:,|"|[—–-]+|as|than)$/.test(before) || (before === 'as' && view.open(from - 2) === 'well')) return false;
  if (view.afterSpeech(from)) return true;
  const after = view.open(to);
  if (/^(?:that|:|"|how|why|whether)$/.test(after)) return false;
  if (strict) return /^[,.;!?)]$|^$/.test(after) || W.TIMES.has(after);
  return (
    /^[,.;!?)]$|^$/.test(after) ||
    W.PREPOSITIONS.has(after) ||
    W.TIMES.has(after) ||
    view.adverb(to) ||
    after === 'when' ||
    after === 'while' ||
    after === 'and'
  );
}

/**
 * Whether speaker and verb close the quotation before them. In a sentence of their own nothing but a time or manner may
 * follow the verb: “Why?” / She asked. “No.” / She spoke in the square.
 */
function closesSpeech(view: SentenceView, from: number, to: number): boolean {
  if (
    !view.afterSpeech(from) ||
    (from === view.from && ((view.open(to) === '' && isHeading(view)) || goesOn(view, to)))
  )
    return false;
  return from > view.from || /^[,.:;?!]?$/.test(view.open(to)) || W.TIMES.has(view.open(to)) || view.adverb(to);
}

/** Whether a quotation stands in the sentence before token `at` or after it, as its complement. */
export function nearQuotation(view: SentenceView, from: number, to: number): boolean {
  return closesSpeech(view, from, to) || view.open(to) === '"' || (/^[,:]$/.test(view.open(to)) && view.quoted(to + 1));
}

/** Whether a quotation stands before the speaker, or behind the verb and a comma or colon: not “many ideas” as an object. */
export const besideQuotation = (view: SentenceView, from: number, to: number): boolean =>
  closesSpeech(view, from, to) || (/^[,:]$/.test(view.open(to)) && view.quoted(to + 1));

/** "She hit back, (insisting) that": what follows in an -ing form is what was said. */
const goesOn = (view: SentenceView, to: number): boolean =>
  view.open(to) === ',' && cueVerbs(view.open(to + 1)).some(({ form }) => form === 'ing');
