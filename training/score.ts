import type { Span } from '../engine/span';
import { touches } from '../engine/span';
import type { Tag, Text } from '../engine/stages';

type Part = 'source' | 'cue' | 'content';
type Relation = Record<Part, Span[]>;

/** A line of a corpus. */
export interface Article {
  text: string;
  attributions: Relation[];
}

const PARTS: readonly Part[] = ['source', 'cue', 'content'];
/** A source or content further away (in UTF-16 units) does not belong to a cue. */
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

  get f1(): string {
    return ((200 * this.hit) / (2 * this.hit + this.extra + this.missed || 1)).toFixed(1);
  }

  toString(): string {
    const precision = (100 * this.hit) / (this.hit + this.extra || 1);
    const recall = (100 * this.hit) / (this.hit + this.missed || 1);
    return `P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${this.f1}`;
  }
}

/** Token figures a part, and relations when every source and content goes to its nearest cue. */
export class Scores {
  private readonly tokens: Record<Part, Counts> = { source: new Counts(), cue: new Counts(), content: new Counts() };
  private readonly relations = new Counts();

  add(text: Text, tags: readonly Tag[], gold: readonly Relation[]): void {
    for (const part of PARTS) {
      const spans = gold.flatMap((a) => a[part]);
      text.tokens.forEach(({ span }, i) => {
        this.tokens[part].add(
          spans.some((g) => touches(g, span)),
          tags[i]?.endsWith(part) ?? false,
        );
      });
    }
    const found = link(text, tags).filter((r) => r.content.length > 0);
    for (const g of gold)
      this.relations.add(
        true,
        found.some((r) => same(g, r)),
      );
    for (const r of found) if (!gold.some((g) => same(g, r))) this.relations.add(false, true);
  }

  short(): string {
    return [...PARTS.map((part) => `${part} ${this.tokens[part].f1}`), `relation ${this.relations.f1}`].join('  ');
  }

  toString(): string {
    return [...PARTS.map((part) => `${part.padEnd(9)} ${this.tokens[part]}`), `relation  ${this.relations}`].join('\n');
  }
}

/** Every tagged source and content joined to the nearest tagged cue. */
function link(text: Text, tags: readonly Tag[]): Relation[] {
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

function spansOf(text: Text, tags: readonly Tag[], part: Part): Span[] {
  const spans: Span[] = [];
  text.tokens.forEach(({ span, paragraph }, i) => {
    const last = spans.at(-1);
    const goesOn =
      tags[i] === `I-${part}` && text.tokens[i - 1]?.paragraph === paragraph && tags[i - 1]?.endsWith(part);
    if (last && goesOn) spans[spans.length - 1] = [last[0], span[1]];
    else if (tags[i]?.endsWith(part)) spans.push(span);
  });
  return spans;
}

const distance = (a: Span, b: Span): number => Math.max(0, b[0] - a[1], a[0] - b[1]);
const some = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => touches(x, y)));

/** Cue, content and source overlap; a source may be missing in both. */
function same(a: Relation, b: Relation): boolean {
  const sources = a.source.length === 0 ? b.source.length === 0 : some(a.source, b.source);
  return sources && some(a.cue, b.cue) && some(a.content, b.content);
}
