import { COMMON_WORDS } from '../lexicon/common-words';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { tokensWithin } from '../phrases/tokens';
import { type Span, touches } from '../span';
import type { Attribution, Text, Token } from '../stages';

/** What a claim speaks of: the stems of its content's words, each with how much sharing it tells. */
export type Bag = ReadonlyMap<string, number>;

/** A word that is common in English tells this share of what an uncommon one does. */
const COMMON = 0.4;

/**
 * The bags of all claims of an article. A word weighs the more the fewer claims have it (the article's own topic is in
 * all of them and tells nothing), and the less common it is in English.
 */
export function bagsOf(text: Text, attributions: readonly Attribution[]): Bag[] {
  const stems = attributions.map((attribution) => stemsOf(text, attribution));
  const claims = new Map<string, number>();
  for (const bag of stems) for (const stem of bag.keys()) claims.set(stem, (claims.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log(1 + stems.length / (claims.get(stem) ?? 1)) / Math.log(1 + stems.length);
  return stems.map((bag) => new Map([...bag].map(([stem, common]) => [stem, rarity(stem) * (common ? COMMON : 1)])));
}

/** Stem → whether it is a common word. The source and the cue are not part of what is claimed. */
function stemsOf(text: Text, { source, cue, content }: Attribution): Map<string, boolean> {
  const own = [...source, ...cue];
  const stems = new Map<string, boolean>();
  for (const span of content) {
    for (const token of tokensWithin(text, span)) {
      if (own.some((words) => touches(words, token.span)) || !isWord(token)) continue;
      stems.set(stem(token.lower), COMMON_WORDS.has(token.lower));
    }
  }
  return stems;
}

const isWord = ({ lower }: Token): boolean => /[\p{L}\p{N}]{2}/u.test(lower) && !FUNCTION_WORDS.has(lower);

/** The words of spans in lower case, one after the other, punctuation among them. */
export const wordsIn = (text: Text, spans: readonly Span[]): string[] =>
  spans.flatMap((span) => tokensWithin(text, span)).map(({ lower }) => lower);

/** A crude stem: enough to see that "weapons" and "weapon", "denied" and "denies", "inciting" and "incite" are one. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 5) return bare.replace(/s$/, '');
  const cut = bare.replace(/(?:ations?|ions?|ingly|edly|ings?|ments?|ied|ies|ed|es|ers?|ly|s|y)$/, '');
  return (cut.length >= 3 ? cut : bare).replace(/e$/, '');
}

/** How many words two claims share, and which part of the lighter claim's weight those are, 0 to 1. */
export function overlap(a: Bag, b: Bag): { words: number; share: number } {
  const shared = [...a].filter(([stem]) => b.has(stem)).map(([, weight]) => weight);
  const lighter = Math.min(total(a.values()), total(b.values()));
  return { words: shared.length, share: lighter ? total(shared) / lighter : 0 };
}

const total = (weights: Iterable<number>): number => [...weights].reduce((sum, weight) => sum + weight, 0);
