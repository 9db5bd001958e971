import { listedNature } from '../../phrases/nouns';
import { capital, NO_TOKEN, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text, Token } from '../../stages';

/** One mention with the words around it; words of other sentences are empty. */
export interface Surroundings {
  /** The word `n` places behind the name (0 the first), its possessive left aside. */
  readonly after: (n: number) => Token;
  /** The word `n` places before it (0 the nearest). */
  readonly before: (n: number) => Token;
  readonly owns: boolean;
  /** The first two words of the next sentence, lower case, where the name begins its own. */
  readonly next: readonly string[];
}

export function surroundingsOf(text: Text, [from, to]: Span): Surroundings {
  const { sentence } = token(text, from);
  const within = (index: number) => (token(text, index).sentence === sentence ? token(text, index) : NO_TOKEN);
  const owns = /^['’]s?$/.test(within(to).form);
  const behind = owns ? to + 1 : to;
  const [first] = text.sentences[sentence]?.tokens ?? [from];
  const [second] = text.sentences[sentence + 1]?.tokens ?? [-1];
  return {
    after: (n) => within(behind + n),
    before: (n) => within(from - 1 - n),
    owns,
    next: first === from && second >= 0 ? [token(text, second).lower, token(text, second + 1).lower] : [],
  };
}

/** Whether the name may be the subject of what follows: none in "workers at Acme walked out". */
export function isSubject({ before, owns }: Surroundings): boolean {
  return !owns && !/^(?:at|for|from|in|of|with)$/.test(before(0).lower);
}

/** Whether no comma, conjunction or other name parts the word `n` places behind a name from it. */
export function plain(after: Surroundings['after'], n: number): boolean {
  for (let i = 0; i < n; i++) {
    const { form, lower } = after(i);
    if (!wordy(form) || capital(form) || /^(?:and|as|but|for|to|with)$/.test(lower)) return false;
  }
  return true;
}

/** Whether a noun is the name's own, also behind an adjective: "Acme's largest shareholder", "Lee's late wife". */
export const owned = ({ after, owns }: Surroundings, holds: (noun: string) => boolean): boolean =>
  owns && (holds(after(0).lower) || (listedNature(after(0).lower) === null && holds(after(1).lower)));
