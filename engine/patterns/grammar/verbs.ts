import { type CueVerb, cueVerbs, NOUN_LIKE, phrasalCue } from '../../lexicon/cues';
import type { Range, SentenceView } from './sentence';
import { subjectBefore } from './subject';
import * as W from './words';

/** A cue verb with its auxiliaries, in its sentence. */
export interface VerbGroup {
  /** From the first auxiliary to the verb (or the word that makes it phrasal). */
  readonly range: Range;
  /** Token number of the cue verb itself. */
  readonly head: number;
  readonly verb: CueVerb;
  readonly phrasal: boolean;
  readonly mood: 'finite' | 'progressive' | 'passive' | 'participle' | 'infinitive' | 'modal' | 'negated';
}

/**
 * The verb group whose main verb is token `i`, or null when the word is no cue verb there. `as`: how to read a word that
 * is a cue only in some constructions.
 */
export function verbGroupAt(view: SentenceView, i: number, as?: readonly CueVerb[]): VerbGroup | null {
  const phrasal = phrasalCue(view.open(i), view.open(i + 1));
  const readings = as ?? (phrasal.length > 0 ? phrasal : cueVerbs(view.open(i)));
  if (readings.length === 0 || (view.isName(i) && !view.titleCase)) return null;
  const from = auxiliariesBefore(view, i);
  for (const verb of readings) {
    const mood = moodOf(view, from, i, verb, view.open(i - 1));
    if (mood)
      return { range: [from, i + (phrasal.length > 0 ? 2 : 1)], head: i, verb, phrasal: phrasal.length > 0, mood };
  }
  return null;
}

const AUXILIARY = (word: string): boolean =>
  (W.BE.has(word) && word !== 'being') || W.HAVE.has(word) || W.DO.has(word) || W.MODALS.has(word) || word === 'to';

/** Where the auxiliaries before token `i` begin, over adverbs, negations and short insertions between commas. */
function auxiliariesBefore(view: SentenceView, i: number): number {
  let from = i;
  for (let at = i - 1; at >= view.from && i - at < 9; at--) {
    const word = view.isName(at) ? '' : view.open(at);
    const isHas = word === "'s" && W.BE.has(view.open(from));
    if (AUXILIARY(word) || isHas || (word === "'s" && /^(?:he|she|it|who)$/.test(view.open(at - 1)))) from = at;
    else if (!(view.adverb(at) || W.NEGATIONS.has(word) || isInsertion(view, at))) break;
  }
  return from;
}

/** Whether the token belongs to a short insertion after an auxiliary: "has, in fact, said", "has in recent months said". */
function isInsertion(view: SentenceView, at: number): boolean {
  for (let open = at; open > at - 7 && open > view.from; open--) {
    const word = view.open(open);
    const before = view.open(open - 1);
    if (word === ',' && AUXILIARY(before)) return true;
    if (W.PREPOSITIONS.has(word) && word !== 'to' && (W.HAVE.has(before) || W.BE.has(before)) && at > open) return true;
    if (W.SUBJECT_PRONOUNS.has(word) || view.isFinite(open) || view.isName(open)) return false;
  }
  return false;
}

function moodOf(view: SentenceView, from: number, i: number, verb: CueVerb, before: string): VerbGroup['mood'] | null {
  const auxiliaries: string[] = [];
  for (let at = from; at < i; at++) auxiliaries.push(view.open(at));
  if (auxiliaries.some((w) => W.NEGATIONS.has(w))) return 'negated';
  const last = auxiliaries.findLast((w) => AUXILIARY(w) || w === "'s");
  if (last === 'to') return verb.form === 'base' ? 'infinitive' : null;
  if (last && W.MODALS.has(last) && verb.form === 'base') return 'modal';
  if (auxiliaries.some((w) => W.MODALS.has(w))) return 'modal';
  if (last && (W.HAVE.has(last) || last === "'s") && verb.form === 'participle') return 'finite';
  if (last && (W.BE.has(last) || last === "'s")) {
    if (verb.form === 'ing') return 'progressive';
    return verb.form === 'participle' ? 'passive' : null;
  }
  if (last && W.DO.has(last)) return verb.form === 'base' ? 'finite' : null;
  if (verb.form === 'ing') return 'participle';
  if (verb.form === 'past') {
    return isByAgent(view, i + 1) || (W.DETERMINERS.has(before) && !W.SUBJECT_PRONOUNS.has(before)) ? null : 'finite';
  }
  if (NOUN_LIKE.has(verb.lemma) && !view.opensClause(i + 1) && !view.quoted(i + 1) && !closes(view, i, verb))
    return null;
  if (verb.form === 's') return isNounContext(view, i) ? null : 'finite';
  if (verb.form === 'base') return isPlural(view, i - 1) ? 'finite' : null;
  return null;
}

