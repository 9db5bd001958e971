import { type Phrase, readPhrase } from '../../phrases/phrase';
import { spanOf, token, wordy } from '../../phrases/tokens';
import { touches } from '../../span';
import type { Discourse } from '../reading/discourse';
import type { Found } from './antecedents';

/** "…, who said": the mention that ends where the relative pronoun begins, or the noun phrase in front of it. */
export function relative(discourse: Discourse, phrase: Phrase): Found | null {
  const { text } = discourse;
  let to = phrase.tokens[0];
  while (to > 0 && !wordy(token(text, to - 1).form)) to--;
  if (to === 0) return null;
  const from = phraseStart(discourse, to);
  if (from >= to) return null;
  const before = readPhrase(text, spanOf(text, [from, to]));
  const number = before.name ? discourse.cast.nameAt(before.name) : -1;
  if (number >= 0) return { draft: discourse.cast.named(number), doubt: null };
  const known = discourse.recent().find((draft) => draft.mentions.some((mention) => touches(mention, before.span)));
  return { draft: known ?? discourse.cast.open(before), doubt: null };
}

function phraseStart(discourse: Discourse, to: number): number {
  const { text } = discourse;
  let from = to - 1;
  while (from > 0 && to - from < 10) {
    const { form, lower, sentence } = token(text, from - 1);
    if (
      sentence !== token(text, to - 1).sentence ||
      !wordy(form) ||
      /^(?:to|by|with|and|but|told|from|for|of|said|was|is|on|in|at)$/.test(lower)
    )
      break;
    from--;
    if (/^(?:the|a|an|his|her|their|its|some|many|several)$/.test(lower)) break;
  }
  return from;
}
