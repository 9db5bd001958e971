import { existsSync, readFileSync } from 'node:fs';
import type { Report } from '../../engine/report';
import type { Span } from '../../engine/span';

const SHARED = new URL('../../../shared/', import.meta.url);

/** An article of the news gold, as `shared/GUIDE.md` describes it. */
export interface GoldArticle {
  id: string;
  text: string;
  sentences: { i: number; start: number; end: number }[];
  gold: { cue: Span | null; optional?: boolean }[];
  links: unknown;
}

interface PolnearArticle {
  id: string;
  text: string;
}

export interface GumArticle {
  id: string;
  text: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

export interface Prf {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

export type NewsScore = Record<string, number | Prf>;

/** The labelled collections and their scorers. */
export interface Collections {
  gold: GoldArticle[];
  polnear: PolnearArticle[];
  gum: GumArticle[];
  canonical: (report: Report, sentences: GoldArticle['sentences']) => unknown[];
  scoreNews: (articles: (GoldArticle & { system: unknown[] })[]) => NewsScore;
  scorePolnear: (docs: PolnearArticle[], systems: Map<string, unknown[]>) => Record<string, Prf>;
}

/** Null where the collections are absent: they belong to their publishers and are no part of this repository. */
export async function collections(): Promise<Collections | null> {
  if (!existsSync(SHARED)) return null;
  const load = (path: string) => import(new URL(path, SHARED).href);
  const lines = (path: string) =>
    readFileSync(new URL(path, SHARED), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [{ loadGold, canonicalReport }, { scoreNews }, { scorePolnear }] = await Promise.all([
    load('measure/gold.mjs'),
    load('measure/score.mjs'),
    load('measure/polnear-score.mjs'),
  ]);
  return {
    gold: loadGold(new URL('gold', SHARED).pathname),
    polnear: lines('polnear/dev.jsonl'),
    gum: lines('gum-news.jsonl'),
    canonical: canonicalReport,
    scoreNews,
    scorePolnear,
  };
}
