import type { Page } from 'puppeteer-core';
import { watchWork } from '../../scripts/bench-page/profile';
import type { BrowserName } from '../../scripts/browser';

/**
 * Starts to watch a page's main thread; the answer stops and gives the milliseconds of processor time that the extension's
 * scripts took, measured as `npm run bench:page` does. Firefox offers no such trace.
 */
export async function watchThread(browser: BrowserName, page: Page): Promise<() => Promise<string>> {
  if (browser === 'firefox') return async () => '–';
  const stop = await watchWork(await page.createCDPSession());
  return async () => (await stop()).total.toFixed(1);
}
