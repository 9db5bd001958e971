import { type CueVerb, cueVerbs, NAMING_VERBS } from '../lexicon/cues';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import { BELIEF, NOUN_LIKE } from '../lexicon/verb-classes';
import { isAnsweredAt } from '../patterns/grammar/answered';
import { afterGroup, hasClause, nearQuotation } from '../patterns/grammar/complement';
import { isEvidence } from '../patterns/grammar/evidence';
import { isCallIdiom, isTitle } from '../patterns/grammar/naming';
import { isNoStatement, isSupposed } from '../patterns/grammar/no-statement';
import { isObjectNoun } from '../patterns/grammar/noun-or-verb';
import { takes, tellsTale } from '../patterns/grammar/other-sense';
import { participleSource } from '../patterns/grammar/participle-source';
import type { Range, SentenceView } from '../patterns/grammar/sentence';
import { isReported, speakerOf } from '../patterns/grammar/source';
import { type VerbGroup, verbGroupAt } from '../patterns/grammar/verbs';
import * as W from '../patterns/grammar/words';
import { isQuantity } from '../phrases/quantities';
import type { Found } from './candidates';
import { gap, type Tagged } from './tagged';

/** What only the tagger found, if its cue says something in this product's sense and somebody says it. */
export function onlyTagged(
  view: SentenceView,
  relation: Tagged,
  found: readonly Found[],
  tagged: readonly Tagged[],
): Found[] {
  const { cue, contents } = relation;
  const head = headOf(view, cue);
  if (!head || contents.length === 0 || view.quoted(cue[1] - 1)) return [];
  const source = nearest(relation) ?? implied(view, cue, head, found) ?? lastSource(tagged, cue);
  if (!source || (head !== 'noun' && isSupposed(view, head, source[0]))) return [];
  if (!isReported(view, source) || (head === 'noun' && isPartOf(view, cue, source))) return [];
  if (head === 'noun' && isAnsweredAt(view, cue[1] - 1, found)) return [];
  // "(A book) calling for": a cue begins with its verb.
  const from = head !== 'noun' && W.ARTICLES.has(view.open(cue[0])) ? head.range[0] : cue[0];
  const own: Range = [Math.max(from, cue[0]), cue[1]];
  return [{ view, pattern: 'tagger', source, cue: own, content: contents[0] as Range, tagged: relation }];
}

