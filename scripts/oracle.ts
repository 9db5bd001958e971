/**
 * Measures sources, kinds and levels alone: the gold's own spans go in as attributions, so that what is wrong here is
 * wrong in these stages. `npx tsx scripts/oracle.ts [--errors] [--confusion] [GOLD_DIR]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeSources } from '../engine/kinds';
import { grade } from '../engine/levels';
import { resolve } from '../engine/sources';
import type { Span } from '../engine/span';
import type { Attribution } from '../engine/stages';
import { read } from '../engine/text';

interface GoldClaim {
  sentences: number[];
  /** Null for a heading's or a list item's claim that has no cue. */
  cue: Span | null;
  source: Span | null;
  src: string | null;
  kinds: string[];
  levels: number[];
  via: string | null;
  optional?: boolean;
}

interface Article {
  id: string;
  text: string;
  sentences: { start: number; end: number }[];
  gold: GoldClaim[];
}

/** What the stages made of a labelled claim. */
interface Outcome {
  article: Article;
  claim: GoldClaim;
  /** The claim's index in the gold. */
  number: number;
  /** Index of its source; -1 for none. */
  entity: number;
  label: string | undefined;
  kind: string;
  level: number;
  via: string | null;
  rule: string | undefined;
}

function load(folder: string): Article[] {
  const ids = readdirSync(folder).flatMap((file) => file.match(/^(.*)\.gold\.json$/)?.[1] ?? []);
  const at = (name: string) => readFileSync(join(folder, name), 'utf8');
  return ids.sort().map((id) => ({
    id,
    text: at(`${id}.txt`),
    sentences: JSON.parse(at(`${id}.sents.json`)),
    gold: JSON.parse(at(`${id}.gold.json`)).gold,
  }));
}

/** The claims that both readers saw; the others are given to the stages, too, but count for nothing. */
function outcomesOf(article: Article): Outcome[] {
  const text = read(article.text);
  const attributions = article.gold.map((claim) => attributionOf(article, claim));
  const resolved = resolve(text, attributions);
  const typed = typeSources(text, resolved);
  const graded = grade(text, typed, []);
  const all = article.gold.map((claim, number): Outcome => {
    const entity = resolved.entityOf[number] ?? -1;
    const { level = -1, via = null, reasons = [] } = graded[number] ?? {};
    const { label } = resolved.entities[entity] ?? {};
    const kind = typed.types[entity]?.kind ?? 'none';
    return { article, claim, number, entity, label, kind, level, via, rule: reasons[0]?.rule };
  });
  return all.filter(({ claim }) => !claim.optional);
}

function attributionOf({ text, sentences }: Article, claim: GoldClaim): Attribution {
  const named = [claim.cue, claim.source].filter((span) => span !== null).sort((a, b) => a[0] - b[0]);
  return {
    source: claim.source ? [claim.source] : [],
    cue: claim.cue ? [claim.cue] : [],
    content: claim.sentences.flatMap((number) => without(named, sentences[number])),
    hedges: [],
    pattern: 'gold',
    via: viaIn(text, claim),
  };
}

/** What is left of a sentence when these spans, in their order, are taken out of it. */
function without(spans: readonly Span[], sentence: { start: number; end: number } | undefined): Span[] {
  if (!sentence) return [];
  const rest: Span[] = [];
  let from = sentence.start;
  for (const [start, end] of spans) {
    if (end <= sentence.start || start >= sentence.end) continue;
    if (start > from) rest.push([from, start]);
    from = Math.max(from, end);
  }
  return from < sentence.end ? [...rest, [from, sentence.end]] : rest;
}

/** Where the gold's `via` stands near cue and source. */
function viaIn(text: string, { via, cue, source }: GoldClaim): Span | null {
  if (via === null) return null;
  const places = [cue, source].filter((span) => span !== null);
  const from = Math.max(0, Math.min(...places.map(([start]) => start)) - 250);
  const at = text.slice(from, Math.max(...places.map(([, end]) => end)) + 250).indexOf(via);
  return at < 0 ? null : [from + at, from + at + via.length];
}

