/**
 * What builds of the extension cost the same pages: `npx tsx scripts/compare-pages.ts FOLDER FOLDER… [LOADS]`. They take
 * turns in browsers of their own, and the best load of each page counts, because other programs on the machine only ever
 * lengthen one. A line a page, then median, mean and worst over the pages, in milliseconds of processor time.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { realHtml } from '../tests/pages/collections';
import { waitForHighlights } from './bench-page/measure';
import { frontPage } from './bench-page/pages';
import { watchWork } from './bench-page/profile';
import { launch, type Session } from './browser';
import { serve } from './browser/serve';
import { median } from './median';

/** How long highlights are waited for, and what comes after them, in milliseconds. */
const PATIENCE = 3000;
const AFTER = 300;
const LOADS = 3;

const builds = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument));
const loads = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? LOADS);
const real = realHtml();
const pages = new Map([['blank', '<!doctype html><title>blank</title>'], ['front', frontPage()], ...real]);
const served = await serve(pages, { scripts: false });
const sessions: Session[] = [];
for (const build of builds) sessions.push(await launch('chromium', { build }));

async function costOf(session: Session, name: string): Promise<number> {
  const page = await session.open(served.url('blank'));
  await wait(AFTER);
  const stop = await watchWork(await page.createCDPSession());
  await page.goto(served.url(name), { waitUntil: 'domcontentloaded' });
  await waitForHighlights(page, name === 'front' ? 0 : PATIENCE);
  await wait(AFTER);
  const { total } = await stop();
  await page.close();
  return total;
}

async function bestOf(name: string): Promise<number[]> {
  const best = builds.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < loads; i++) {
    for (const [b, session] of sessions.entries()) best[b] = Math.min(best[b] as number, await costOf(session, name));
  }
  console.log(name, ...best.map((cost) => cost.toFixed(1)));
  return best;
}

await bestOf('front');
const costs: number[][] = [];
for (const name of real.keys()) costs.push(await bestOf(name));
for (const [b, build] of builds.entries()) {
  const own = costs.map((best) => best[b] as number);
  const mean = own.reduce((sum, cost) => sum + cost, 0) / own.length;
  console.log(build, ...[median(own), mean, Math.max(...own)].map((cost) => cost.toFixed(1)));
}
for (const session of sessions) await session.close();
served.close();
