import type { Span } from '../span';
import type { Paragraph, Sentence, Text, Token } from '../stages';
import { visible } from './characters';
import { withExcerpts } from './excerpts';
import { marksIn } from './marks';
import { paragraphSpans } from './paragraphs';
import { type Block, findQuotations, numbered, pairAll } from './quotations';
import { sentenceRanges } from './sentences';
import { Spellings } from './spellings';
import { tokenSpans } from './tokens';

/**
 * Splits an article into paragraphs, sentences, tokens, quotations and excerpts. All spans are half-open UTF-16 offsets of
 * `original`; tokens hold every character but white space and invisible ones (soft hyphens, zero-width marks), in
 * order; sentences hold tokens, paragraphs hold sentences. Time is linear in the length. Never throws.
 */
export function read(original: string): Text {
  const { text, origin } = visible(original);
  const spans: Span[] = [];
  const ranges = paragraphSpans(text).map((paragraph): Span => {
    const from = spans.length;
    for (const span of tokenSpans(text, paragraph)) spans.push(span);
    return [from, spans.length];
  });
  const pairings = pairAll(
    ranges,
    ranges.map((tokens) => marksIn(text, spans, tokens)),
  );
  const blocks = pairings.map((pairing, i): Block => {
    const tokens = ranges[i] as Span;
    return { ...pairing, tokens, sentences: sentenceRanges(text, spans, tokens, pairing.marks) };
  });
  const back = (span: Span): Span => (origin ? toOriginal(origin, span) : span);
  const quotations = findQuotations(spans, blocks).map((q) => ({ ...q, span: back(q.span), inner: back(q.inner) }));
  const tokens = numbered(tokensOf(text, spans, blocks, back), quotations);
  return withExcerpts({ text: original, ...units(blocks, spans, back), tokens, quotations, excerpts: [] });
}

/** The span in the original text of a span in the visible one. */
function toOriginal(origin: Uint32Array, [start, end]: Span): Span {
  if (start === end) return [(origin[start - 1] ?? -1) + 1, (origin[start - 1] ?? -1) + 1];
  return [origin[start] ?? 0, (origin[end - 1] ?? 0) + 1];
}

function units(
  blocks: readonly Block[],
  spans: readonly Span[],
  back: (span: Span) => Span,
): { paragraphs: Paragraph[]; sentences: Sentence[] } {
  const sentences: Sentence[] = [];
  const over = ([from, to]: Span): Span => back([(spans[from] as Span)[0], (spans[to - 1] as Span)[1]]);
  const paragraphs = blocks.map((block, paragraph): Paragraph => {
    const first = sentences.length;
    for (const tokens of block.sentences) sentences.push({ span: over(tokens), paragraph, tokens });
    return { span: over(block.tokens), sentences: [first, sentences.length], tokens: block.tokens };
  });
  return { paragraphs, sentences };
}

function tokensOf(
  text: string,
  spans: readonly Span[],
  blocks: readonly Block[],
  back: (span: Span) => Span,
): Omit<Token, 'quotation'>[] {
  let sentence = 0;
  const spellings = new Spellings();
  return blocks.flatMap((block, paragraph) =>
    block.sentences.flatMap(([from, to]) => {
      const number = sentence++;
      return spans.slice(from, to).map((span) => {
        const { form, lower } = spellings.of(text.slice(span[0], span[1]));
        return { span: back(span), form, lower, sentence: number, paragraph };
      });
    }),
  );
}
