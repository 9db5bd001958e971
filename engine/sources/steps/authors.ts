import { DOCUMENT_NOUNS, LETTER_NOUNS, PRESS_NOUNS } from '../../lexicon/documents';
import { type Phrase, readPhrase } from '../../phrases/phrase';
import { capital, spanOf, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';
import type { Found } from './antecedents';
import { bodyOf } from './bodies';
import { modifiers } from './spokesmen';

/** What a body gives out under its own name ("a Harbour Police statement"); before a post or message may stand its medium. */
const RELEASE = /^(?:advisory|alert|announcement|bulletin|communiqu[eé]|notice|release|statement)s?$/;
/** What a body puts out itself, wherever it does. */
const POST = /^(?:post|tweet)s?$/;

/** A letter, tweet or statement speaks with its author's voice: the author of one that says whose it is, or was announced. */
export function documentAuthor(discourse: Discourse, phrase: Phrase): Found | null {
  const found = authorTold(discourse, phrase) ?? authorBefore(discourse, phrase);
  if (found) describe(found.draft, phrase.head);
  return found;
}

/** "The statement said" after somebody has spoken in one: whose it was. A letter that spoke itself stays one. */
function authorBefore(discourse: Discourse, { head, determiner, core, tokens }: Phrase): Found | null {
  if (determiner !== 'definite' || !LETTER_NOUNS.has(head) || core[1] !== tokens[1]) return null;
  const recent = discourse.recent();
  const draft = recent.find(({ nouns, spoke }) => spoke >= 0 && nouns.has(head)) ?? issuer(discourse, head, tokens[0]);
  return draft && draft.sort !== 'document' && !draft.many ? { draft, doubt: null } : null;
}

/** How far back, in sentences, the body may have spoken whose statement "the statement" is. */
const LATELY = 3;

/** "The statement said" right after a body has spoken, however that was told: its own. */
function issuer(discourse: Discourse, head: string, at: number): Draft | null {
  if (!/^(?:communiqu[eé]|release|statement)$/.test(head)) return null;
  const { sentence } = token(discourse.text, at);
  const last = discourse.recent().find(({ spoke }) => spoke >= 0 && spoke === discourse.hearings - 1);
  return last?.sort === 'organisation' && sentence - last.sentence <= LATELY ? last : null;
}

/** How many words may stand before the noun in "in a brief written statement". */
const LONGEST_LETTER = 5;

/** The noun of what somebody speaks in, in the sentence of a claim: "… said in a statement", "wrote on Monday in a letter to". */
export function writtenIn({ text }: Discourse, sentence: number): string | null {
  const [from, to] = text.sentences[sentence]?.tokens ?? [0, 0];
  for (let i = from; i < to; i++) {
    if (!/^(?:in|on)$/.test(token(text, i).lower) || !/^an?$/.test(token(text, i + 1).lower)) continue;
    for (let at = i + 2; at < Math.min(to, i + 2 + LONGEST_LETTER) && wordy(token(text, at).form); at++)
      if (LETTER_NOUNS.has(token(text, at).lower) && !LETTER_NOUNS.has(token(text, at + 1).lower))
        return token(text, at).lower;
  }
  return null;
}

function authorTold(discourse: Discourse, phrase: Phrase): Found | null {
  if (phrase.nature !== 'document' && !(phrase.owner && LETTER_NOUNS.has(phrase.head))) return null;
  const outlet = PRESS_NOUNS.has(phrase.head) ? outletIn(discourse, phrase) : null;
  if (outlet) return { draft: outlet, doubt: null };
  // "Bank statements" are a kind of paper, and none of the bank's own words.
  const kind = `${token(discourse.text, phrase.core[1] - 2).lower} ${phrase.head}`;
  if (!LETTER_NOUNS.has(phrase.head) || (DOCUMENT_NOUNS.has(kind) && !LETTER_NOUNS.has(kind))) return null;
  const range =
    phrase.owner ?? by(discourse, phrase) ?? (RELEASE.test(phrase.head) ? modifiers(discourse, phrase) : null);
  if (!range) return null;
  const name = readPhrase(discourse.text, spanOf(discourse.text, range));
  if (name.pronoun) return null;
  const number = name.name ? discourse.cast.nameAt(name.name) : -1;
  if (number >= 0) return { draft: discourse.cast.named(number), doubt: null };
  // A body's letter or memo can be looked up; its statement is itself speaking.
  if (!RELEASE.test(phrase.head) && !POST.test(phrase.head)) return null;
  const body = name.nature === 'spokes' || name.nature === 'organisation' ? bodyOf(discourse, name) : null;
  return body ? { draft: body, doubt: null } : null;
}

/** The outlet that a report is told to be of ("a report in the Gazette", "a Gazette article"), not one that has seen it. */
function outletIn(discourse: Discourse, { core, tokens }: Phrase): Draft | null {
  const { text } = discourse;
  const to = /^(?:by|from|in|of|on)$/.test(token(text, core[1]).lower) ? Math.min(core[1] + 3, tokens[1]) : core[1];
  for (let i = core[0]; i < to; i++) {
    const number = capital(token(text, i).form) ? discourse.cast.nameAt([i, i + 1]) : -1;
    if (discourse.cast.known.names[number]?.nature !== 'outlet') continue;
    const draft = discourse.cast.named(number);
    describe(draft, token(text, core[1] - 1).lower);
    return draft;
  }
  return null;
}

/** Who has a document is not its author ("emails seen by the Gazette"). */
const HAD = /^(?:obtained|posted|published|quoted|released|reviewed|seen|shared|viewed)$/;

/** The author behind "by" or "from". */
function by({ text }: Discourse, { tokens, core }: Phrase): Span | null {
  for (let i = core[1]; i + 1 < tokens[1]; i++) {
    const { lower, form } = token(text, i);
    if (!wordy(form)) return null;
    if (lower === 'by' && HAD.test(token(text, i - 1).lower)) return null;
    if (lower === 'by' || lower === 'from') return [i + 1, tokens[1]];
  }
  return null;
}
