/**
 * What the extension costs a page, in a real Chromium with the built extension (`npm run build` first), over the real news
 * pages where they are there and over stress pages. A line a page, then the table for `docs/performance.md`. With `--quick`
 * every page is loaded once.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createEngine } from '../engine';
import { launch as launchPlain } from '../tests/browser/browsers';
import { realHtml } from '../tests/pages/collections';
import { leaksOf } from './bench-page/leaks';
import { type Load, load } from './bench-page/measure';
import { bigPage, busyPage, frontPage } from './bench-page/pages';
import { watchWork } from './bench-page/profile';
import { duels, rescanShare } from './bench-page/rivals';
import { launch } from './browser';
import { serve } from './browser/serve';
import { median } from './median';

/** Loads of each page, of which the median counts. */
const LOADS = process.argv.includes('--quick') ? 1 : 3;
/** How long the busy page is watched, in milliseconds. */
const BUSY = 30_000;
/** How long highlights are waited for, in milliseconds; without the extension, how long the page is left to itself. */
const PATIENCE = 3000;
const PATIENCE_ALONE = 2000;

const real = realHtml();
const blank = ['blank', '<!doctype html><title>blank</title>'] as const;
const quiet = await serve(new Map([blank, ...real, ['big', bigPage()], ['front', frontPage()]]), { scripts: false });
const lively = await serve(new Map([blank, ['busy', busyPage()]]));
const session = await launch('chromium');
const plain = await launchPlain('chromium');
const ms = (value: number) => `${value.toFixed(1)} ms`;
const row = (name: string, value: string) => console.log(`| ${name} | ${value} |`);
if (real.size === 0) console.log('no real pages beside the project: stress pages only');

async function control(name: string): Promise<Load> {
  const page = await plain.newPage();
  await page.setViewport(size);
  await page.goto(quiet.url('blank'));
  const seen = await load(page, quiet.url(name), PATIENCE_ALONE);
  await page.close();
  return seen;
}

async function ours(name: string): Promise<Load> {
  const page = await session.open(quiet.url('blank'));
  const seen = await load(page, quiet.url(name), PATIENCE);
  await page.close();
  return seen;
}

async function timesOf(name: string) {
  const loads: Load[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await ours(name));
  const total = median(loads.map(({ work }) => work.total));
  const longest = median(loads.map(({ work }) => work.longest));
  const shown = median(loads.flatMap((one) => one.shown ?? []));
  console.log(`${name}: ${ms(total)}, longest ${ms(longest)}, shown after ${ms(shown)}`);
  const later = median(loads.map((one) => one.later.total));
  return { total, longest, shown, later, last: loads.at(-1) as Load };
}

async function busyShare(): Promise<number> {
  const page = await session.open(lively.url('busy'));
  await wait(2000);
  const cdp = await page.createCDPSession();
  const stop = await watchWork(cdp);
  await wait(BUSY);
  const { total } = await stop();
  await page.close();
  return total / BUSY;
}

const first = await session.open(quiet.url('blank'));
/** What a page loads and how it moves depends on the window: it is the same with and without the extension. */
const size = await first.evaluate(() => ({ width: innerWidth, height: innerHeight }));
await ours('front');
const pages = [];
const leaks: string[] = [];
for (const name of real.keys()) {
  const times = await timesOf(name);
  pages.push(times);
  leaks.push(...leaksOf(name, times.last, await control(name)));
}
const front = await timesOf('front');
const big = await timesOf('big');
const bigControl = await control('big');
leaks.push(...leaksOf('big', big.last, bigControl), ...leaksOf('front', front.last, await control('front')));
const busy = await busyShare();
console.log('busy', busy);
const engine = createEngine(null);
const compared = await duels(plain, [...real.keys()].map(quiet.url), engine);
console.log('compared');
const rescan = await rescanShare(plain, lively.url('busy'), engine);

console.log('\n| | |\n|---|---|');
if (pages.length > 0) {
  const totals = pages.map(({ total }) => total);
  row(`main thread, ${pages.length} news pages: median, worst`, `${ms(median(totals))}, ${ms(Math.max(...totals))}`);
  row('longest call on any of them', ms(Math.max(...pages.map(({ longest }) => longest))));
  row('the same, made ready for printing later: median', ms(median(pages.map(({ later }) => later))));
  row('from parsed to highlighted: median', ms(median(pages.map(({ shown }) => shown))));
}
row('a page that is no article', ms(front.total));
row('5 MB, 100,000 nodes: main thread, longest call', `${ms(big.total)}, ${ms(big.longest)}`);
row('5 MB: from parsed to highlighted', ms(big.shown));
row('5 MB: growth of the heap', `${((big.last.heap - bigControl.heap) / 1e6).toFixed(1)} MB`);
row('1,000 changes a second for 30 s: share of the main thread', `${(busy * 100).toFixed(2)} %`);
row('the same, reading again at every change', `${(rescan * 100).toFixed(2)} %`);
for (const { name, median: middle, worst } of compared) row(`${name}: median, worst`, `${ms(middle)}, ${ms(worst)}`);
row('what the page can see of it', leaks.length === 0 ? 'nothing' : leaks.join('; '));

await session.close();
await plain.close();
quiet.close();
lively.close();