/** "claimed (almost entirely) by": a participle with its agent. */
function isByAgent(view: SentenceView, i: number): boolean {
  let at = i;
  while (at < i + 3 && view.adverb(at)) at++;
  return view.open(at) === 'by';
}

/** Whether a word that may be noun or verb ends its clause as a verb does: ", the figures show.", ", a study shows." */
function closes(view: SentenceView, i: number, { form }: CueVerb): boolean {
  if (!/^[.,;]?$/.test(view.open(i + 1))) return false;
  let at = i - 1;
  while (at > view.from && view.nounLike(at) && !/^,$/.test(view.open(at - 1))) at--;
  const opening = view.open(at);
  return (
    view.open(at - 1) === ',' && (form === 'base' ? isPluralWord(view, i - 1) : /^(?:an?|one|another)$/.test(opening))
  );
}

/** Whether a word that may be noun or verb stands where only a noun can. */
function isNounContext(view: SentenceView, i: number): boolean {
  const before = view.open(i - 1);
  if (i === view.from) return !view.startsPhrase(i + 1);
  if (PLURAL_PRONOUN.test(before) || isCounted(view, i)) return true;
  if (before === 'that' || before === 'which' || before === 'who' || before === 'and' || before === '"') return false;
  return !(view.nounLike(i - 1) || view.adverb(i - 1) || /^[,)—–-]$/.test(before)) || isAdjective(before);
}

/** "Two rebel suspects": a number, and no plural between it and the word, makes the word the plural that was counted. */
function isCounted(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= view.from && i - at < 4; at--) {
    if (NUMBER.test(view.open(at))) return view.open(at - 1) !== 'of';
    if (!view.nounLike(at) || view.open(at).endsWith('s')) return false;
  }
  return false;
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|multiple|numerous|these|those|various)$/;

const PLURAL_PRONOUN = /^(?:both|few|i|many|most|others|several|some|these|they|those|we|you)$/;

const isAdjective = (word: string): boolean => /(?:ous|ive|able|ible|ical|less|ful)$/.test(word);

const PLURALS =
  /^(?:they|we|i|you|many|some|others|most|people|police|men|women|children|staff|officials|both|several|few|media|data|percent|%|third|quarter|half|majority|minority|who|that|which|[a-z'-]+[^s'u]s)$/;

/** Whether a plural subject may end at token `i`, so that a base form is a finite verb. */
function isPlural(view: SentenceView, i: number): boolean {
  let at = i;
  while (at > view.from && view.adverb(at)) at--;
  if (isPluralWord(view, at) || /^\d+$/.test(view.open(at))) return true;
  return isPluralPhrase(view, at) || hasPluralHead(view, at + 1);
}

/** Whether the head of the subject that ends before `verb` is plural: "customers we spoke to", "officials whose case it was". */
function hasPluralHead(view: SentenceView, verb: number): boolean {
  const subject = subjectBefore(view, verb);
  if (!subject || subject === 'elided') return false;
  for (let at = subject[0] + 1; at < subject[1]; at++) {
    const word = view.open(at);
    const ends = W.PREPOSITIONS.has(word) || W.RELATIVES.has(word) || W.SUBJECT_PRONOUNS.has(word) || word === ',';
    if (/(?:ing|ed)$/.test(word)) return !view.startsPhrase(at + 1) && isPluralWord(view, at - 1);
    if (ends) return isPluralWord(view, at - 1);
  }
  return view.open(verb - 1) === ',' && isPluralWord(view, subject[1] - 1);
}

/** Whether the noun before the last preposition is plural: "people in the camp". */
function isPluralPhrase(view: SentenceView, at: number): boolean {
  for (let head = at - 1; head >= view.from && at - head < 8; head--) {
    const word = view.open(head);
    if (/^[,.;:"]$/.test(word) || (view.isFinite(head) && !/^(?:spoke|had|were|are)$/.test(word))) return false;
    if (
      /^(?:in|of|at|from|on|to|for|with|involved|close|near|across|around|within|inside|we|that)$/.test(word) &&
      view.open(head - 1) !== 'involved'
    ) {
      return isPluralWord(view, head - 1) || isPluralWord(view, head - 2);
    }
  }
  return false;
}

function isPluralWord(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (word === ')') return /s$/.test(view.open(at - 1));
  if (W.POSSESSIVES.has(word) || /^(?:this|as|is|was|has|does)$/.test(word)) return false;
  if (/^(?:those|these|both|all|multiple|several|many|some|most)$/.test(word)) return true;
  return PLURALS.test(word) || (at === view.from && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word));
}

/** Every cue verb of a sentence, in order. */
export function verbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = view.from; at < view.to; at++) {
    const group = verbGroupAt(view, at);
    if (group) groups.push(group);
  }
  return groups;
}
