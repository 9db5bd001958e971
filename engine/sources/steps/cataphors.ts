import type { Phrase } from '../../phrases/phrase';
import { token, wordy } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { nameFrom } from './name-beside';

/** How many words a clause that goes before its subject's name may have. */
const LONGEST_CLAUSE = 30;
/** How many words may stand before the pronoun in it ("even as he"). */
const OPENING = 2;

/** "As she left, Lee said": a pronoun in the clause that opens the sentence is whoever leads the next one by name. */
export function cataphor(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text, cast } = discourse;
  const at = phrase.tokens[0];
  const { sentence } = token(text, at);
  const [first, end] = text.sentences[sentence]?.tokens ?? [at, at];
  if (at === first || at - first > OPENING || !SUBORDINATES.test(token(text, at - 1).lower)) return null;
  let comma = at;
  while (comma < Math.min(end, at + LONGEST_CLAUSE) && token(text, comma).form !== ',') comma++;
  if (token(text, comma).form !== ',' || comma >= end) return null;
  const number = nameFrom(discourse, comma + 1);
  const name = cast.known.names[number];
  if (!name || !wordy(token(text, name.tokens[1]).form)) return null;
  const draft = cast.named(number);
  const agrees = draft.gender === null || phrase.gender === null || draft.gender === phrase.gender;
  return draft.sort === 'person' && agrees ? draft : null;
}

const SUBORDINATES = /^(?:after|although|as|before|since|though|when|while)$/;
