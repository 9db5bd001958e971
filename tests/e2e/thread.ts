import type { Protocol } from 'devtools-protocol';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser';

/**
 * Starts to watch a page's main thread; the answer stops and gives the milliseconds in which a function of the extension
 * was running (by a profile of the whole thread, ten samples a millisecond). Firefox offers no such profile.
 */
export async function watchThread(browser: BrowserName, page: Page): Promise<() => Promise<string>> {
  if (browser === 'firefox') return async () => '–';
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  await client.send('Profiler.start');
  return async () => {
    const { profile } = await client.send('Profiler.stop');
    return ours(profile).toFixed(1);
  };
}

function ours({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const own = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map((node) => node.id),
  );
  const isOurs = (id: number | undefined): boolean => id !== undefined && (own.has(id) || isOurs(parents.get(id)));
  // A sample stands for the time until the next one.
  const micros = samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0);
  return micros / 1000;
}
