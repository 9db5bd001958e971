import { createEngine, type Engine } from '../../engine';
import type { Report } from '../../engine/report';
import { readWeights } from '../analyze/weights';
import { ablation } from './ablation';
import type { Collections, GoldArticle, NewsScore, Prf } from './collections';
import { gumRecall } from './gum';
import { type PatternRow, patternRows } from './patterns';

export interface Measured {
  news: Record<'all' | 'tuning half' | 'held-out half', NewsScore>;
  /** The news gold with the learned tagger left out. */
  patternsAlone: NewsScore;
  polnear: Record<string, Prf>;
  polnearPatternsAlone: Record<string, Prf>;
  gum: { found: number; of: number };
  patterns: PatternRow[];
  /** The news gold's figures with one part left out. */
  ablation: Map<string, NewsScore>;
  /** What the test compares with: every figure of the news gold. */
  baseline: Record<string, number>;
}

/** Runs the engine over all collections, once each with and without its tagger. */
export function measureAll(found: Collections): Measured {
  const full = createEngine(readWeights());
  const plain = createEngine(null);
  const all = newsScore(full, found, found.gold);
  return {
    news: {
      all,
      'tuning half': newsScore(full, found, half(found.gold, 0)),
      'held-out half': newsScore(full, found, half(found.gold, 1)),
    },
    patternsAlone: newsScore(plain, found, found.gold),
    polnear: polnearScore(full, found),
    polnearPatternsAlone: polnearScore(plain, found),
    gum: gumRecall(full, found.gum),
    patterns: patternRows(found.gold, readWeights()),
    ablation: ablation(found),
    baseline: flatten(all),
  };
}

/** Errors were looked at on every second article by id (the tuning half); the others only lent their figures. */
const half = (gold: GoldArticle[], rest: 0 | 1): GoldArticle[] => gold.filter((_, i) => i % 2 === rest);

/** The figures of an engine on articles of the news gold. */
export function newsScore(engine: Engine, { canonical, scoreNews }: Collections, gold: GoldArticle[]): NewsScore {
  return scoreNews(gold.map((g) => ({ ...g, system: canonical(engine.analyze(g.text), g.sentences) })));
}

function polnearScore(engine: Engine, { polnear, scorePolnear }: Collections): Record<string, Prf> {
  const spans = (report: Report) =>
    report.claims.map(({ source, cue, content }) => ({
      source: source?.spans ?? [],
      cue: cue.spans,
      content: content.spans,
    }));
  return scorePolnear(polnear, new Map(polnear.map(({ id, text }) => [id, spans(engine.analyze(text))])));
}

/** One number for each figure: shares as they are, precision, recall and F1 apart. */
export function flatten(score: NewsScore): Record<string, number> {
  const flat: Record<string, number> = {};
  for (const [name, value] of Object.entries(score)) {
    if (typeof value !== 'number') for (const part of ['p', 'r', 'f1'] as const) flat[`${name} ${part}`] = value[part];
    else if (value <= 1) flat[name] = value;
  }
  return flat;
}
