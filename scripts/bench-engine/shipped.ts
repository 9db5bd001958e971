import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compiledAtOnce, IN_ENGINE } from '../build/at-once';
import { median } from '../median';
import { PASSES, row, wordsIn } from './measure';

const MB = 1_000_000;

/** What runs in a process of its own: everything from nothing to the first report. Times in ms, memory in bytes. */
const FIRST = `
import { readFileSync } from 'node:fs';
const [, , bundle, weights, article] = process.argv;
const text = readFileSync(article, 'utf8');
const used = () => { globalThis.gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
const before = used();
const started = performance.now();
const { createEngine } = await import(bundle);
const engine = createEngine(new Uint8Array(readFileSync(weights)));
const ready = performance.now() - started;
engine.analyze(text);
const first = performance.now() - started;
console.log(JSON.stringify({ ready, first, memory: used() - before }));
`;

/** The engine as it ships: its size, and how long a fresh process takes to its first report. */
export async function shipped(root: string, weights: string, article: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-engine-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [compiledAtOnce((id) => IN_ENGINE.test(id))],
      build: {
        lib: { entry: join(root, 'engine/index.ts'), formats: ['es'] },
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
    });
    // Named so that Node knows a module by its name, as browsers do by its element; else it compiles it once to find that out.
    const bundle = join(folder, 'engine.mjs');
    row('size of the code', size(bundle));
    row('size of code and weights', size(bundle, weights));
    firstReport(folder, bundle, weights, article);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function size(...paths: readonly string[]): string {
  const files = paths.map((path) => readFileSync(path));
  const sum = (lengths: number[]): string => (lengths.reduce((a, b) => a + b, 0) / MB).toFixed(2);
  return `${sum(files.map((f) => f.length))} MB, ${sum(files.map((f) => gzipSync(f, { level: 9 }).length))} MB gzip`;
}

function firstReport(folder: string, bundle: string, weights: string, article: string): void {
  const [script, file] = [join(folder, 'first.mjs'), join(folder, 'article.txt')];
  writeFileSync(script, FIRST);
  writeFileSync(file, article);
  const runs = Array.from({ length: PASSES }, () => {
    const out = execFileSync(process.execPath, ['--expose-gc', script, bundle, weights, file]);
    return JSON.parse(out.toString()) as { ready: number; first: number; memory: number };
  });
  row('fresh process: engine ready', `${median(runs.map((r) => r.ready)).toFixed(0)} ms`);
  row(`fresh process: first report (${wordsIn(article)} words)`, `${median(runs.map((r) => r.first)).toFixed(0)} ms`);
  row('memory it then holds', `${(median(runs.map((r) => r.memory)) / MB).toFixed(1)} MB`);
}
