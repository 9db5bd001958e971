import { natureOfName } from '../../phrases/name-nature';
import { isGivenName, isParticle } from '../../phrases/names';
import { token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';

const LONGEST_NAME = 4;

/** The names within a headline's run of capitals: by the gazetteers, by a given name, or because the article has them too. */
export function namesOfHeadline(text: Text, [from, to]: Span, inside: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (let i = from; i < to; ) {
    const end = personEnd(text, i, to) ?? bodyEnd(text, i, to) ?? (inside.has(token(text, i).form) ? i + 1 : null);
    if (end !== null) found.push([i, end]);
    i = end ?? i + 1;
  }
  return found;
}

/** A given name and the word behind it, initials and particles between them. */
function personEnd(text: Text, from: number, to: number): number | null {
  if (!isGivenName(token(text, from).lower)) return null;
  let last = from + 1;
  while (last + 1 < to && (/^\p{Lu}\.?$/u.test(token(text, last).form) || isParticle(token(text, last).lower))) last++;
  return last < to && bodyEnd(text, from, to) === null ? last + 1 : null;
}

function bodyEnd(text: Text, from: number, to: number): number | null {
  for (let end = Math.min(to, from + LONGEST_NAME); end > from; end--) {
    const nature = natureOfName(text.tokens.slice(from, end).map(({ form }) => form));
    if (nature !== null && nature !== 'person') return end;
  }
  return null;
}
