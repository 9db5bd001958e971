import { cueVerbs } from '../../lexicon/cues';
import { stripOpening } from './adverbials';
import type { Range, SentenceView } from './sentence';
import { beforeClosingTime, behindOpeningTime } from './source-times';
import * as W from './words';

const MAX_PHRASE = 40;
/** Prepositions that tie a noun to the one before it; others begin an adverbial. */
const TYING = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'on',
  'to',
  'behind',
  'close',
  'inside',
  'within',
  'near',
  'against',
  'like',
]);
/** What begins how or where something was said, not who said it. */
const OCCASION =
  /^(?:statement|interview|email|e-mail|letter|tweet|post|memo|speech|briefing|conference|call|note|message|report|phone|telephone|wake|video|filing|tweets|twitter|facebook|instagram|hearing|court|testimony|response|reference|front|radio|television|tv|morning|evening|afternoon|press|written|news|blog|thread)$/;

/**
 * The noun phrase that begins at token `from`, with its prepositional phrases, its appositions and relative clauses
 * between commas, but without the occasion ("in a statement", "on Monday").
 */
export function phraseFrom(view: SentenceView, from: number): Range | null {
  if (!view.startsPhrase(from) && !view.nounLike(from)) return null;
  if (/^(?:he|she|they|it|we|i|you)$/.test(view.open(from))) return [from, from + 1];
  let at = from;
  for (; at < view.to && at - from < MAX_PHRASE; at++) {
    if (at > from && endsPhrase(view, at)) break;
    if (view.open(at) === ',' && !isApposition(view, at + 1)) break;
  }
  while (at > from && /^(?:,|and|but|\(|"|—|–)$/.test(view.open(at - 1)) && !view.quoted(at - 1)) at--;
  return at > from ? [from, at] : null;
}

function endsPhrase(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (/^[;:.?!…"]+$/.test(word) || /^[—–]|^--/.test(word)) return !view.quoted(at) || view.quotationAt(at)[1] - at > 4;
  if (
    W.SUBORDINATORS.has(word) ||
    (W.SUBJECT_PRONOUNS.has(word) &&
      !/^(?:another|both|each|few|many|most|one|others|several|some|these|this|those)$/.test(word))
  )
    return true;
  if (word === 'that') return view.nounLike(at + 1) === false ? !view.isFinite(at + 1) : true;
  if (
    /^(?:and|but|or|as|because|after|before|during|about|while|since|until|when|amid|following|by|regarding|via|over|last|earlier|this|later|today|yesterday)$/.test(
      word,
    )
  ) {
    return !(/^(?:and|or)$/.test(word) && joinsNouns(view, at));
  }
  if (W.TIMES.has(word) && !view.isName(at + 1)) return word !== 'may' || view.isFinite(at);
  // "(said) Ruiz to the crowd", while an ambassador goes "to the United States"
  if (word === 'to' && view.capital(at - 1) && !view.capital(at + 1)) return !SENT_TO.test(view.open(at - 1));
  if (W.PREPOSITIONS.has(word)) return !TYING.has(word) || isOccasion(view, at + 1);
  return view.isFinite(at) && !inRelative(view, at);
}

/** Offices that are held to somebody or to a country. */
const SENT_TO = /^(?:adviser|advisor|aide|ambassador|consul|counsel|delegate|envoy|nuncio)$/;

/** "Ruiz and the mayor", "medic and healer council": not the next clause. */
function joinsNouns(view: SentenceView, at: number): boolean {
  if (view.open(at - 1) === ',') return false;
  for (let i = at + 1; i < view.to && i < at + 7; i++) {
    if (view.isFinite(i)) return false;
    if (/^(?:[,.;:"]|that)$/.test(view.open(i))) break;
  }
  return view.nounLike(at + 1) || W.DETERMINERS.has(view.open(at + 1));
}

function isOccasion(view: SentenceView, at: number): boolean {
  if (W.TIMES.has(view.open(at)) || /^\d{4}$/.test(view.open(at)) || /ing$/.test(view.open(at))) return true;
  for (let i = at; i < at + 4; i++) {
    if (OCCASION.test(view.open(i)) && !view.isName(i)) return true;
    if (W.PREPOSITIONS.has(view.open(i)) || W.TIMES.has(view.open(i))) return W.TIMES.has(view.open(i));
  }
  return false;
}

function inRelative(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i > at - 4 && i >= view.from; i--) if (W.RELATIVES.has(view.open(i))) return true;
  return false;
}

const ROLE =
  /^(?:a|an|the|his|her|its|who|whose|which|former|director|head|chief|president|chairman|chairwoman|secretary|spokesman|spokeswoman|spokesperson|professor|attorney|policy|deputy|senior|executive|co-founder|founder|ceo|leader|member|editor|minister|mayor|sheriff|governor|\d{1,3})$/;

/** Whether what follows a comma describes the noun before it. */
function isApposition(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (/^(?:a|an|the|his|her|its)$/.test(word)) return !clauseFollows(view, at);
  if (/^(?:who|which)$/.test(word) && speaks(view, at + 1)) return false;
  if (ROLE.test(word)) return true;
  if (isWholeName(view, at)) return true;
  return view.isName(at) && (view.open(at + 1) === ',' || view.open(at + 2) === ',') && !view.isFinite(at + 1);
}

/** "Claimed by a rebel group, (Quay Front).": a name of a few words that ends the sentence. */
function isWholeName(view: SentenceView, from: number): boolean {
  let to = from;
  while (to < from + MAX_NAME && view.isName(to) && !view.quoted(to)) to++;
  return to > from && /^[.!?]?$/.test(view.open(to)) && to >= view.to - 1;
}

/** No such name is longer, in tokens. */
const MAX_NAME = 5;

/** "…, who added that": what follows is said by the noun before it, and no description. */
function speaks(view: SentenceView, verb: number): boolean {
  const at = view.adverb(verb) ? verb + 1 : verb;
  return view.opensClause(at + 1) && cueVerbs(view.open(at)).some(({ form }) => form === 'past' || form === 's');
}

/** Whether a subject and its verb follow before the next comma. */
function clauseFollows(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.to && at < from + 15; at++) {
    if (/^[,.;:"]$/.test(view.open(at)) || W.RELATIVES.has(view.open(at))) return false;
    if (view.isFinite(at)) return true;
  }
  return false;
}

/**
 * A source without what only stands beside it: a dateline, a connective, and behind it a time, an adverb or the
 * beginning of a relative clause.
 */
export function trimSource(view: SentenceView, [from, to]: Range): Range {
  let [a, b] = [from, to];
  for (let at = from; at < to - 1 && at < from + 8; at++) {
    if (/^(?:[—–-]|--)$/.test(view.open(at)) && /^(?:\)|\p{Lu}+)$/u.test(view.form(at - 1))) a = at + 1;
  }
  a = behindClock(view, a, b);
  if (view.open(a) === 'far' && /^(?:so|thus)$/.test(view.open(a - 1)) && a + 1 < b) a++;
  while (a < b - 1 && (W.COORDINATORS.has(view.open(a)) || /^(?:[,;:—–-]|who|whom|which)$/.test(view.open(a)))) a++;
  if (isWithinTime(view, a)) a = stripOpening(view, [a, b]);
  a = behindOpeningTime(view, behindPlace(view, a, b), b);
  b = beforeClosingTime(view, a, beforeAside(view, a, b));
  for (let moved = true; moved && b - a > 1; ) {
    const last = view.open(b - 1);
    moved = true;
    const isAdverb = view.adverb(b - 1) && !W.BE.has(view.open(b - 2)); // not "people who were (there)"
    if (/^(?:[,;:—–-]|who|which|that|also|and|but)$/.test(last) || isAdverb) b--;
    else if (isPresentVerb(view, b - 1) || isCutParticiple(view, a, b)) b--;
    else if (W.TIMES.has(last) && b - 2 > a && (W.PREPOSITIONS.has(view.open(b - 2)) || isLastWeek(view, a, b))) b -= 2;
    else moved = false;
  }
  return [a, b];
}

/** "07.49 (Ruiz) says", "11:30 GMT: (Police) said": past the hour that an entry of a live blog begins with. */
function behindClock(view: SentenceView, from: number, to: number): number {
  if (from !== view.from || !/^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(view.open(from))) return from;
  let at = from + 1;
  while (at < to - 1 && /^(?:[ap]\.?m\.?|bst|edt|est|et|gmt|ist|utc|[:|–—-])$/.test(view.open(at))) at++;
  return at < to ? at : from;
}

/** "Beyond Lodi, (the new leadership)": past a place or circumstance that a comma parts from the subject. */
function behindPlace(view: SentenceView, from: number, to: number): number {
  const opens = W.PREPOSITIONS.has(view.open(from)) && !/^(?:about|around|near|over|under)$/.test(view.open(from));
  if (!opens || !(from === view.from || view.open(from - 1) === ',')) return from;
  for (let at = from + 1; at < to - 1; at++)
    if (view.open(at) === ',') return view.startsPhrase(at + 1) || view.nounLike(at + 1) ? at + 1 : from;
  return from;
}

/** "Ruiz(, including one with a plant)", "the police chief (http://…)": before what counts other things, or a link. */
function beforeAside(view: SentenceView, from: number, to: number): number {
  let names = true;
  for (let at = from; at < to; at++) {
    if (/^(?:https?|www\.)/.test(view.open(at)) && at > from) return at;
    if (view.open(at) === ',' && view.open(at + 1) === 'including' && names) return at;
    if (!view.capital(at)) names = false;
  }
  return to;
}

/** "The ministry (last week)", but not "a poll released last week". */
function isLastWeek(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (W.RELATIVES.has(view.open(at))) return false;
  const noun = to - 3;
  return (
    /^(?:last|next|this)$/.test(view.open(to - 2)) &&
    view.nounLike(noun) &&
    !view.adverb(noun) &&
    !/(?:ed|en)$/.test(view.open(noun))
  );
}

/** "A poll (conducted) in May": a participle whose time or place was no part of the source. */
const isCutParticiple = (view: SentenceView, from: number, to: number): boolean =>
  to - from > 2 &&
  /^(?:carried|collected|commissioned|compiled|conducted|dated|done|issued|made|posted|published|released|reported|taken|written)$/.test(
    view.open(to - 1),
  ) &&
  (W.PREPOSITIONS.has(view.open(to)) || W.TIMES.has(view.open(to)) || view.adverb(to));

/** "Late (on) Monday (Norvex)", "on (Monday Norvex)": a time before the subject, not the "Sunday Times". */
const isWithinTime = (view: SentenceView, at: number): boolean =>
  (W.TIMES.has(view.open(at)) && /^(?:in|on)$/.test(view.open(at - 1))) ||
  (/^(?:earlier|early|late|later)$/.test(view.open(at)) && /^(?:in|on|that|this)$/.test(view.open(at + 1)));

/** "The agreement includes (a pledge)": a verb in the present that a determiner follows was no part of the source. */
const isPresentVerb = (view: SentenceView, at: number): boolean =>
  /[^s']s$/.test(view.open(at)) &&
  /^(?:an?|the)$/.test(view.open(at + 1)) &&
  !view.capital(at) &&
  view.nounLike(at - 1) &&
  !/s$/.test(view.open(at - 1));
