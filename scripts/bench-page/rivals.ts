import type { Browser } from 'puppeteer-core';
import type { Engine } from '../../engine';
import type { Span } from '../../engine/span';
import { spansOf } from '../../page/highlight/spans';
import { bundle } from '../../tests/browser/bundle';
import { median } from '../median';
import type * as InPage from './in-page';

declare const inPage: typeof InPage;

/** How long the rival that reads again at every change is watched, in milliseconds. */
const WATCHED = 5000;

/** One thing done by us and by another tool in the same browser: medians and worst over the pages, in milliseconds. */
interface Duel {
  name: string;
  median: number;
  worst: number;
}

/** Us against others, each in a load of its own of the same page, in a browser without the extension. */
export async function duels(browser: Browser, urls: readonly string[], engine: Engine): Promise<Duel[]> {
  const script = await bundle(new URL('in-page.ts', import.meta.url).href, 'inPage');
  const fresh = async <T>(url: string, work: (spans: readonly Span[]) => T, spans: readonly Span[]): Promise<T> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Past the page's policy, which keeps its own scripts from running.
    await page.evaluate(script);
    const result = await page.evaluate(work, spans);
    await page.close();
    return result as T;
  };
  const times = new Map<string, number[]>();
  const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  for (const url of urls) {
    const spans = spansIn(engine, await fresh(url, () => inPage.articleText(), []));
    note('extract: On Record', await fresh(url, () => inPage.extractOurs(), []));
    note('extract: Readability alone', await fresh(url, () => inPage.extractReadability(), []));
    note('highlight all claims: painted', await fresh(url, (all) => inPage.paint(all), spans));
    note('highlight all claims: mark.js alone', await fresh(url, (all) => inPage.markAlone(all), spans));
  }
  return [...times].map(([name, all]) => ({ name, median: median(all), worst: Math.max(...all) }));
}

/** The share of the main thread that reading again at every change takes on a page. */
export async function rescanShare(browser: Browser, url: string, engine: Engine): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await bundle(new URL('in-page.ts', import.meta.url).href, 'inPage'));
  const spans = spansIn(engine, await page.evaluate(() => inPage.articleText()));
  const share = await page.evaluate((all, time) => inPage.rescanAtEveryChange(all, time), spans, WATCHED);
  await page.close();
  return share;
}

const spansIn = (engine: Engine, text: string | null): Span[] =>
  text === null ? [] : engine.analyze(text).claims.flatMap((claim) => spansOf(claim, text));
