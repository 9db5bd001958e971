import { EVIDENCE_NOUNS, STUDY_NOUNS } from '../../lexicon/documents';
import { CLAIM_NOUNS } from '../../lexicon/nouns';
import { natureOfName } from '../../phrases/name-nature';
import { natureOf } from '../../phrases/nouns';
import { besideQuotation, hasClause, nearQuotation, tellsThat, trails } from './complement';
import { isNoStatement } from './no-statement';
import type { Range, SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whether the verb has the complement that makes it a cue. */
export function saysSomething(view: SentenceView, group: VerbGroup, from: number): boolean {
  const [, to] = group.range;
  const { frame, lemma } = group.verb;
  if (lemma === 'be') return /^[,:]$/.test(view.open(to)) && view.quoted(to + 1); // "she was like, …"
  if (isNoStatement(view, group)) return false;
  if (lemma === 'ask') return view.open(to) === 'that' || nearQuotation(view, from, to);
  if (frame === 'quote') return nearQuotation(view, from, to);
  if (frame === 'that') return tellsThat(view, group) || besideQuotation(view, from, to) || takesUp(view, group);
  if (frame === 'clause') {
    if (tellsByObject(view, group) || isFinding(view, group, from) || isMemory(view, group, from)) return true;
    if (isSuspicion(view, group, from)) return true;
    return hasClause(view, group) || nearQuotation(view, from, to) || trails(view, from, to, true);
  }
  if (/^(?:deny|dispute|reject)$/.test(lemma)) return true;
  if (frame === 'act' && hangsOnThing(view, group)) return false;
  return frame === 'speech' || trails(view, from, to) || !/^[,.;:?!)]$|^$/.test(view.open(to));
}

/** No time or place behind a participle is longer, in tokens: "revealed (in the old court in May), which". */
const MAX_OCCASION = 8;

/**
 * "The papers disclosed in court were copies", "the plan, announced in May, failed": a participle that tells what became of a
 * thing, which does nothing of the kind itself; the sentence's own verb comes behind.
 */
