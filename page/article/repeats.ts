import type { Draft } from './blocks';
import { rankOf, wordsOf } from './features';

/** Shorter repeats are turns of phrase, longer ones no pull quotes. */
const SHORTEST = 25;
const LONGEST = 500;
const QUOTED = /^["'“‘«]|["'”’»]$/;

/**
 * The blocks that say again what another one says: a block with the very words of an earlier one, and a pull quote whose
 * words stand in another block. Linear: only what may be a pull quote is searched for.
 */
export function repeatsAmong(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const words = drafts.map(({ text }) => wordsOf(text));
  const whole = ` ${words.join(' | ')} `;
  const seen = new Set<string>();
  return new Set(
    drafts.filter((draft, i) => {
      const own = words[i] as string;
      if (own.length < SHORTEST || own.length > LONGEST || rankOf(draft) > 0) return false;
      if (seen.has(own)) return true;
      seen.add(own);
      return mayBePullQuote(draft) && standsTwice(whole, own);
    }),
  );
}

/** A pull quote is set off: it is no plain paragraph, or it is all in quotation marks. */
const mayBePullQuote = ({ text, inside }: Draft): boolean =>
  QUOTED.test(text) || inside.at(-1) !== 'p' || inside.includes('blockquote');

function standsTwice(whole: string, words: string): boolean {
  const first = whole.indexOf(` ${words} `);
  return first !== -1 && whole.indexOf(` ${words} `, first + 1) !== -1;
}
