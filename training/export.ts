/**
 * Writes what the tagger learns from: one line a paragraph, with each token's features and gold label, as our own
 * tokenizer sees them. Attributions that are no claims (scope.ts) are left out.   npx tsx training/export.ts CORPUS.jsonl OUT.jsonl
 *
 * CORPUS lines hold `text` and `attributions` ({source, cue, content: half-open UTF-16 spans}).
 */
import fs from 'node:fs';
import type { Span } from '../engine/span';
import type { Text, Token } from '../engine/stages';
import { fallbackKey, openings, quoteStates, shapeOf, suffixKey, wordKey } from '../engine/tagger/features';
import { windows } from '../engine/tagger/windows';
import { read } from '../engine/text';
import { isClaimCue } from './scope';

interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

const [corpus, out] = process.argv.slice(2);
if (!corpus || !out) throw new Error('usage: export.ts CORPUS.jsonl OUT.jsonl');

const lines: string[] = [];
fs.readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, doc) => {
    const article = JSON.parse(line) as { text: string; attributions: Attribution[] };
    const claims = article.attributions.filter((a) => isClaimCue(words(article.text, a.cue)));
    const text = read(article.text);
    lines.push(...examples(text, labels(text, claims), doc));
  });
fs.writeFileSync(out, `${lines.join('\n')}\n`);

function words(text: string, spans: readonly Span[]): string {
  return spans.map(([a, b]) => text.slice(a, b)).join(' ');
}

function examples(text: Text, tags: readonly string[], doc: number): string[] {
  const quotes = quoteStates(text);
  const opens = openings(text);
  return windows(text).map(([from, to]) => {
    const tokens = text.tokens.slice(from, to);
    return JSON.stringify({
      doc,
      from,
      words: tokens.map(wordKey),
      fallbacks: tokens.map(fallbackKey),
      suffixes: tokens.map(suffixKey),
      shapes: tokens.map((token, i) => shapeOf(token, opens[from + i] === 1)),
      quotes: [...quotes.slice(from, to)],
      tags: tags.slice(from, to),
    });
  });
}

/**
 * Attributions overlap and nest; a token has one label. A cue wins over a source and a source over content, so that an
 * inner attribution stays visible inside the content of an outer one.
 */
function labels(text: Text, attributions: readonly Attribution[]): string[] {
  const tags = new Array<string>(text.tokens.length).fill('O');
  for (const part of ['content', 'source', 'cue'] as const) {
    const spans = attributions.flatMap((a) => a[part]).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
    for (const span of spans) paint(text.tokens, span, part, tags);
  }
  return repair(tags);
}

function paint(tokens: readonly Token[], [start, end]: Span, part: string, tags: string[]): void {
  let first = true;
  for (let i = firstFrom(tokens, start); i < tokens.length && (tokens[i] as Token).span[0] < end; i++) {
    tags[i] = `${first ? 'B' : 'I'}-${part}`;
    first = false;
  }
}

/** The first token that ends after `start`, by bisection. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span[1] > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A piece that another label cut off from its beginning begins anew. */
function repair(tags: readonly string[]): string[] {
  return tags.map((tag, i) => {
    const before = tags[i - 1] ?? 'O';
    return tag.startsWith('I-') && before.slice(2) !== tag.slice(2) ? `B-${tag.slice(2)}` : tag;
  });
}