function hangsOnThing(view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean {
  const isSetOff = view.open(from - 1) === ',';
  const noun = isSetOff ? from - 2 : from - 1;
  const nature = natureOf(view.open(noun));
  const isThing = (nature === null || nature === 'document') && view.nounLike(noun) && !view.isName(noun);
  if (verb.form !== 'past' || !isThing || W.SUBJECT_PRONOUNS.has(view.open(noun))) return false;
  if (!/^(?:at|by|during|in|on)$/.test(view.open(to))) return false;
  for (let at = to + 1; at < to + MAX_OCCASION; at++) {
    if (view.open(at) === ',') return isSetOff || view.open(at + 1) === 'which';
    if (view.isFinite(at)) return !isSetOff;
    if (!view.nounLike(at) && !W.PREPOSITIONS.has(view.open(at)) && !W.DETERMINERS.has(view.open(at))) return false;
  }
  return false;
}

/** Whether a verb that otherwise needs a clause states something of its object: a doubt, a deed of one's own, a promise. */
export const tellsByObject = (view: SentenceView, group: VerbGroup): boolean =>
  isDoubt(view, group) || isDeedTold(view, group) || isPromise(view, group);

/** "Promised a new pier", "promises reforms": what somebody gives his word for. */
const isPromise = (view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean =>
  verb.lemma === 'promise' && (/^an?$/.test(view.open(to)) || /^[a-z]+s$/.test(view.form(to)));

/** "A study found bees sleep more": what a study finds is its content, in whatever words. */
export function isFinding(view: SentenceView, { verb, range }: VerbGroup, from: number): boolean {
  const next = view.open(range[1]);
  if (!/^(?:find|reveal|show)$/.test(verb.lemma) || !/^\p{L}|^\d/u.test(next)) return false;
  if (W.PREPOSITIONS.has(next) && !/^as (?:few|little|many|much)$/.test(`${next} ${view.open(range[1] + 1)}`))
    return false;
  if (verb.lemma === 'find' && verb.form === 'base' && !STUDY_NOUNS.has(view.open(range[0] - 1))) return false;
  const nouns = verb.lemma === 'show' ? EVIDENCE_NOUNS : STUDY_NOUNS;
  for (let at = from; at < range[0]; at++) if (nouns.has(view.open(at))) return true;
  if (verb.lemma !== 'find' || verb.form === 'base') return false;
  return WATCHDOGS.test(view.open(range[0] - 1)) || (view.startsPhrase(range[1]) && isOutlet(view, from, range[0]));
}

/** Bodies that find in writing: "the watchdog found serious failings". */
const WATCHDOGS = /^(?:auditors?|inquest|inquiry|inspectorate|ombudsman|regulators?|tribunal|watchdogs?)$/;

/** "Questioned his motives", "questions the mayor's plan": who questions what is somebody's doubts it; who questions a man asks him. */
function isDoubt(view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean {
  if (verb.lemma !== 'question') return false;
  if (/^(?:how|whether|why)$/.test(view.open(to))) return true;
  if (/^(?:her|his|its|their)$/.test(view.open(to))) return view.nounLike(to + 1);
  for (let at = to; at < to + 6 && (view.nounLike(at) || W.ARTICLES.has(view.open(at))); at++)
    if (view.open(at + 1) === "'s" || (view.open(at + 1) === "'" && /s$/.test(view.open(at)))) return true;
  return false;
}

/** "Admitted being late", "recalled seeing him", "reported hearing shots": what its doer or witness tells. */
function isDeedTold(view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean {
  const at = /^(?:admit|confess)$/.test(verb.lemma) ? behindTo(view, to) : to;
  return (
    /^(?:admit|confess|recall|remember|report)$/.test(verb.lemma) && /..ing$/.test(view.open(at)) && !view.adverb(at)
  );
}

/** No time and place before a deed is longer, in tokens: "admitted (in federal court in Lodi on Friday) to". */
const MAX_PLACE = 10;

/** Behind "to", be it behind a time or place: "admitted to (stealing)", "admitted in court to (stealing)"; `from` where none follows. */
function behindTo(view: SentenceView, from: number): number {
  if (view.open(from) === 'to') return from + 1;
  if (!W.PREPOSITIONS.has(view.open(from)) && !W.TIMES.has(view.open(from))) return from;
  for (let at = from; at < from + MAX_PLACE; at++) {
    if (view.open(at) === 'to') return at + 1;
    const goesOn = view.nounLike(at) || W.PREPOSITIONS.has(view.open(at)) || W.DETERMINERS.has(view.open(at));
    if (!goesOn || view.isFinite(at)) return from;
  }
  return from;
}

/** "She recalled a night of storms": a person's memory, in whatever words; a firm recalls its goods. */
export function isMemory(view: SentenceView, { verb, range }: VerbGroup, from: number): boolean {
  return verb.lemma === 'recall' && /^\p{L}/u.test(view.open(range[1])) && isPerson(view, [from, range[0]]);
}

/** Whether a subject stands for a person or people, by its name, its pronoun or its noun. */
export function isPerson(view: SentenceView, [from, to]: Range): boolean {
  if (/^(?:he|she)$/.test(view.open(from))) return true;
  const words = Array.from({ length: to - from }, (_, i) => view.form(from + i));
  const { name, nature } = view.phraseAt([from, to]);
  return natureOfName(words) === 'person' || (!name && (nature === 'person' || nature === 'people'));
}

/** "Detectives suspect foul play", "police suspected him of arson": what is held to be so stands in the object. */
export function isSuspicion(view: SentenceView, { verb, range: [start, to] }: VerbGroup, from: number): boolean {
  if (verb.lemma !== 'suspect' || from >= start || /^(?:he|it|she|they|who)$/.test(view.open(start - 1))) return false;
  if (view.startsPhrase(to) || /^(?:her|him|them)$/.test(view.open(to))) return true;
  // Not "tried to trace suspected cases".
  const isNoun = /^[a-z]{3}/.test(view.form(to)) && !view.adverb(to) && !W.PREPOSITIONS.has(view.open(to));
  return isNoun && /^(?:base|s)$/.test(verb.form);
}

/** Whether the name of an outlet stands between two tokens, be it behind an article. */
export function isOutlet(view: SentenceView, from: number, to: number): boolean {
  const start = view.open(from) === 'the' ? from + 1 : from;
  const words = Array.from({ length: to - start }, (_, i) => view.form(start + i));
  return words.length > 0 && natureOfName(words) === 'outlet';
}

/** What somebody takes up or puts forward beside claims: "floated the idea", "queried the bills". */
const PUT_FORWARD = /^(?:account|data|figures|idea|logic|notion|possibility|prospect|reports?|ruling|story)$/;

/** "Contested the claim", "floated the idea of a vote": a verb of answering or proposing, and a noun of saying for its object. */
function takesUp(view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean {
  if (
    !/^(?:challenge|contest|corroborate|discount|dispel|float|moot|parrot|query|scotch|trash)$/.test(verb.lemma) ||
    verb.form !== 'past'
  )
    return false;
  for (
    let at = to;
    at < to + 6 && (view.nounLike(at) || W.DETERMINERS.has(view.open(at)) || W.POSSESSIVES.has(view.open(at)));
    at++
  )
    if (CLAIM_NOUNS.has(view.open(at)) || PUT_FORWARD.test(view.open(at))) return true;
  return false;
}
