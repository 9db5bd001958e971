/**
 * How well the tagger alone does: token F1 a part, and relations when every source and content goes to its nearest cue.
 *   npx tsx training/evaluate.ts CORPUS.jsonl [WEIGHTS.bin]
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../engine/span';
import { touches } from '../engine/span';
import type { Tag, Text } from '../engine/stages';
import { loadTagger } from '../engine/tagger';
import { read } from '../engine/text';

type Part = 'source' | 'cue' | 'content';
type Relation = Record<Part, Span[]>;

const PARTS: readonly Part[] = ['source', 'cue', 'content'];
/** Letters further away than this a source or content does not belong to a cue. */
const REACH = 400;

class Counts {
  private hit = 0;
  private extra = 0;
  private missed = 0;

  add(gold: boolean, found: boolean): void {
    if (gold && found) this.hit++;
    else if (found) this.extra++;
    else if (gold) this.missed++;
  }

  toString(): string {
    const p = this.hit / (this.hit + this.extra || 1);
    const r = this.hit / (this.hit + this.missed || 1);
    return `P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)}`;
  }
}

/** The tagged spans of one part, in order. */
function spansOf(text: Text, tags: readonly Tag[], part: Part): Span[] {
  const spans: Span[] = [];
  text.tokens.forEach(({ span, paragraph }, i) => {
    const last = spans.at(-1);
    const goesOn =
      tags[i] === `I-${part}` && tags[i - 1]?.endsWith(part) && text.tokens[i - 1]?.paragraph === paragraph;
    if (last && goesOn) spans[spans.length - 1] = [last[0], span[1]];
    else if (tags[i]?.endsWith(part)) spans.push(span);
  });
  return spans;
}

/** Every source and content joined to the nearest cue. */
export function link(text: Text, tags: readonly Tag[]): Relation[] {
  const relations = spansOf(text, tags, 'cue').map((cue): Relation => ({ source: [], cue: [cue], content: [] }));
  for (const part of ['source', 'content'] as const) {
    for (const span of spansOf(text, tags, part)) {
      const near = relations.map((r) => distance(r.cue[0] as Span, span));
      const best = near.indexOf(Math.min(...near));
      if (best >= 0 && (near[best] as number) < REACH) relations[best]?.[part].push(span);
    }
  }
  return relations;
}

const distance = (a: Span, b: Span): number => Math.max(0, b[0] - a[1], a[0] - b[1]);

const some = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => touches(x, y)));
/** Cue, content and source overlap; a source may be missing in both. */
const same = (a: Relation, b: Relation): boolean =>
  some(a.cue, b.cue) &&
  some(a.content, b.content) &&
  (a.source.length === 0 ? b.source.length === 0 : some(a.source, b.source));

function main(corpus: string, weights: string): void {
  const tagger = loadTagger(new Uint8Array(readFileSync(weights)));
  const tokens = { source: new Counts(), cue: new Counts(), content: new Counts() };
  const relations = new Counts();
  for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
    const article = JSON.parse(line) as { text: string; attributions: Relation[] };
    const text = read(article.text);
    const tags = tagger.tag(text);
    for (const part of PARTS) {
      const gold = article.attributions.flatMap((a) => a[part]);
      text.tokens.forEach(({ span }, i) => {
        tokens[part].add(
          gold.some((g) => touches(g, span)),
          tags[i]?.endsWith(part) ?? false,
        );
      });
    }
    const found = link(text, tags).filter((r) => r.content.length > 0);
    for (const gold of article.attributions)
      relations.add(
        true,
        found.some((r) => same(gold, r)),
      );
    for (const r of found) if (!article.attributions.some((gold) => same(gold, r))) relations.add(false, true);
  }
  for (const part of PARTS) console.log(`${part.padEnd(9)} ${tokens[part]}`);
  console.log(`relation  ${relations}`);
}

const [corpus, weights = 'engine/tagger/weights.bin'] = process.argv.slice(2);
if (!corpus) throw new Error('usage: evaluate.ts CORPUS.jsonl [WEIGHTS.bin]');
main(corpus, weights);
