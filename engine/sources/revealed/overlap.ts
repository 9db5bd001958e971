import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { tokensIn } from '../../phrases/tokens';
import type { Attribution, Text } from '../../stages';

/** Letters by which words of one stem are the same. */
const STEM = 4;

/** How many word stems two contents have in common, the commonest words left aside; words in quotation marks count twice. */
export function sharedWords(text: Text, a: Attribution, b: Attribution): number {
  const first = stems(text, a);
  let shared = 0;
  for (const [stem, weight] of stems(text, b)) shared += Math.min(weight, first.get(stem) ?? 0);
  return shared;
}

function stems(text: Text, { content }: Attribution): Map<string, number> {
  const found = new Map<string, number>();
  for (const span of content) {
    const [from, to] = tokensIn(text, span);
    for (const { lower, quotation } of text.tokens.slice(from, to)) {
      if (/^\p{L}{4,}$/u.test(lower) && !FUNCTION_WORDS.has(lower))
        found.set(lower.slice(0, STEM), quotation < 0 ? 1 : 2);
    }
  }
  return found;
}
