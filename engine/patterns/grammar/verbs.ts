import { type CueVerb, cueVerbs, phrasalCue } from '../../lexicon/cues';
import { NOUN_LIKE } from '../../lexicon/verb-classes';
import { isQuantity } from '../../phrases/quantities';
import { implicativeBefore } from './implicatives';
import { isByAgent, isNounContext, isVerbPlace } from './noun-or-verb';
import { isPlural, isPluralWord } from './plurals';
import type { Range, SentenceView } from './sentence';
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
  const particle = view.open(i + 1) === 'it' ? i + 2 : i + 1; // "made it clear"
  const phrasal = phrasalCue(view.open(i), view.open(particle));
  const readings = as ?? (phrasal.length > 0 ? phrasal : cueVerbs(view.open(i)));
  if (readings.length === 0 || (view.isName(i) && !view.titleCase)) return null;
  const near = auxiliariesBefore(view, i);
  const start = view.open(near) === 'to' ? implicativeBefore(view, near) : near;
  const from = start < near ? auxiliariesBefore(view, start) : near;
  for (const verb of readings) {
    const mood = start < near ? happens(view, from, start, verb) : moodOf(view, from, i, verb, view.open(i - 1));
    if (mood)
      return {
        range: [from, phrasal.length > 0 ? particle + 1 : i + 1],
        head: i,
        verb,
        phrasal: phrasal.length > 0,
        mood,
      };
  }
  return null;
}

/** The mood of an infinitive behind a verb that makes it come true, whose auxiliaries stand from `from` to `start`. */
function happens(view: SentenceView, from: number, start: number, verb: CueVerb): VerbGroup['mood'] | null {
  if (verb.form !== 'base') return null;
  for (let at = from; at < start; at++) {
    if (W.NEGATIONS.has(view.open(at))) return 'negated';
    if (W.MODALS.has(view.open(at))) return 'modal';
    if (view.open(at) === 'to') return 'infinitive';
  }
  return 'finite';
}

const AUXILIARY = (word: string): boolean =>
  (W.BE.has(word) && word !== 'being') || W.HAVE.has(word) || W.DO.has(word) || W.MODALS.has(word) || word === 'to';

/** Where the auxiliaries before token `i` begin, over adverbs, negations and short insertions between commas. */
function auxiliariesBefore(view: SentenceView, i: number): number {
  let from = i;
  for (let at = i - 1; at >= view.from && i - at < 9; at--) {
    const word = view.isName(at) || view.isModalName(at) ? '' : view.open(at);
    const isHas = word === "'s" && W.BE.has(view.open(from));
    if (AUXILIARY(word) || isHas || (word === "'s" && /^(?:he|she|it|who)$/.test(view.open(at - 1)))) from = at;
    else if (
      PLACES.test(word) ||
      !(view.adverb(at) || W.NEGATIONS.has(word) || isDegree(view, at) || isInsertion(view, at))
    )
      break;
  }
  return from;
}

/** "People who were there (said)": a place behind "to be" is its complement, and what follows no participle. */
const PLACES = /^(?:elsewhere|here|there)$/;

/** "Can (most) easily say", "has (so far) denied": the degree of an adverb. */
const isDegree = (view: SentenceView, at: number): boolean =>
  (/^(?:least|less|more|most)$/.test(view.open(at)) && view.adverb(at + 1)) ||
  (view.open(at) === 'far' && /^(?:so|thus)$/.test(view.open(at - 1))) ||
  (/^(?:so|thus)$/.test(view.open(at)) && view.open(at + 1) === 'far');

/** Whether the token belongs to a short insertion after an auxiliary: "has, in fact, said", "has in recent months said". */
function isInsertion(view: SentenceView, at: number): boolean {
  for (let open = at; open > at - 7 && open > view.from; open--) {
    const word = view.open(open);
    const before = view.open(open - 1);
    if (word === ',' && AUXILIARY(before)) return true;
    // Not "has over 170 drivers".
    const opens = W.PREPOSITIONS.has(word) && word !== 'to' && !/^\d/.test(view.open(open + 1));
    if (opens && (W.HAVE.has(before) || (W.BE.has(before) && at > open))) return true;
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
  if (verb.form === 'base' && !last && sharesInfinitive(view, i)) return 'infinitive';
  if (last === 'would' && /^(?:admit|confirm|say|tell)$/.test(verb.lemma) && saysOnly(view, i)) return 'finite';
  // Who can reveal that something is so does so.
  if (last === 'can' && /^(?:confirm|disclose|reveal)$/.test(verb.lemma) && /^(?:that|\.)?$/.test(view.open(i + 1)))
    return 'finite';
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
    return isByAgent(view, i + 1) || isParticipleAfter(view, i - 1, before) || isAlleged(view, i) ? null : 'finite';
  }
  if (NOUN_LIKE.has(verb.lemma) && !view.opensClause(i + 1) && !view.quoted(i + 1) && !isVerbPlace(view, i, verb))
    return null;
  if (verb.form === 's') return isNounContext(view, i) ? null : 'finite';
  if (verb.form === 'base')
    return isPlural(view, i - 1) || invertsPlural(view, i, verb) || isTeam(view, i) ? 'finite' : null;
  return null;
}

