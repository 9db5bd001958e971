import { COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { PARTY_PEOPLE } from '../../lexicon/organisations';
import { OTHER_GROUPS } from '../../lexicon/people';
import { listedNature, natureOf } from '../../phrases/nouns';
import { type Phrase, readPhrase } from '../../phrases/phrase';
import { isQuantity } from '../../phrases/quantities';
import { capital, spanOf, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';

const INTRODUCES = new Set([
  'a',
  'an',
  'another',
  'his',
  'her',
  'their',
  'its',
  'two',
  'three',
  'four',
  'five',
  'several',
  'some',
  'the',
]);
/** How many words may stand between an article and the noun that it belongs to. */
const REACH = 6;

/** What mentions somebody beside sources and names, in reading order. */
export interface Passing {
  /** "He" and "she" in the article's own voice. */
  readonly pronouns: readonly Phrase[];
  /**
   * Descriptions of people and documents ("a man was injured", "a report by the council"): somebody who is described first
   * and speaks later as "he" or "the man".
   */
  readonly descriptions: readonly Phrase[];
}

export function findPassing(text: Text, sources: readonly (Phrase | null)[]): Passing {
  const taken = new Set<number>();
  for (const phrase of sources) if (phrase) for (let i = phrase.tokens[0]; i < phrase.tokens[1]; i++) taken.add(i);
  const pronouns: Phrase[] = [];
  const descriptions: Phrase[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const { lower, quotation, span } = token(text, i);
    if (lower === 'he' || lower === 'she') {
      const phrase = quotation < 0 && !taken.has(i) ? readPhrase(text, span) : null;
      if (phrase?.pronoun) pronouns.push(phrase);
      continue;
    }
    const from = descriptionFrom(text, i, taken);
    if (from >= 0) descriptions.push(readPhrase(text, spanOf(text, [from, i + 1])));
  }
  return { pronouns, descriptions };
}

/** Where the description begins that ends with this token; -1 where none does or a source holds it. */
function descriptionFrom(text: Text, i: number, taken: ReadonlySet<number>): number {
  if (taken.has(i)) return -1;
  const inhabitants = inhabitantsFrom(text, i);
  if (inhabitants >= 0) return taken.has(inhabitants) ? -1 : inhabitants;
  const { form, lower } = token(text, i);
  if (!wordy(form)) return -1;
  if (PARTY_PEOPLE.has(lower) && capital(form) && !continuesNoun(text, i)) return articleOf(text, i) < 0 ? i : -1;
  if (capital(form) && !begins(text, i)) return -1;
  const nature = listedNature(lower, token(text, i - 1).lower) ?? (isSubject(text, i) ? natureOf(lower) : null);
  if (!nature || nature === 'outlet' || continuesNoun(text, i)) return -1;
  if (
    /^['’]s?$/.test(token(text, i + 1).form) &&
    !(nature === 'person' && token(text, articleOf(text, i)).lower === 'the')
  )
    return -1;
  const from = nature === 'people' ? Math.max(articleOf(text, i), groupStart(text, i)) : articleOf(text, i);
  return taken.has(from) || predicates(text, from) || isBodyPart(text, [from, i]) ? -1 : from;
}

/** "The climbers left": a noun that only its ending makes one for people, where it begins the sentence with its article. */
const isSubject = (text: Text, i: number): boolean =>
  token(text, i - 1).lower === 'the' && begins(text, i - 1) && token(text, i).lower.endsWith('ers');

/** "He shook his head": no head of anything. */
const isBodyPart = (text: Text, [from, to]: Span): boolean =>
  token(text, to).lower === 'head' && /^(?:her|his|my|their|your)$/.test(token(text, from).lower);

/** "She became a judge", "he is the owner": what is told of somebody is nobody else. */
function predicates(text: Text, from: number): boolean {
  const { lower } = token(text, from - 1);
  if (!/^(?:be|became|become|becomes|been|being|is|remains|was)$/.test(lower)) return false;
  return !/^(?:here|it|that|there|this|who)$/.test(token(text, from - 2).lower);
}

/** Where "thousands of Danes", "many Danes" begins that ends with this token; -1 where it ends no such group. */
function inhabitantsFrom(text: Text, index: number): number {
  const { form, lower } = token(text, index);
  if (!capital(form) || !lower.endsWith('s') || !COUNTRY_OF_ADJECTIVE.has(lower)) return -1;
  const from = token(text, index - 1).lower === 'of' ? index - 2 : index - 1;
  return isQuantity(text, from) && token(text, from).sentence === token(text, index).sentence ? from : -1;
}

const begins = (text: Text, index: number): boolean => token(text, index - 1).sentence !== token(text, index).sentence;

/** What goes before the subject of a clause. */
const BEFORE_SUBJECT =
  /^(?:[,;:“"‘'—–]|--|although|and|as|because|but|how|if|since|that|though|what|when|where|while|why)$/;

/** Where a group without an article begins that is the subject of its clause ("while Harbourton residents ask …"); else -1. */
function groupStart(text: Text, noun: number): number {
  let from = noun;
  if (OTHER_GROUPS.has(token(text, noun).lower) && !begins(text, noun)) return -1;
  while (!begins(text, from) && capital(token(text, from - 1).form) && wordy(token(text, from - 1).form)) from--;
  return begins(text, from) || BEFORE_SUBJECT.test(token(text, from - 1).lower) ? from : -1;
}

/** Whether the noun only qualifies the next word ("a police officer", "lawyer Ann Lee"). */
function continuesNoun(text: Text, index: number): boolean {
  const next = token(text, index + 1);
  if (next.sentence !== token(text, index).sentence) return false;
  return capital(next.form) || listedNature(next.lower) !== null;
}

function articleOf(text: Text, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    const { form, lower, sentence } = token(text, i);
    if (sentence !== token(text, noun).sentence || !wordy(form)) return -1;
    if (INTRODUCES.has(lower)) return i;
    if (/^(?:of|in|on|at|for|to|by|with|from|and|or|was|is|were|had|has|said|that|who)$/.test(lower)) return -1;
  }
  return -1;
}
