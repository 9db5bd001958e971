import { cueVerbs } from '../lexicon/cues';
import { natureOfName } from '../phrases/name-nature';
import { capital, token, tokensIn } from '../phrases/tokens';
import type { Span } from '../span';
import type { Excerpt, Quotation, Text } from '../stages';
import { numbered } from './quotations';

/** Words of the line that hands over to an excerpt, "As the Harbour Gazette reported on Monday:", and of an outlet's name. */
const LONGEST_LINE = 12;
const LONGEST_NAME = 5;
/** Before the outlet's name in such a line. */
const BEFORE_NAME = /^(?:according|as|by|from|meanwhile|per|the|to|via)$/;
/** Whoever says "I" speaks for himself; a report speaks of others. */
const SPEAKS = /^(?:i|me|my|our|us|we)$/;

/**
 * The text with its excerpts told from direct speech. What an article copies from another outlet's report stands in
 * quotation marks as well, behind "The Harbour Gazette reported:", but it is reporting: what it says of others is theirs.
 * Its words are read like the article's own, and the quotations within it as quotations.
 */
export function withExcerpts(text: Text): Text {
  const excerpts = new Map<number, Excerpt>();
  let last: Excerpt | null = null;
  text.quotations.forEach((quotation, number) => {
    const tokens = tokensIn(text, quotation.span);
    const outlet =
      excerpts.get(quotation.continues)?.outlet ?? handedOver(text, tokens[0]) ?? goesOn(text, tokens, last);
    if (!outlet || !isReport(text, quotation, tokens)) return;
    last = { tokens, outlet };
    excerpts.set(number, last);
  });
  return excerpts.size === 0 ? text : without(text, excerpts);
}

/** The outlet that the line before a quotation hands over to, with a colon at its end. */
function handedOver(text: Text, from: number): Span | null {
  if (token(text, from - 1).form !== ':') return null;
  const line = text.sentences[token(text, from - 1).sentence]?.tokens ?? [0, 0];
  let at = line[0];
  while (BEFORE_NAME.test(token(text, at).lower)) at++;
  if (from - line[0] > LONGEST_LINE) return null;
  let to = at;
  while (to < from - 1 && to - at < LONGEST_NAME && capital(token(text, to).form)) to++;
  for (; to > at; to--) {
    if (natureOfName(text.tokens.slice(at, to).map(({ form }) => form)) === 'outlet') return [at, to];
  }
  return null;
}

/** Takes up the excerpt before, with one paragraph of the article's own between them in which nobody takes the word. */
function goesOn(text: Text, [from, to]: Span, last: Excerpt | null): Span | null {
  const { paragraph } = token(text, from);
  const own = text.paragraphs[paragraph - 1]?.tokens ?? [0, 0];
  if (!last || last.tokens[1] !== own[0] || text.paragraphs[paragraph]?.tokens[0] !== from) return null;
  if (token(text, to - 1).paragraph === token(text, to).paragraph) return null;
  for (let at = own[0]; at < own[1]; at++) {
    const { lower, quotation } = token(text, at);
    if (quotation >= 0 || cueVerbs(lower).some(({ frame, inverts }) => frame === 'speech' || inverts)) return null;
  }
  return last.outlet;
}

/** Whether a quotation is of whole sentences in which nobody speaks for himself. */
function isReport(text: Text, { span, continues, closed }: Quotation, [from, to]: Span): boolean {
  const inner = text.quotations.filter((other) => other.span[0] > span[0] && other.span[1] <= span[1]);
  for (let at = from; at < to; at++) {
    const { lower, span: here } = token(text, at);
    if (SPEAKS.test(lower) && !inner.some((other) => here[0] >= other.span[0] && here[1] <= other.span[1]))
      return false;
  }
  return continues >= 0 || !closed || token(text, to - 1).sentence > token(text, from).sentence;
}

/** The text with its excerpts no longer among the quotations. */
function without(text: Text, excerpts: ReadonlyMap<number, Excerpt>): Text {
  const kept = text.quotations.flatMap((quotation, number) => (excerpts.has(number) ? [] : [{ quotation, number }]));
  const numbers = new Map(kept.map(({ number }, i) => [number, i]));
  const quotations = kept.map(({ quotation }) => ({ ...quotation, continues: numbers.get(quotation.continues) ?? -1 }));
  return { ...text, quotations, excerpts: [...excerpts.values()], tokens: numbered(text.tokens, quotations) };
}
