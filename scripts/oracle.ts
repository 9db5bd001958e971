/**
 * Measures sources, kinds and levels alone: the gold's own spans go in as attributions, so that what is wrong here is
 * wrong in these stages. `npx tsx scripts/oracle.ts [--errors] GOLD_DIR`
 */
import fs from 'node:fs';
import path from 'node:path';
import { typeSources } from '../engine/kinds/index';
import { grade } from '../engine/levels/index';
import { resolve } from '../engine/sources/index';
import type { Span } from '../engine/span';
import type { Attribution } from '../engine/stages';
import { read } from '../engine/text/index';

interface GoldClaim {
  sentences: number[];
  /** Null for a heading's or a list item's claim that has no cue. */
  cue: Span | null;
  source: Span | null;
  src: string | null;
  kinds: string[];
  levels: number[];
  via: string | null;
  n: number | string;
  hedge: string | null;
  optional?: boolean;
}
const args = process.argv.slice(2);
const dir = args.find((a) => !a.startsWith('--')) ?? '../shared/gold';
const errors = args.includes('--errors');

function load(id: string) {
  const at = (end: string) => fs.readFileSync(path.join(dir, id + end), 'utf8');
  const gold = JSON.parse(at('.gold.json')) as {
    gold: GoldClaim[];
    sources: Record<string, { label: string; kind: string }>;
  };
  return {
    id,
    text: at('.txt'),
    sentences: JSON.parse(at('.sents.json')) as { i: number; start: number; end: number }[],
    ...gold,
  };
}

function attributionsOf(article: ReturnType<typeof load>): Attribution[] {
  return article.gold.map((claim) => {
    const content: Span[] = [];
    const named = [claim.cue, claim.source].filter((span) => span !== null).sort((a, b) => a[0] - b[0]);
    for (const number of claim.sentences) {
      const sentence = article.sentences[number];
      if (!sentence) continue;
      let from = sentence.start;
      for (const [start, end] of named) {
        if (end <= sentence.start || start >= sentence.end) continue;
        if (start > from) content.push([from, start]);
        from = Math.max(from, end);
      }
      if (from < sentence.end) content.push([from, sentence.end]);
    }
    return {
      source: claim.source ? [claim.source] : [],
      cue: claim.cue ? [claim.cue] : [],
      content,
      hedges: [],
      pattern: 'gold',
      via: viaIn(article.text, claim),
    };
  });
}

/** Where the gold's `via` stands in the claim's sentences. */
function viaIn(text: string, { via, cue, source }: GoldClaim): Span | null {
  if (via === null) return null;
  const places = [cue, source].filter((span) => span !== null);
  const from = Math.max(0, Math.min(...places.map(([start]) => start)) - 250);
  const at = text.slice(from, Math.max(...places.map(([, end]) => end)) + 250).indexOf(via);
  return at < 0 ? null : [from + at, from + at + via.length];
}

const confusion = new Map<string, number>();
let p = 0,
  r = 0,
  n = 0,
  kinds = 0,
  levels = 0,
  both2 = 0,
  vias = 0,
  all = 0;
for (const id of fs
  .readdirSync(dir)
  .filter((f) => f.endsWith('.gold.json'))
  .sort()
  .map((f) => f.replace('.gold.json', ''))) {
  const article = load(id);
  const text = read(article.text);
  const attributions = attributionsOf(article);
  const resolved = resolve(text, attributions);
  const typed = typeSources(text, resolved);
  const graded = grade(text, typed, []);
  article.gold.forEach((g, i) => {
    if (g.optional) return;
    const type = typed.types[resolved.entityOf[i] as number];
    const kind = type?.kind ?? 'none';
    const level = graded[i]?.level as number;
    const [k, l, v] = [
      g.kinds.includes(kind),
      g.levels.includes(level),
      (g.via === null) === (graded[i]?.via === null),
    ];
    if (!k || !l) {
      const key = `${id.slice(0, 8)} ${g.kinds}/${g.levels} → ${kind}/${level} ${graded[i]?.reasons[0]?.rule}`;
      confusion.set(key, (confusion.get(key) ?? 0) + 1);
    }
    all++;
    if (k) kinds++;
    if (l) levels++;
    if (k && l) both2++;
    if (v) vias++;
    if (errors && !(k && l))
      console.log(
        id,
        `want ${g.kinds}/${g.levels} got ${kind}/${level} (${graded[i]?.reasons[0]?.rule})`,
        g.source ? article.text.slice(...g.source).slice(0, 100) : '-',
        '| cue',
        g.cue ? article.text.slice(...g.cue) : '-',
        '| entity',
        resolved.entities[resolved.entityOf[i] as number]?.label,
      );
    if (errors && !v)
      console.log(
        id,
        'VIA want',
        g.via,
        'got',
        graded[i]?.via,
        g.source ? article.text.slice(...g.source).slice(0, 80) : '-',
      );
  });
  const list = article.gold
    .map((g, i) => ({ g, e: resolved.entityOf[i] as number, i }))
    .filter(({ g, e }) => g.src !== null && e >= 0 && !g.optional);
  for (const x of list) {
    const same = list.filter((y) => y.g.src === x.g.src),
      system = list.filter((y) => y.e === x.e);
    const both = same.filter((y) => system.includes(y)).length;
    p += both / system.length;
    r += both / same.length;
    n++;
  }
  if (errors) {
    const clusters = new Map<number, typeof list>();
    for (const x of list) clusters.set(x.e, [...(clusters.get(x.e) ?? []), x]);
    const words = (x: (typeof list)[number]) =>
      `${x.i}:${article.text.slice(...(x.g.source as Span)).slice(0, 40)}[${x.g.src}]`;
    for (const [e, members] of clusters) {
      const wrong = new Set(members.map((m) => m.g.src)).size > 1;
      const split = members.some((m) => list.some((y) => y.g.src === m.g.src && y.e !== e));
      if (wrong || split)
        console.log(
          id,
          wrong ? 'MIXED' : 'SPLIT',
          `e${e} ${resolved.entities[e]?.label}:`,
          members.map(words).join(' | '),
        );
    }
  }
}
p /= n;
r /= n;
const pc = (x: number) => ((100 * x) / all).toFixed(1);
console.log(`kind ${pc(kinds)} level ${pc(levels)} both ${pc(both2)} via ${pc(vias)} over ${all}`);
console.log(
  `B3 P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)} over ${n}`,
);
if (args.includes('--confusion'))
  for (const [key, count] of [...confusion].sort((a, b) => b[1] - a[1])) console.log(count, key);
