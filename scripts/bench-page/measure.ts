import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Caused, watchCaused } from './caused';
import { type Work, watchWork } from './profile';

/** What was seen of one load of one page. */
export interface Load {
  work: Work;
  /** What comes later, when the page has long been shown: the code that marks, for printing. */
  later: Work;
  /** Milliseconds from the page being parsed to its highlights showing; null when none came. */
  shown: number | null;
  /** What the extension caused that the page or its reader can notice. */
  caused: Caused;
  globals: string[];
  html: string;
  /** JavaScript heap in bytes after a collection. */
  heap: number;
}

/** How long after its highlights a page is made ready for printing, at most, in milliseconds. */
const LATER = 2000;
/** How long a blank page takes to be done with all that happens after loading, in milliseconds: far less. */
const SETTLED = 300;

/**
 * Runs in the page before anything else: notes when the first highlight shows, and what moves in the frames just after it.
 * Whatever moves at other times is the page's doing, which moves differently from load to load.
 */
function note(): void {
  const noted = { moved: 0, shown: null as number | null };
  let painted = Number.POSITIVE_INFINITY;
  Object.defineProperty(globalThis, Symbol.for('bench'), { value: noted, enumerable: false });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const after = entry.startTime - painted;
      if (after >= 0 && after <= 100) noted.moved += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const check = () => {
    const parsed = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)?.domInteractive;
    if (CSS.highlights.size > 0 && parsed) {
      painted = performance.now();
      noted.shown = painted - parsed;
    } else requestAnimationFrame(check);
  };
  check();
}

function readNotes() {
  const noted = Reflect.get(globalThis, Symbol.for('bench')) as { moved: number; shown: number | null };
  return { ...noted, globals: Object.getOwnPropertyNames(globalThis), html: document.documentElement.outerHTML };
}

/**
 * Loads `url` in the tab, which must show a page of the same site, and waits until highlights show or `patience`
 * milliseconds have passed.
 */
export async function load(page: Page, url: string, patience: number): Promise<Load> {
  const cdp: CDPSession = await page.createCDPSession();
  await page.bringToFront();
  const caused = await watchCaused(cdp);
  // `__name` is what the compiler that runs this script puts around named functions.
  const script = await page.evaluateOnNewDocument(`{ const __name = (named) => named; (${note})(); }`);
  // The page that stood there before has its own probe, which is none of this load's work.
  await wait(SETTLED);
  const stop = await watchWork(cdp);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await waitForHighlights(page, patience);
  await wait(500);
  const work = await stop();
  const stopLater = await watchWork(cdp);
  await wait(LATER);
  const later = await stopLater();
  const { moved, ...notes } = await page.evaluate(readNotes);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  await cdp.detach();
  return { work, later, caused: { ...caused, moved }, heap, ...notes };
}

/** Asks now and then from outside, as a page that allows no scripts cannot wait for itself. */
export async function waitForHighlights(page: Page, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && (await page.evaluate(() => CSS.highlights.size)) === 0) {
    await wait(100);
  }
}
