import type { Range, SentenceView } from './sentence';
import * as W from './words';

/** Whether the word may be a finite verb of whatever meaning, with its subject or a quotation before it. */
export const isVerb = (view: SentenceView, at: number): boolean => isPast(view, at) || isPresent(view, at);

/** Strong pasts of verbs of sound and gesture, beside those of the closed lists. */
const STRONG = /^(?:bit|burst|rang|sang|shot|shrugged|spat|sprang|swore|wept)$/;

/**
 * Verbs of going and coming, of being, having and seeming, and of silence: behind a quotation they begin another statement.
 * Who asks what somebody answers makes none (see x-said).
 */
const NO_SAYING =
  /^(?:am|appeared|are|arrived|asked|asks|became|been|came|declined|departed|did|died|does|enquired|entered|exited|fell|fled|flew|got|had|has|have|headed|inquired|is|left|looked|moved|probed|quizzed|ran|refused|returned|sat|seemed|slept|stood|walked|was|went|were|won)$/;

/** Whether the word may be a simple past with its subject, or a quotation, before it. */
export function isPast(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (view.isName(at) || NO_SAYING.test(word)) return false;
  return /..ed$/.test(word) || W.IRREGULAR_PASTS.has(word) || W.FINITE.has(word) || STRONG.test(word);
}

/** Whether the word may be a present behind a name, a pronoun or a noun with its article: "the host shrugs". */
function isPresent(view: SentenceView, at: number): boolean {
  if (!/^[a-z]+[^s'u]s$/.test(view.form(at)) || NO_SAYING.test(view.open(at)) || !ends(view, at + 1)) return false;
  const before = view.open(at - 1);
  if (/^(?:he|she)$/.test(before)) return true;
  return view.capital(at - 1) ? isNameFrom(view, at - 1) : W.ARTICLES.has(view.open(at - 2)) && view.nounLike(at - 1);
}

/** Whether nothing but a name stands between a quotation, or the sentence's start, and its last token. */
function isNameFrom(view: SentenceView, last: number): boolean {
  let at = last;
  while (at > view.from && view.capital(at - 1)) at--;
  return at === view.from || view.quoted(at - 1);
}

/** Past the word that makes the verb phrasal: "chipped in (Lee)", "doubled down". */
export function overParticle(view: SentenceView, at: number): number {
  const isParticle = /^(?:back|down|in|off|on|out|up)$/.test(view.open(at));
  const next = view.open(at + 1);
  return isParticle && (/^[,.;:]?$/.test(next) || view.adverb(at + 1) || W.PREPOSITIONS.has(next)) ? at + 1 : at;
}

/** Whether nothing but a time, a manner or a place follows the verb. */
export const ends = (view: SentenceView, at: number): boolean =>
  /^[,.;:!?]?$|^[—–-]+$/.test(view.open(at)) ||
  view.adverb(at) ||
  W.TIMES.has(view.open(at)) ||
  (W.PREPOSITIONS.has(view.open(at)) && view.open(at) !== 'by') ||
  /^(?:and|but|when|while)$/.test(view.open(at));

/** Fewer quoted words are as often a title or a term. */
const MIN_WORDS = 2;

/** Whether quoted words are speech rather than a title: some words, and not Each With a Capital. */
export function isSpeech(view: SentenceView, [from, to]: Range): boolean {
  const words = view.text.tokens.slice(from, to).filter(({ form }) => /\p{L}/u.test(form));
  return (
    words.length >= MIN_WORDS && words.slice(1).some(({ form }) => /^\p{Ll}{2}/u.test(form) && !TITLE_WORD.test(form))
  );
}

/** Words that titles leave small. */
const TITLE_WORD = /^(?:and|at|for|from|in|of|on|or|the|to|with)$/;