const hasKind = ({ claim, kind }: Outcome): boolean => claim.kinds.includes(kind);
const hasLevel = ({ claim, level }: Outcome): boolean => claim.levels.includes(level);
const hasBoth = (outcome: Outcome): boolean => hasKind(outcome) && hasLevel(outcome);
const hasVia = ({ claim, via }: Outcome): boolean => (claim.via === null) === (via === null);

/** Claims of one article whose sources are known to be the same or not, by gold and stages alike. */
const sourced = (own: readonly Outcome[]): Outcome[] =>
  own.filter(({ claim, entity }) => claim.src !== null && entity >= 0);

/** B³: for each claim the share of its source's claims that belong there, and of those that belong there that are there. */
function coreference(own: readonly Outcome[]): { p: number; r: number }[] {
  return sourced(own).map(({ claim, entity }) => {
    const meant = sourced(own).filter((other) => other.claim.src === claim.src);
    const given = sourced(own).filter((other) => other.entity === entity);
    const both = meant.filter((other) => given.includes(other)).length;
    return { p: both / given.length, r: both / meant.length };
  });
}

function printFigures(outcomes: readonly Outcome[][]): void {
  const all = outcomes.flat();
  const share = (is: (outcome: Outcome) => boolean) => ((100 * all.filter(is).length) / all.length).toFixed(1);
  console.log(
    `kind ${share(hasKind)} level ${share(hasLevel)} both ${share(hasBoth)} via ${share(hasVia)} over ${all.length}`,
  );
  const shares = outcomes.flatMap(coreference);
  const mean = (part: 'p' | 'r') => (100 * shares.reduce((sum, each) => sum + each[part], 0)) / shares.length;
  const [p, r] = [mean('p'), mean('r')];
  console.log(`B3 P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${((2 * p * r) / (p + r)).toFixed(1)} over ${shares.length}`);
}

/** What is wrong in one article: claim by claim, then the sources that hold several of the gold's, or share one. */
function printErrors(own: readonly Outcome[]): void {
  for (const outcome of own) {
    const { article, claim, kind, level, via, rule, label } = outcome;
    const source = claim.source ? article.text.slice(...claim.source).slice(0, 100) : '-';
    const cue = claim.cue ? article.text.slice(...claim.cue) : '-';
    const wanted = `want ${claim.kinds}/${claim.levels} got ${kind}/${level} (${rule})`;
    if (!hasBoth(outcome)) console.log(article.id, wanted, source, '| cue', cue, '| entity', label);
    if (!hasVia(outcome)) console.log(article.id, 'VIA want', claim.via, 'got', via, source);
  }
  const mentions = sourced(own);
  for (const entity of new Set(mentions.map((mention) => mention.entity))) {
    const members = mentions.filter((mention) => mention.entity === entity);
    const meant = new Set(members.map(({ claim }) => claim.src));
    const isSplit = mentions.some((other) => meant.has(other.claim.src) && other.entity !== entity);
    if (meant.size === 1 && !isSplit) continue;
    const words = members.map(
      ({ article, claim, number }) =>
        `${number}:${article.text.slice(...(claim.source as Span)).slice(0, 40)}[${claim.src}]`,
    );
    const [{ article, label } = members[0] as Outcome] = members;
    console.log(article.id, meant.size > 1 ? 'MIXED' : 'SPLIT', `e${entity} ${label}:`, words.join(' | '));
  }
}

/** Which kinds and levels are taken for which, the commonest first. */
function printConfusion(outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { article, claim, kind, level, rule } of outcomes.filter((outcome) => !hasBoth(outcome))) {
    const key = `${article.id.slice(0, 8)} ${claim.kinds}/${claim.levels} → ${kind}/${level} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(count, key);
}

const args = process.argv.slice(2);
const articles = load(args.find((arg) => !arg.startsWith('--')) ?? '../shared/gold');
const outcomes = articles.map(outcomesOf);
if (args.includes('--errors')) for (const own of outcomes) printErrors(own);
printFigures(outcomes);
if (args.includes('--confusion')) printConfusion(outcomes.flat());
