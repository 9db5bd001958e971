import { cueVerbs } from '../../lexicon/cues';
import { lexicon } from '../../lexicon/lexicon';
import type { Range, SentenceView } from './sentence';
import * as W from './words';

const MAX_PHRASE = 40;
/** Prepositions that tie a noun to the one before it; others begin an adverbial. */
const TYING = lexicon(`
against, at, behind, close, for, from, in, inside, like, near, of, on, to, with, within
`);
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
