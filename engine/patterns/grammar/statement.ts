import { BELIEF, COMMISSIVES, NOUN_LIKE, PUBLIC } from '../../lexicon/cues';
import { EVIDENCE_NOUNS, STUDY_NOUNS } from '../../lexicon/documents';
import { natureOfName } from '../../phrases/names';
import type { Text } from '../../stages';
import { afterGroup, hasClause, isRelative, nearQuotation, trails } from './complement';
import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whether the verb has the complement that makes it a cue. */
export function saysSomething(view: SentenceView, group: VerbGroup, from: number): boolean {
  const [, to] = group.range;
  const { frame, lemma } = group.verb;
  if (lemma === 'be') return /^[,:]$/.test(view.open(to)) && view.quoted(to + 1); // "she was like, …"
  if (isDeal(view, group) || isElection(view, group) || isReduced(view, group) || isAnswered(view, group)) return false;
  if (frame === 'quote') return nearQuotation(view, from, to);
  if (frame === 'clause') {
    if (isFinding(view, group, from) || isMemory(view, group, from)) return true;
    return hasClause(view, group) || nearQuotation(view, from, to) || trails(view, from, to, true);
  }
  if (/^(?:deny|dispute|reject)$/.test(lemma)) return true;
  return frame === 'speech' || trails(view, from, to) || !/^[,.;:?!)]$|^$/.test(view.open(to));
}

/**
 * "The people accused also include …", "the man labelled “a hero” …": an adverb between a verb and its object, or a label
 * without an object, leaves it a participle behind its noun.
 */
const isReduced = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.form === 'past' &&
  to - from === 1 &&
  ((verb.frame === 'act' && /^(?:also|never|not|now|still)$/.test(view.open(to))) ||
    (/^(?:brand|dub|label)$/.test(verb.lemma) && view.open(to) === '"'));

/** "A study found bees sleep more": what a study finds is its content, in whatever words. */
function isFinding(view: SentenceView, { verb, range }: VerbGroup, from: number): boolean {
  const next = view.open(range[1]);
  if (!/^(?:find|reveal|show)$/.test(verb.lemma) || !/^\p{L}|^\d/u.test(next)) return false;
  if (W.PREPOSITIONS.has(next) && !/^as (?:few|little|many|much)$/.test(`${next} ${view.open(range[1] + 1)}`))
    return false;
  const nouns = verb.lemma === 'show' ? EVIDENCE_NOUNS : STUDY_NOUNS;
  for (let at = from; at < range[0]; at++) if (nouns.has(view.open(at))) return true;
  return verb.lemma === 'find' && view.startsPhrase(range[1]) && isOutlet(view, from, range[0]);
}

/** "She recalled a night of storms": a person's memory, in whatever words; a firm recalls its goods. */
function isMemory(view: SentenceView, { verb, range }: VerbGroup, from: number): boolean {
  if (verb.lemma !== 'recall' || !/^\p{L}/u.test(view.open(range[1]))) return false;
  const words = Array.from({ length: range[0] - from }, (_, i) => view.form(from + i));
  return /^(?:he|she)$/.test(view.open(from)) || natureOfName(words) === 'person';
}

