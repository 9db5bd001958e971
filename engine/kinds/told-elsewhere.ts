import { AUTHOR_NOUNS, STUDY_NOUNS } from '../lexicon/documents';
import { DETERMINERS } from '../phrases/determiners';
import { listedNature } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';
import { identified } from './issuers';

/** How far an issuer is looked for back, a long article, and ahead, a few paragraphs, in tokens. */
const [BACK, AHEAD] = [2000, 300];
/** Words before a noun that may belong to its phrase, and words behind it that tell of its making. */
const [BEFORE, BEHIND] = [6, 12];

/** How bodies bring documents about: behind a noun, or between the body and the noun. */
const MADE =
  /^(?:assembled|carried|collected|commissioned|compiled|conducted|filed|gathered|issued|produced|published|released|written)$/;
const COMPLEMENT = /^(?:at|by|from|in|of)$/;
/** Words that tell one such document from no other. */
const TELLS_NOTHING = /^(?:fresh|full|initial|latest|new|newest|overall|raw|recent|resulting|underlying)$/;
/** Documents besides studies that bodies give out. */
const PAPERS = /^(?:filings?|memo|records)$/;
const FIGURES = /^(?:data|figures|numbers|statistics)$/;
/** What researchers and authors stand for. */
const THEIRS = new Set(['analysis', 'article', 'paper', 'report', 'research', 'review', 'study', 'survey']);

/**
 * Whether the article tells elsewhere whose a document is that is here only "the data", "a study", "the researchers": "data
 * compiled by the Harbour Institute", "the Institute conducted a survey". The last mention before that introduces one
 * decides; of figures, which no article introduces, also one soon after.
 */
export function toldElsewhere(text: Text, phrase: Phrase): boolean {
  const { head, determiner, core } = phrase;
  const known = AUTHOR_NOUNS.has(head) || STUDY_NOUNS.has(head) || PAPERS.test(head);
  if (determiner === 'indefinite' && STUDY_NOUNS.has(head)) return toldBehind(text, phrase);
  if (determiner !== 'definite' || !known) return false;
  for (let i = core[0] - 1; i >= Math.max(0, core[0] - BACK); i--) {
    if (!isSame(text, phrase, i)) continue;
    if (isTold(text, i)) return true;
    if (DETERMINERS.get(token(text, begin(text, i)).lower) === 'indefinite') return false;
  }
  return FIGURES.test(head) && toldBehind(text, phrase);
}

/** "A new study suggests … The study, published in Harbour Science, …": told soon after, and not of another one. */
function toldBehind(text: Text, phrase: Phrase): boolean {
  const [, from] = phrase.core;
  for (let i = from; i < from + AHEAD; i++) {
    if (token(text, i).lower !== phrase.head) continue;
    const article = DETERMINERS.get(token(text, begin(text, i)).lower);
    if (phrase.determiner === 'indefinite' && article === 'indefinite') return false;
    const same = phrase.determiner === 'indefinite' ? article === 'definite' : isSame(text, phrase, i);
    if (same && isTold(text, i)) return true;
  }
  return false;
}

/** Whether a noun of the article may be the document that a phrase takes up: the same word, told by the same ones. */
function isSame(text: Text, { head, core }: Phrase, noun: number): boolean {
  const { lower } = token(text, noun);
  if (AUTHOR_NOUNS.has(head)) return THEIRS.has(lower);
  if (lower !== head) return false;
  const own = text.tokens.slice(begin(text, noun), noun).map((other) => other.lower);
  const needed = text.tokens.slice(core[0] + 1, core[1] - 1).map((other) => other.lower);
  return needed.every((word) => !wordy(word) || TELLS_NOTHING.test(word) || own.includes(word));
}

/** Whether the words around a document's noun tell its issuer. */
function isTold(text: Text, noun: number): boolean {
  const core: Span = [begin(text, noun), noun + 1];
  return identified(text, { tokens: [core[0], end(text, noun)], core }) || madeBySubject(text, core[0]);
}

/** Where the phrase begins that a noun heads. */
function begin(text: Text, noun: number): number {
  let at = noun;
  while (at > noun - BEFORE) {
    const { form, lower, sentence } = token(text, at - 1);
    if (!wordy(form) || sentence !== token(text, noun).sentence || COMPLEMENT.test(lower) || MADE.test(lower)) break;
    at--;
    if (DETERMINERS.has(lower)) break;
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
