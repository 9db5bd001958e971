import { type CueVerb, cueVerbs } from '../../lexicon/cues';
import { EVIDENCE_NOUNS } from '../../lexicon/documents';
import { CLAIM_NOUNS } from '../../lexicon/nouns';
import { COMMISSIVES, NOUN_LIKE } from '../../lexicon/verb-classes';
import { isExistential } from './existential';
import { isHeading } from './heading';
import { beforeMaker, isPluralWord } from './plurals';
import type { SentenceView } from './sentence';
import * as W from './words';

/** "claimed (almost entirely) by": a participle with its agent; "said by telephone" tells how, "responded by leaving" what. */
export function isByAgent(view: SentenceView, i: number): boolean {
  let at = i;
  while (at < i + 3 && view.adverb(at)) at++;
  return view.open(at) === 'by' && !BY_MEANS.test(view.open(at + 1));
}

const BY_MEANS = /^(?:e-?mail|fax|letter|phone|radio|satellite|telephone|text|tweet|video|way)$/;

/** Whether the place of a word that may be noun or verb makes it a verb though no clause or quoted words follow. */
export const isVerbPlace = (view: SentenceView, i: number, verb: CueVerb): boolean =>
  closes(view, i, verb) ||
  followsSpeech(view, i) ||
  tellsInPrint(view, i, verb) ||
  showsEvidence(view, i, verb) ||
  promises(view, i, verb) ||
  rules(view, i, verb);

/** Whether a word that may be noun or verb ends its clause as a verb does: ", the figures show.", ", Ruiz notes," */
function closes(view: SentenceView, i: number, { form }: CueVerb): boolean {
  if (!/^[.,;]?$/.test(view.open(i + 1))) return false;
  const end = beforeMaker(view, i);
  let at = end - 1;
  while (at > view.from && view.nounLike(at) && !/^,$/.test(view.open(at - 1))) at--;
  const opening = view.open(at);
  if (view.open(at - 1) !== ',') return false;
  return form === 'base'
    ? isPluralWord(view, end - 1)
    : /^(?:an?|he|one|another|she)$/.test(opening) || isNamed(view, at, i);
}

/** Nothing but a name between two tokens. */
function isNamed(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!view.capital(at)) return false;
  return to > from;
}

/** No subject between a quotation and its verb is longer, in tokens: "“…,” the former mayor of Lodi notes". */
const MAX_SPEAKER = 6;

/** "“He never asked us,” Ruiz notes." */
function followsSpeech(view: SentenceView, i: number): boolean {
  if (!/^[,.;]?$/.test(view.open(i + 1)) && !W.PREPOSITIONS.has(view.open(i + 1))) return false;
  for (let at = i - 1; at > view.from && i - at <= MAX_SPEAKER; at--) {
    if (/^[,;:]$/.test(view.open(at)) || view.isFinite(at)) return false;
    if (view.quoted(at - 1) && !view.quoted(at)) return view.afterSpeech(at);
  }
  return false;
}

/** No place or print behind a verb is longer, in tokens: "reports (in the Harl Journal of Law) that". */
const MAX_PRINT = 8;