/** "agreed to sell", "argued with him", "easier said than done", "accepted “gifts”": what somebody does, or what has been said already. */
const isDeal = (view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean =>
  (verb.lemma === 'agree' && agreed(view, to) !== null) ||
  (verb.lemma === 'argue' && view.open(to) === 'with') ||
  (verb.lemma === 'say' && view.open(to) === 'than') ||
  (verb.lemma === 'accept' && view.open(to) === '"') ||
  (verb.lemma === 'charge' && !isCharge(view, to)) ||
  (verb.lemma === 'point' && /^(?:basis|percentage|the|\d.*)$/.test(view.open(to - 3))) || // "by two percentage points to"
  (verb.lemma === 'detail' && !view.startsPhrase(to)); // "very detailed", "detailed plans"

/** No time behind a verb is longer, in tokens: "late on Monday". */
const MAX_TIME = 5;

/** The first token behind the adverbs and times that begin at token `at`: "recently (to)", "in June (that)". */
function afterTime(view: SentenceView, at: number): number {
  let end = at;
  const isTime = (word: string) => W.TIMES.has(word) || /^(?:in|on|last|late|early|this|\d+)$/.test(word);
  while (end < at + MAX_TIME && (view.adverb(end) || isTime(view.open(end)))) end++;
  return end;
}

/**
 * The preposition that makes "agreed", which ends at token `to`, a deal or a shared opinion: "agreed in June to sell", "agreed on
 * a price", "agreed with her"; null when there is none.
 */
export function agreed(view: SentenceView, to: number): string | null {
  const at = afterTime(view, to);
  const word = view.open(at) !== 'that' && view.open(at - 1) === 'on' ? 'on' : view.open(at);
  return /^(?:on|to|with)$/.test(word) ? word : null;
}

/** "The Senate confirmed Ruiz", "Republicans confirmed two judges": lawmakers confirm people, and state nothing. */
export const isElection = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.lemma === 'confirm' &&
  /^(?:committee|congress|democrats|lawmakers|mps|parliament|republicans|senate|senators)$/.test(view.open(from - 1)) &&
  !/^(?:that|the|,|:|"|it)$/.test(view.open(to));

/** Who charges that something is so says it; who charges somebody, or a price, does not. */
const isCharge = (view: SentenceView, to: number): boolean =>
  view.open(to) === 'that' ? !view.isFinite(to + 1) : view.open(to) === ':' || nearQuotation(view, to, to);

/** Whether the words leave no doubt: quoted speech beside the verb, or a verb that is not also a noun. */
export function isPlain(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma, frame, form } = group.verb;
  if (PUBLIC.has(lemma) && isUttered(view, group, from)) return true;
  if (BELIEF.has(lemma)) return isHeld(view, group, from) || isTold(view, group, from);
  if (nearQuotation(view, from, group.range[1]) || view.open(group.range[1]) === ':') return true;
  if (NOUN_LIKE.has(lemma) && (form === 's' || form === 'base')) return false;
  return frame === 'speech' || frame === 'act' || (COMMISSIVES.has(lemma) && view.open(group.range[1]) === 'to');
}

/**
 * "The mayor has maintained that …", "…, one of them added": a clause that a verb of utterance tells. Where the verb may be a
 * noun ("party reports that"), its subject has to open the clause.
 */
function isUttered(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma, form } = group.verb;
  const at = afterGroup(view, group);
  const next = view.open(at);
  const isNoun = NOUN_LIKE.has(lemma) && (form === 's' || form === 'base') && group.range[1] - group.range[0] === 1;
  if (isNoun && !(from === view.from || /^(?:,|and|but|while|yet)$/.test(view.open(from - 1)))) return false;
  const that = afterTime(view, at);
  if (view.open(that) === 'that') return !isRelative(view, that);
  return TELLING.test(next) || (view.open(from - 1) !== 'than' && trails(view, from, group.range[1], true));
}

/** What a clause begins with that leaves out "that" or asks. */
const TELLING = /^(?:he|how|it|she|there|they|whether|why)$/;

/** "The Gazette understands that …", "the court heard that …": how British papers say what they or a court were told. */
function isTold(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma } = group.verb;
  if (lemma === 'hear') return COURTS.test(view.open(group.range[0] - 1)) && hasClause(view, group);
  return lemma === 'understand' && isOutlet(view, from, group.range[0]) && hasClause(view, group);
}

/** Whether the name of an outlet stands between two tokens, be it behind an article. */
function isOutlet(view: SentenceView, from: number, to: number): boolean {
  const start = view.open(from) === 'the' ? from + 1 : from;
  const words = Array.from({ length: to - start }, (_, i) => view.form(start + i));
  return words.length > 0 && natureOfName(words) === 'outlet';
}

const COURTS = /^(?:court|hearing|inquest|inquiry|jurors|jury|panel|tribunal)$/;

/** What opens the clause of a worry, be it without "that". */
const OPEN_FEAR = /^(?:he|it|she|that|there|they)$/;

/** Whether somebody is told to believe or fear something: not within his own words or in a question. */
function isHeld(view: SentenceView, group: VerbGroup, from: number): boolean {
  if (!/^(?:believe|expect|fear|feel|suspect|think|worry)$/.test(group.verb.lemma) || !hasClause(view, group))
    return false;
  if (/^(?:if|what|whether|who)$/.test(view.open(from - 1))) return false;
  if (group.verb.lemma === 'worry') return OPEN_FEAR.test(view.open(group.range[1])); // not "drivers worried about fares might"
  return !/^(?:he|she|it|they|one|those)$/.test(view.open(from));
}

/**
 * "“Will you sell?” the host asked. “Never,” said Ruiz.": a question that quoted words answer, so that it only asks. One that
 * nobody answers makes a point.
 */
export function isAnswered({ text, number, to: end }: SentenceView, { verb }: VerbGroup): boolean {
  if (verb.lemma !== 'ask') return false;
  const [from, to] = text.sentences[number]?.tokens ?? [0, 0];
  const asks = text.tokens
    .slice(Math.max(0, from - 2), to)
    .some(({ form, quotation }) => form === '?' && quotation >= 0);
  return asks && ((text.tokens[end]?.quotation ?? -1) >= 0 || isAnswer(text, number + 1));
}

/** "The mayor answered, “Never.”" */
function isAnswer(text: Text, sentence: number): boolean {
  const [from, to] = text.sentences[sentence]?.tokens ?? [0, 0];
  for (let at = from; at < to - 2; at++) {
    if (
      /^(?:answer|repli|respond|said)/.test(text.tokens[at]?.lower ?? '') &&
      /^[,:]$/.test(text.tokens[at + 1]?.form ?? '')
    )
      return (text.tokens[at + 2]?.quotation ?? -1) >= 0;
  }
  return false;
}
