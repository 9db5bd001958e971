import type { CDPSession } from 'puppeteer-core';

/**
 * What the extension did on a page's main thread, in processor time, which other programs on the machine do not lengthen:
 * its scripts compiled and run with all that they call, garbage collection included; messages of the browser to them; and
 * what goes on when an answer has come.
 */
export interface Work {
  /** All of it, in milliseconds. */
  total: number;
  /** The longest piece at one go, in milliseconds. */
  longest: number;
}

/** Whose work it is: that of scripts from an address, or in a script world of that name. */
interface Whose {
  origin: string;
  world: string;
}

export const EXTENSION: Whose = { origin: 'chrome-extension://', world: 'On Record' };

/** The browser's messages to scripts of extensions, of which the browser that is measured has one. */
const MESSAGES = 'extensions.mojom.';

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
  args?: {
    worldName?: string;
    /** `frame`: of scripts in pages, which those of workers have not. */
    data?: { url?: string; frame?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

const CATEGORIES = ['v8', 'v8.execute', 'devtools.timeline', 'toplevel'];

/** Starts to trace the tab; the answer stops and counts. Only one trace at a time in a browser. */
export async function watchWork(cdp: CDPSession, whose: Whose = EXTENSION): Promise<() => Promise<Work>> {
  const threads = new Map<string, Traced[]>();
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value as Traced[]) {
      if (event.ph !== 'X' || (!PLACES.has(event.name) && !isTheirs(event, whose))) continue;
      const thread = `${event.pid} ${event.tid}`;
      const events = threads.get(thread);
      if (events) events.push(event);
      else threads.set(thread, [event]);
    }
  };
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    // The background and the browser itself have threads that get messages, too.
    const pages = [...threads.values()].filter((events) => events.some((event) => isCall(event, whose)));
    const times = pages.flatMap(piecesOf).map(({ tdur = 0 }) => tdur / 1000);
    return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
  };
}

const TASK = 'ThreadControllerImpl::RunTask';
const AFTER = 'RunMicrotasks';
const PLACES = new Set([TASK, AFTER]);

/** A script in a page that is compiled and run for the first time, or a function there that the browser calls. */
function isCall({ name, args }: Traced, { origin, world }: Whose): boolean {
  if (name === 'EvaluateScript') return (args?.data?.frame && args.data.url?.startsWith(origin)) || false;
  return name === 'v8.callFunction' && args?.worldName === world;
}

/** A call, or a message that may lead to one. */
function isTheirs(event: Traced, whose: Whose): boolean {
  const tag = event.args?.chrome_mojo_event_info?.mojo_interface_tag;
  return (event.name === 'Receive mojo message' && tag?.startsWith(MESSAGES)) || isCall(event, whose);
}

/**
 * A thread's pieces of work that are theirs, without those that lie in another one. What goes on when an answer has come
 * runs as microtasks, which a trace gives to no script; but they come straight after the task that brought the answer, and
 * that task is theirs. (After the page's own tasks come the page's own: those are left out.)
 */
function piecesOf(events: readonly Traced[]): Traced[] {
  let end = 0;
  let afterTheirs = false;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      const { name, ts, dur = 0 } = event;
      if (name === TASK) {
        afterTheirs = false;
        return false;
      }
      if (name !== AFTER) afterTheirs = true;
      if (ts < end || !afterTheirs) return false;
      end = ts + dur;
      return true;
    });
}
