import type { Phrase } from '../../phrases/phrase';
import { token, wordy } from '../../phrases/tokens';
import { holds } from '../../span';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';

const COPULA = /^(?:be|became|becomes|been|is|remained|remains|was)$/;
/** What may stand between a subject and its predicate's noun phrase. */
const BETWEEN = /^(?:also|always|currently|had|has|himself|herself|long|now|once|still|then)$/;
/** What no list of predicates holds: its nouns follow each other between commas. */
const NO_LIST = /^(?:after|and|as|at|but|by|for|from|in|of|on|that|to|when|which|while|who|with)$/;
/** No list of what somebody is, is longer, in tokens. */
const MAX_LIST = 16;

/**
 * Whom a relative clause tells of that hangs on what somebody is said to be: "Ruiz is a lawyer who has argued that …", "he is a
 * diver, teacher and poet who says". Null for what nobody in particular is: "it was a clerk who said".
 */
export function predicated(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const [from, to] = phrase.tokens;
  const behind = token(text, to).form === ',' ? to + 1 : to;
  if (phrase.name || phrase.many || phrase.nature === 'document' || token(text, behind).lower !== 'who') return null;
  let at = copulaBefore(discourse, from) - 1;
  while (BETWEEN.test(token(text, at).lower)) at--;
  if (at < 0 || token(text, at).sentence !== token(text, from).sentence) return null;
  const subject = token(text, at).span;
  const found = discourse.recent().find(({ mentions }) => mentions.some((mention) => holds(mention, subject)));
  if (!found || found.many) return null;
  describe(found, phrase.head);
  return found;
}

/** The copula whose predicate the noun phrase at token `from` is, or the last of; -1 where there is none. */
function copulaBefore({ text }: Discourse, from: number): number {
  let at = from - 1;
  while (BETWEEN.test(token(text, at).lower)) at--;
  if (COPULA.test(token(text, at).lower)) return at;
  if (!/^(?:and|,)$/.test(token(text, at).lower)) return -1;
  for (at--; at > 0 && from - at < MAX_LIST; at--) {
    const { lower, form } = token(text, at);
    if (COPULA.test(lower)) return at;
    if (NO_LIST.test(lower) || !(wordy(form) || form === ',')) return -1;
  }
  return -1;
}
