/**
 * What the engine costs, on one core:   npm run bench:engine
 *
 * Articles: the development part of PolNeAR in ../shared. Rates are medians over passes with the code warm and nothing
 * remembered; start-up is told apart. wink-nlp's sentences and parts of speech are the yardstick of the same run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../engine';
import { assemble } from '../engine/assemble';
import { findAttributions } from '../engine/attributions';
import { corroborate } from '../engine/corroboration';
import { typeSources } from '../engine/kinds';
import { grade } from '../engine/levels';
import { resolve } from '../engine/sources';
import { loadTagger } from '../engine/tagger';
import { read } from '../engine/text';
import { PASSES, row, wordsIn } from './bench-engine/measure';
import { shipped } from './bench-engine/shipped';
import { median } from './median';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, '../shared/polnear/dev.jsonl');

if (!existsSync(corpus)) {
  console.log('bench:engine skipped: ../shared/polnear/dev.jsonl is not there.');
  process.exit(0);
}

const weightsFile = join(root, 'engine/tagger/weights.bin');
const weights = new Uint8Array(readFileSync(weightsFile));
const articles = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const words = articles.reduce((sum, text) => sum + wordsIn(text), 0);

/** Milliseconds of a pass over all articles with what `prepare` makes for it. */
function time(prepare: () => (text: string) => unknown): number {
  const run = prepare();
  const started = performance.now();
  for (const text of articles) run(text);
  return performance.now() - started;
}

const rate = (times: number[]): string =>
  `${Math.round((words / median(times)) * 1000).toLocaleString('en')} words/s`.padStart(18);

/** The contenders take turns, so that a busy moment of the machine hits none alone. */
function rates(): void {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const contenders = {
    'everything on': () => createEngine(weights).analyze,
    'patterns alone (weights left out)': () => createEngine(null).analyze,
    'yardstick: wink-nlp, sentences and parts of speech': () => (text: string) =>
      nlp.readDoc(text).tokens().out(nlp.its.pos),
  };
  const times = Object.values(contenders).map((): number[] => []);
  for (let pass = 0; pass <= PASSES; pass++) {
    Object.values(contenders).forEach((prepare, i) => {
      const ms = time(prepare);
      if (pass > 0) times[i]?.push(ms);
    });
  }
  Object.keys(contenders).forEach((name, i) => {
    row(name, rate(times[i] as number[]));
  });
}

/** Where the time goes, stage by stage. */
function stages(): void {
  const spent = new Map<string, number[]>();
  for (let pass = 0; pass <= PASSES; pass++) {
    const sums = onePass();
    if (pass > 0) for (const [name, ms] of sums) spent.set(name, [...(spent.get(name) ?? []), ms]);
  }
  const total = [...spent.values()].reduce((sum, times) => sum + median(times), 0);
  for (const [name, times] of spent) {
    row(`  stage ${name}`, `${rate(times)}  ${((100 * median(times)) / total).toFixed(0).padStart(3)} %`);
  }
}

function onePass(): Map<string, number> {
  const tagger = loadTagger(weights);
  const sums = new Map<string, number>();
  const timed = <T>(name: string, run: () => T): T => {
    const started = performance.now();
    const result = run();
    sums.set(name, (sums.get(name) ?? 0) + performance.now() - started);
    return result;
  };
  for (const article of articles) {
    const text = timed('read', () => read(article));
    const tags = timed('tag', () => tagger.tag(text));
    const attributions = timed('find', () => findAttributions(text, tags));
    const resolved = timed('resolve', () => resolve(text, attributions));
    const typed = timed('type', () => typeSources(text, resolved));
    const corroborated = timed('corroborate', () => corroborate(text, typed));
    const graded = timed('grade', () => grade(text, typed, corroborated));
    timed('report', () => assemble(text, typed, corroborated, graded, 'patterns+tagger'));
  }
  return sums;
}

/** Time a word of texts four and sixteen times as long, as a multiple of that of the shortest. */
function linearity(): void {
  const all = articles.join('\n\n');
  const perWord = [1, 4, 16].map((times) => {
    const text = all.slice(0, times * Math.floor(all.length / 16));
    const runs = Array.from({ length: PASSES }, () => {
      const engine = createEngine(weights);
      const started = performance.now();
      engine.analyze(text);
      return performance.now() - started;
    });
    return median(runs) / wordsIn(text);
  });
  const multiples = perWord.map((ms) => (ms / (perWord[0] as number)).toFixed(2).padStart(6));
  row('time a word, one text of 1×, 4×, 16× the length', multiples.join(''));
}

console.log(
  `${articles.length} articles, ${words.toLocaleString('en')} words, medians of ${PASSES}, Node ${process.version}`,
);
rates();
stages();
linearity();
await shipped(
  root,
  weightsFile,
  articles.find((text) => Math.abs(wordsIn(text) - 1000) < 60) ?? (articles[0] as string),
);
