import { AUTHOR_NOUNS, STUDY_NOUNS } from '../lexicon/documents';
import { ARTICLES } from '../phrases/core';
import { listedNature } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';
import { identified } from './issuers';

/** How far back an issuer is looked for, in tokens: a long article. */
const REACH = 2000;
/** Words before a noun that may belong to its phrase, and words behind it that tell of its making. */
const [BEFORE, BEHIND] = [6, 12];

/** How bodies bring documents about: behind a noun, or between the body and the noun. */
const MADE =
  /^(?:assembled|carried|collected|commissioned|compiled|conducted|filed|gathered|issued|produced|published|released|written)$/;
const COMPLEMENT = /^(?:at|by|from|in|of)$/;
/** Words that tell one such document from no other. */
const TELLS_NOTHING = /^(?:fresh|full|initial|latest|new|newest|overall|raw|recent|resulting|underlying)$/;
/** What researchers and authors stand for. */
const THEIRS = new Set(['analysis', 'article', 'paper', 'report', 'research', 'review', 'study', 'survey']);

/**
 * Whether the article told before whose a document is that is now only "the data" or "the researchers": "data compiled
 * by the Harbour Institute", "the Institute conducted a survey". The last mention that introduces one decides.
 */
export function toldBefore(text: Text, { head, determiner, core }: Phrase): boolean {
  const authors = AUTHOR_NOUNS.has(head);
  if (determiner !== 'definite' || !(authors || STUDY_NOUNS.has(head) || /^(?:filings?|memo|records)$/.test(head)))
    return false;
  const particular = authors ? [] : text.tokens.slice(core[0] + 1, core[1] - 1).map(({ lower }) => lower);
  const needed = particular.filter((word) => wordy(word) && !TELLS_NOTHING.test(word));
  for (let i = core[0] - 1; i >= Math.max(0, core[0] - REACH); i--) {
    const { lower } = token(text, i);
    if (authors ? !THEIRS.has(lower) : lower !== head) continue;
    const own = [begin(text, i), i + 1] as Span;
    if (!needed.every((word) => text.tokens.slice(...own).some((other) => other.lower === word))) continue;
    if (identified(text, { tokens: [own[0], end(text, i)], core: own }) || madeBySubject(text, own[0])) return true;
    if (ARTICLES.get(token(text, own[0]).lower) === 'indefinite') return false;
  }
  return false;
}

/** Where the phrase begins that a noun heads. */
function begin(text: Text, noun: number): number {
  let at = noun;
  while (at > noun - BEFORE) {
    const { form, lower, sentence } = token(text, at - 1);
    if (!wordy(form) || sentence !== token(text, noun).sentence || COMPLEMENT.test(lower) || MADE.test(lower)) break;
    at--;
    if (ARTICLES.has(lower)) break;
  }
  return at;
}

/** Where what tells of its making ends behind a noun: "(data) compiled by …", "(the study), published in …". */
function end(text: Text, noun: number): number {
  let at = noun + 1;
  if (/^(?:,|are|is|was|were)$/.test(token(text, at).lower) && MADE.test(token(text, at + 1).lower)) at++;
  const told = MADE.test(token(text, at).lower) || COMPLEMENT.test(token(text, at).lower);
  if (!told) return noun + 1;
  while (at < noun + BEHIND && wordy(token(text, at).form)) at++;
  return at;
}

/** "The Harbour Gazette conducted (a survey)": a body that the verb before the phrase has for its subject. */
function madeBySubject(text: Text, begins: number): boolean {
  if (!MADE.test(token(text, begins - 1).lower)) return false;
  const subject = token(text, begins - 2);
  return capital(subject.form) || listedNature(subject.lower) === 'organisation';
}