/** "A team reports in Harl Science that", "notes on Twitter that": the name of a place in print, and the clause behind it. */
function tellsInPrint(view: SentenceView, i: number, { form }: CueVerb): boolean {
  if (form !== 's' || !/^(?:in|on)$/.test(view.open(i + 1))) return false;
  for (let at = i + 2; at < i + MAX_PRINT && !/^[,.;:"]?$/.test(view.open(at)); at++)
    if (view.open(at) === 'that') return at > i + 2 && view.isName(at - 1) && !view.isFinite(at + 1);
  return false;
}

/** "Polls show a gap", "port and customs records show": what evidence shows needs no clause. */
function showsEvidence(view: SentenceView, i: number, { lemma }: CueVerb): boolean {
  let at = beforeMaker(view, i) - 1;
  while (at > view.from && view.adverb(at)) at--;
  const evidence =
    view.open(at) === ',' ? isDescribed(view, at) : EVIDENCE_NOUNS.has(view.open(at)) || isObtained(view, at);
  return lemma === 'show' && evidence && !/^(?:from|in|of|on|up)$/.test(view.open(i + 1));
}

/** No description behind evidence is longer, in tokens: "documents (obtained by the Gazette under a law on access)". */
const MAX_OBTAINED = 16;

/** "Documents obtained by the Gazette under the law (show)": evidence, and from whom or how it was had. */
function isObtained(view: SentenceView, end: number): boolean {
  for (let at = end; at > view.from && end - at < MAX_OBTAINED; at--) {
    if (/^[,;:."]$/.test(view.open(at)) || view.isFinite(at) || W.RELATIVES.has(view.open(at))) return false;
    if (/^(?:compiled|filed|obtained|published|released|reviewed|seen|shared|unsealed|viewed)$/.test(view.open(at)))
      return EVIDENCE_NOUNS.has(view.open(at - 1)) && /s$/.test(view.open(at - 1));
  }
  return false;
}

/** "Results of three studies, published in May, (show)": evidence, and a description of it that ends at `comma`. */
function isDescribed(view: SentenceView, comma: number): boolean {
  let open = comma - 1;
  while (open > view.from && view.open(open) !== ',') open--;
  const word = view.adverb(open + 1) ? open + 2 : open + 1;
  if (!/(?:ed|ten|which)$/.test(view.open(word))) return false;
  for (let at = open - 1; at >= view.from && !/^[,;:."]$/.test(view.open(at)); at--)
    if (EVIDENCE_NOUNS.has(view.open(at))) return !view.isFinite(at);
  return false;
}

/** "Ruiz vows to stay", "he claims to be", "they pledge not to sell": not "the campaign pledges to". */
function promises(view: SentenceView, i: number, { lemma, form }: CueVerb): boolean {
  const to = view.open(i + 1) === 'not' ? i + 2 : i + 1;
  const isBoast = lemma === 'claim' && /^(?:be|have)$/.test(view.open(to + 1));
  if (!(COMMISSIVES.has(lemma) || isBoast) || view.open(to) !== 'to') return false;
  const before = view.open(i - 1);
  if (isBoast && form === 's') return view.nounLike(i - 1) || /^(?:that|which|who)$/.test(before);
  return (
    view.isName(i - 1) || view.capital(i - 1) || view.adverb(i - 1) || /^(?:,|and|but|he|it|she|they|who)$/.test(before)
  );
}

/** "Harbour court rules pier sale was void": a heading's clause, whose own verb follows. */
function rules(view: SentenceView, i: number, { lemma }: CueVerb): boolean {
  if (lemma !== 'rule' || !isHeading(view) || !/^(?:court|judge|jury|panel|tribunal)s?$/.test(view.open(i - 1)))
    return false;
  if (!view.nounLike(i + 1)) return false;
  for (let at = i + 2; at < view.to; at++) if (view.isFinite(at)) return true;
  return false;
}

/** Whether a word that may be noun or verb stands where only a noun can. */
export function isNounContext(view: SentenceView, i: number): boolean {
  const before = view.open(i - 1);
  if (i === view.from) return !view.startsPhrase(i + 1);
  if (PLURAL_PRONOUN.test(before) || isCounted(view, i) || isQuarrel(view, i) || isExistential(view, i)) return true;
  if (isObjectNoun(view, i)) return true;
  if (/^(?:that|which|who|and|but|then|")$/.test(before)) return false;
  if (isPresent(before) && !view.isName(i - 1)) return true; // "the Telegraph understands"
  if (isPast(before) && !view.isName(i - 1) && !W.SUBJECT_PRONOUNS.has(view.open(i - 2))) return true; // "denied claims"
  return !(view.nounLike(i - 1) || view.adverb(i - 1) || /^[,)—–-]$/.test(before)) || isAdjective(before);
}

/** "Deadly disputes over land": who disputes something does so without a preposition. */
const isQuarrel = (view: SentenceView, i: number): boolean =>
  view.open(i) === 'disputes' && /^(?:about|among|between|in|over|with)$/.test(view.open(i + 1));

/** Whether the word at `i` can only be the noun that a verb before it has for its object. */
export const isObjectNoun = (view: SentenceView, i: number): boolean => isGoverned(view, i - 1) || isReceived(view, i);

/** "Is reviewing claims", "has received claims", "will weigh claims", "are to consider claims": whether a verb stands at `i` by what is before it. */
function isGoverned(view: SentenceView, i: number): boolean {
  if (!/^[a-z-]+$/.test(view.form(i)) || view.adverb(i)) return false;
  let at = i - 1;
  while (at > view.from && (view.adverb(at) || W.NEGATIONS.has(view.open(at)))) at--;
  if (W.BE.has(view.open(at))) return /(?:ed|en|ing)$/.test(view.open(i));
  if (/ing$/.test(view.open(i))) return false;
  if (W.HAVE.has(view.open(at))) return W.looksPast(view.open(i));
  return W.MODALS.has(view.open(at)) || (view.open(at) === 'to' && W.BE.has(view.open(at - 1)));
}

/** "The trust received reports that", "the firm batted away claims that": the object of a past form that describes nobody. */
function isReceived(view: SentenceView, i: number): boolean {
  if (!CLAIM_NOUNS.has(view.open(i))) return false;
  const past = /^(?:aside|away)$/.test(view.open(i - 1)) ? i - 2 : i - 1;
  const word = view.open(past);
  return W.looksPast(word) && /^[a-z]+$/.test(view.form(past)) && view.nounLike(past - 1) && !DESCRIBING.test(word);
}

/** Past participles that describe the noun before them with no more words: "the man arrested", "the report published". */
const DESCRIBING =
  /^(?:accused|affected|appointed|arrested|asked|charged|chosen|concerned|convicted|detained|elected|held|hired|hurt|injured|interviewed|involved|killed|led|left|named|obtained|polled|published|questioned|quoted|released|responsible|seen|sued|surveyed|targeted|wounded)$/;

/** "Attitudes reflect fears": behind a verb in the present only a noun can follow. */
const isPresent = (word: string): boolean =>
  cueVerbs(word).some(({ lemma, form }) => form === 'base' && !NOUN_LIKE.has(lemma));

const isPast = (word: string): boolean => cueVerbs(word).some(({ form }) => form === 'past');

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

const isAdjective = (word: string): boolean =>
  /(?:ous|ive|able|ible|ical|less|ful)$/.test(word) ||
  /^(?:bold|early|earlier|false|first|initial|key|latest|main|new|old|own|original|public|recent|repeated|strong|wild)$/.test(
    word,
  );
