import type { CDPSession } from 'puppeteer-core';

/** What the extension did on a page's main thread, in processor time, which other programs on the machine do not lengthen. */
export interface Work {
  /** Milliseconds in which its scripts were compiled or run, with all that they called. */
  total: number;
  /** The longest of these calls in milliseconds. */
  longest: number;
}

/** Whose work it is: that of scripts from an address, or in a script world of that name. */
export interface Whose {
  origin: string;
  world: string;
}

export const EXTENSION: Whose = { origin: 'chrome-extension://', world: 'On Record' };

/** One complete event of a trace; times in microseconds. */
interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  args?: { worldName?: string; data?: { url?: string } };
}

/**
 * Starts to trace the tab; the answer stops and counts. Only one trace at a time in a browser. What goes on when an answer
 * has come runs as microtasks, which a trace gives to no script: all of the thread's are counted, the page's own too, so
 * that the sum is rather too great than too small.
 */
export async function watchWork(cdp: CDPSession, whose: Whose = EXTENSION): Promise<() => Promise<Work>> {
  const calls: Traced[] = [];
  const afterwards: Traced[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of (value as Traced[]).filter(({ ph }) => ph === 'X')) {
      if (isTheirs(event, whose)) calls.push(event);
      else if (event.name === 'RunMicrotasks') afterwards.push(event);
    }
  };
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['v8', 'v8.execute', 'devtools.timeline'], excludedCategories: ['*'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    const threads = new Set(calls.map(threadOf));
    const theirs = [...calls, ...afterwards.filter((event) => threads.has(threadOf(event)))];
    const times = outermost(theirs).map(({ tdur = 0 }) => tdur / 1000);
    return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
  };
}

/** A script that is compiled and run for the first time, or a function that the browser calls. */
function isTheirs({ name, args }: Traced, { origin, world }: Whose): boolean {
  if (name === 'EvaluateScript') return args?.data?.url?.startsWith(origin) ?? false;
  return name === 'v8.callFunction' && args?.worldName === world;
}

const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`;

/** Without the calls that happen in another one. */
function outermost(calls: readonly Traced[]): Traced[] {
  const ends = new Map<string, number>();
  return [...calls]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      const { ts, dur = 0 } = event;
      const thread = threadOf(event);
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
