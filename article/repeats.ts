import type { Draft } from './blocks';
import { rankOf, wordsOf } from './features';

/** Shorter repeats are turns of phrase, longer ones no pull quotes. */
const SHORTEST = 25;
const LONGEST = 500;
const QUOTED = /^["'“‘«]|["'”’»]$/;

/**
 * The pull quotes: blocks set off from the running text whose words stand in another block too. Linear in the text: only
 * what may be a pull quote is searched for. Of two equal ones the first stays.
 */
export function repeatsAmong(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const repeats = new Set<Draft>();
  const seen = new Set<string>();
  let whole: string | null = null;
  for (const draft of drafts) {
    if (draft.text.length < SHORTEST || draft.text.length > LONGEST || !mayBePullQuote(draft)) continue;
    whole ??= ` ${drafts.map(({ text }) => wordsOf(text)).join(' | ')} `;
    const own = wordsOf(draft.text);
    if (seen.has(own) || standsInside(whole, own)) repeats.add(draft);
    seen.add(own);
  }
  return repeats;
}

/** A pull quote is set off: it is no plain paragraph, or it is all in quotation marks. */
const mayBePullQuote = (draft: Draft): boolean =>
  rankOf(draft) === 0 &&
  (QUOTED.test(draft.text) || draft.inside.at(-1) !== 'p' || draft.inside.includes('blockquote'));

/** Whether the words are part of a longer block. */
function standsInside(whole: string, words: string): boolean {
  for (let at = whole.indexOf(` ${words} `); at !== -1; at = whole.indexOf(` ${words} `, at + 1)) {
    const end = at + words.length + 2;
    if ((at > 0 && whole[at - 1] !== '|') || (end < whole.length && whole[end] !== '|')) return true;
  }
  return false;
}
