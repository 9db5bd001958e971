import { type Phrase, readPhrase } from '../../phrases/phrase';
import { spanOf, token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { bodyOf } from './bodies';

/** What a body makes known or answers. A report or a letter speaks for itself. */
const MADE_KNOWN =
  /^(?:announcement|answer|apology|appeal|claim|communiqu[eé]|decision|declaration|denial|explanation|move|reaction|rebuttal|reply|response|statement|warning)$/;
const OWNS = /^['’]s?$/;
/** How many words the owner may have: "the Harbour Workers' and Pilots' union(’s)". */
const LONGEST_OWNER = 8;

/**
 * "The council’s announcement came late. It said …", "Acme’s reply was short. It said …": the body whose words the sentence
 * before is about, as long as that sentence tells of no other one.
 */
export function ownerOfWords(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const [at] = phrase.tokens;
  const { sentence } = token(text, at);
  const [from, to] = text.sentences[sentence - 1]?.tokens ?? [at, at];
  if (phrase.pronoun?.sort !== 'thing' || token(text, at - 1).sentence === sentence) return null;
  let end = from;
  while (end < to && end - from <= LONGEST_OWNER && !OWNS.test(token(text, end).form)) end++;
  if (!OWNS.test(token(text, end).form)) return null;
  const noun = MADE_KNOWN.test(token(text, end + 1).lower) ? end + 1 : end + 2;
  if (!MADE_KNOWN.test(token(text, noun).lower) || toldBehind(discourse, sentence - 1, noun)) return null;
  return bodyAt(discourse, readPhrase(text, spanOf(text, [from, end])));
}

/** Whether another body is told of in a sentence behind a token. */
const toldBehind = (discourse: Discourse, sentence: number, at: number): boolean =>
  discourse
    .recent()
    .some(
      (draft) => draft.sentence === sentence && draft.token > at && /^(?:organisation|outlet)$/.test(draft.sort ?? ''),
    );

function bodyAt(discourse: Discourse, owner: Phrase): Draft | null {
  const number = owner.name ? discourse.cast.nameAt(owner.name) : -1;
  const draft = number >= 0 ? discourse.cast.named(number) : owner.pronoun ? null : bodyOf(discourse, owner);
  return draft?.sort === 'organisation' || (draft?.named && draft.sort === null && !draft.personal) ? draft : null;
}
