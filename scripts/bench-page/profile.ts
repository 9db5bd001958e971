import type { CDPSession, Protocol } from 'puppeteer-core';

/** What one origin's scripts did on a page's main thread, as V8's sampling profiler saw it. */
export interface Work {
  /** Milliseconds in which one of its functions was running or had called what ran. */
  total: number;
  /** The longest uninterrupted stretch of them in milliseconds. */
  longest: number;
  /** Milliseconds between the first and the last sample of the profile. */
  span: number;
}

/** Microseconds between two samples. */
const INTERVAL = 200;

/** A pause of this many microseconds ends a stretch. */
const PAUSE = 1000;

export async function startProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
}

/** Ends the profile and counts the work of scripts whose address begins with `origin`. */
export async function stopProfile(cdp: CDPSession, origin: string): Promise<Work> {
  const { profile } = await cdp.send('Profiler.stop');
  const own = ownNodes(profile.nodes, origin);
  const work: Work = { total: 0, longest: 0, span: (profile.endTime - profile.startTime) / 1000 };
  let stretch = 0;
  let pause = 0;
  profile.samples?.forEach((node, i) => {
    const time = profile.timeDeltas?.[i + 1] ?? 0;
    pause = own.has(node) ? 0 : pause + time;
    if (own.has(node)) {
      work.total += time / 1000;
      stretch += time / 1000;
      work.longest = Math.max(work.longest, stretch);
    } else if (pause > PAUSE) stretch = 0;
  });
  return work;
}

/** The call tree's nodes that are the origin's, or below one that is. */
function ownNodes(nodes: readonly Protocol.Profiler.ProfileNode[], origin: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number) => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith(origin)) add(node.id);
  return own;
}