/** "A Facebook (comment)": a noun right behind what was taken for its source, which bears no mark of a possessor. */
const isPartOf = (view: SentenceView, [from]: Range, source: Range): boolean =>
  source[1] === from &&
  CLAIM_NOUNS.has(view.open(from)) &&
  !/s$/.test(view.open(from)) &&
  !/^(?:'s?|her|his|its|their)$/.test(view.open(from - 1));

function nearest({ cue, sources }: Tagged): Range | null {
  return [...sources].sort((a, b) => gap(a, cue) - gap(b, cue))[0] ?? null;
}

/** The last source that the tagger sees before the cue, in its sentence. */
function lastSource(tagged: readonly Tagged[], [from]: Range): Range | null {
  return tagged.flatMap(({ sources }) => sources).findLast((source) => source[1] <= from) ?? null;
}

/** The source that the sentence's grammar gives a cue for which the tagger saw none: its own, or that of the cue before. */
function implied(view: SentenceView, cue: Range, head: VerbGroup | 'noun', found: readonly Found[]): Range | null {
  const before = found.findLast((one) => one.source && one.cue[1] <= cue[0])?.source ?? null;
  if (head === 'noun') return before;
  if (head.verb.lemma === 'ask') return null; // "when asked"
  const speaker = head.mood === 'participle' ? participleSource : speakerOf;
  return speaker(view, head, found) ?? before;
}

/** Within a cue they make a silence or a deal of it. */
const UNSAID = /^(?:avoid|br(?:eak|oke)|declin|dodg|fail|refus|stop)/;

/** What makes the cue span a cue: a verb that states something, or a noun of saying; null when nothing does. */
function headOf(view: SentenceView, [from, to]: Range): VerbGroup | 'noun' | null {
  for (let at = from; at < to; at++) {
    const word = view.open(at);
    if (UNSAID.test(word) || W.NEGATIONS.has(word) || W.MODALS.has(word)) return null;
  }
  for (let at = to - 1; at >= from; at--) {
    const group = verbGroupAt(view, at, NAMING_VERBS.get(view.open(at))) ?? unsureGroup(view, at);
    if (group) return isStatement(view, group, from) ? group : null;
    if (CLAIM_NOUNS.has(view.open(at)) && to - from < 4) return 'noun';
  }
  return null;
}

/** A cue verb whose place in the sentence the patterns could not make out, read as the tagger reads it. */
function unsureGroup(view: SentenceView, at: number): VerbGroup | null {
  const before = view.open(at - 1);
  if (isObjectNoun(view, at) || !(view.nounLike(at - 1) || W.RELATIVES.has(before) || W.COORDINATORS.has(before)))
    return null;
  const verb = cueVerbs(view.open(at)).find((reading) => mayBeFinite(view, at, reading));
  return verb ? { range: [at, at + 1], head: at, verb, phrasal: false, mood: 'finite' } : null;
}

function mayBeFinite(view: SentenceView, at: number, { lemma, form, frame }: CueVerb): boolean {
  if (form === 's') return !NOUN_LIKE.has(lemma) || view.opensClause(at + 1);
  if (form === 'base') return !NOUN_LIKE.has(lemma) && (frame === 'speech' || view.opensClause(at + 1));
  return true;
}

/** Whether the tagger's cue says something in this product's sense, not an attitude, a question or a plan. */
function isStatement(view: SentenceView, group: VerbGroup, from: number): boolean {
  const told = group.mood === 'infinitive' && comesTrue(view, from, group.range[0]);
  if (!told && !/^(?:finite|progressive|participle)$/.test(group.mood)) return false;
  if (isNamed(view, group) || isNoStatement(view, group) || isOtherUse(view, group)) return false;
  if (group.verb.frame === 'speech' || group.verb.frame === 'act') return true;
  if (hasClause(view, group) || nearQuotation(view, group.range[0], group.range[1])) return true;
  return group.verb.frame === 'clause' && !BELIEF.has(group.verb.lemma) && !isDeed(view, group);
}

/** Uses of a cue verb that only the tagger takes for statements: a tale, a deal, what was asked about, what bears words out. */
const isOtherUse = (view: SentenceView, group: VerbGroup): boolean =>
  (group.verb.lemma === 'tell' && tellsTale(view, group.range[1])) ||
  (group.verb.lemma === 'agree' && isTerms(view, group)) ||
  (group.verb.lemma === 'ask' && view.open(afterGroup(view, group)) === 'about') ||
  (group.verb.lemma !== 'cite' && group.mood === 'participle' && isEvidence(view, group));

/** "Agreed a fee", "agreed terms": without a clause it is a deal. */
const isTerms = (view: SentenceView, group: VerbGroup): boolean =>
  view.nounLike(group.range[1]) || W.ARTICLES.has(view.open(group.range[1])) ? !hasClause(view, group) : false;

/** What people show by what they do, not by what they say. */
const ATTITUDES =
  /^(?:affection|bias|compassion|courage|emotion|enthusiasm|flash|flashes|inclination|interest|knack|mercy|remorse|respect|restraint|sign|signs|support|sympathy|willingness)$/;

/**
 * Who answers "with" something that is not in words does something ("responded with force"), and so does who writes a thing
 * ("wrote nine songs") or acts in response to one ("responding to a call").
 */
const isDeed = (view: SentenceView, { verb, range: [, to], mood }: VerbGroup): boolean =>
  (/^(?:answer|counter|reply|respond|retort)$/.test(verb.lemma) &&
    (view.open(to) === 'with' || (mood === 'participle' && view.open(to) === 'to'))) ||
  (/^(?:demonstrate|show)$/.test(verb.lemma) && takes(view, to, ATTITUDES)) ||
  (verb.lemma === 'write' && (W.ARTICLES.has(view.open(to)) || isQuantity(view.text, to)));

/** Verbs whose infinitive happens: who "went on to say" it or "took to the stage to say" it has said it. */
const COMING_TRUE =
  /^(?:came|come|comes|continue[ds]?|continuing|goes|going|gone|proceeds?|proceeded|rush(?:ed|es|ing)|speaking|spoke|takes|taking|took|turn(?:ed|s)|used|uses|using|went)$/;

/** Whether one of them, or a cue verb, stands in the cue before its infinitive. */
function comesTrue(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (COMING_TRUE.test(view.open(at)) || cueVerbs(view.open(at)).length > 0) return true;
  }
  return false;
}

/** "A group called Harbour Watch", "they called off the deal": a name that something bears, or a deed. */
const isNamed = (view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean =>
  verb.lemma === 'call' &&
  (view.open(to) === 'off' ||
    isCallIdiom(view, to) ||
    isTitle(view, [from, to]) ||
    (to - from === 1 && verb.form !== 'ing' && (view.isName(to) || view.open(to) === '"') && view.nounLike(from - 1)));
