import { OUTLETS } from '../lexicon/outlets';
import type { Span } from '../span';
import type { Text } from '../stages';
import { spanOf, token } from './tokens';

/** The longest known outlet's name within a range of tokens, as written; null for none. */
export function bareOutlet(text: Text, [from, to]: Span): string | null {
  for (let length = Math.min(5, to - from); length > 0; length--) {
    for (let i = from; i + length <= to; i++) {
      const words: string[] = [];
      for (let j = i; j < i + length; j++) words.push(token(text, j).lower);
      if (OUTLETS.has(words.join(' ')) && /^\p{Lu}/u.test(token(text, i).form))
        return text.text.slice(...spanOf(text, [i, i + length]));
    }
  }
  return null;
}