/** "Would only say that", "would say officially only that": who will say no more has said so much. */
const saysOnly = (view: SentenceView, i: number): boolean =>
  [view.open(i - 1), view.open(i + 1), view.adverb(i + 1) ? view.open(i + 2) : ''].includes('only');

/** "To submit their plans online and (suggest)": a base form joined to an infinitive, no verb of its own between. */
function sharesInfinitive(view: SentenceView, i: number): boolean {
  if (!/^(?:and|or)$/.test(view.open(i - 1))) return false;
  for (let at = i - 2; at > view.from && i - at < 12; at--) {
    if (view.isFinite(at) || /^[;:."]$/.test(view.open(at))) return false;
    if (view.open(at) === 'to' && !view.startsPhrase(at + 1)) return true;
  }
  return false;
}

/** "The alleged plot", "that disputed law": a past form after a determiner, but not in "a report that argued". */
function isParticipleAfter(view: SentenceView, at: number, before: string): boolean {
  // "Ruiz's (repeated) attacks"
  if (before === "'s") return !W.SUBJECT_PRONOUNS.has(view.open(at - 1)) && view.nounLike(at + 2);
  // "431 (suspected) rebels"
  if (isQuantity(view.text, at)) return ADJECTIVAL.test(view.open(at + 1)) && /^[a-z]/.test(view.form(at + 2));
  if (!W.DETERMINERS.has(before) || W.SUBJECT_PRONOUNS.has(before)) return false;
  if (before === 'other' && view.open(at - 1) === 'the' && view.opensClause(at + 2)) return false; // "the other said he"
  return !(W.RELATIVES.has(before) && (view.open(at - 1) === ',' || view.nounLike(at - 1)));
}

/** Participles that stand before what they hold to be so. */
const ADJECTIVAL = /^(?:alleged|rumou?red|suspected)$/;

/** "Failures and (alleged) schemes have cost him": an adjective of the noun that is the next verb's subject. */
function isAlleged(view: SentenceView, i: number): boolean {
  if (view.open(i) !== 'alleged' || !W.COORDINATORS.has(view.open(i - 1))) return false;
  let at = i + 1;
  while (at < i + 5 && view.nounLike(at) && /^[a-z]/.test(view.form(at)) && !view.isFinite(at)) at++;
  return at > i + 1 && view.isFinite(at);
}

/** "Harl Vale deny they have bid": British English gives a body that opens the sentence a plural verb. */
function isTeam(view: SentenceView, i: number): boolean {
  if (view.titleCase || !/^(?:he|it|she|that|there|they)$/.test(view.open(i + 1))) return false;
  for (let at = view.from; at < i; at++)
    if (!view.capital(at) || view.isFinite(at) || AUXILIARY(view.open(at))) return false;
  return i > view.from;
}

/** "…, say some drivers", "“…,” warn experts like Ruiz": a base form before its plural speaker. */
function invertsPlural(view: SentenceView, i: number, { inverts }: CueVerb): boolean {
  if (!inverts || !(view.open(i - 1) === ',' || view.afterSpeech(i))) return false;
  let at = i + 1;
  const joins = (i: number) => /^(?:and|or)$/.test(view.open(i)) && view.nounLike(i + 1);
  while (at < view.to && (view.nounLike(at) || W.DETERMINERS.has(view.open(at)) || joins(at)) && !view.quoted(at)) at++;
  return at > i + 1 && isPluralWord(view, at - 1) && !view.isFinite(at);
}

/** Every cue verb of a sentence, in order. */
export function verbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = view.from; at < view.to; at++) {
    const group = verbGroupAt(view, at);
    // "Wrote to say" is one cue, not two.
    while (group && groups.at(-1) && (groups.at(-1)?.range[0] ?? 0) >= group.range[0]) groups.pop();
    if (group) groups.push(group);
  }
  return groups;
}
