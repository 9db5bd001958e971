import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { type Later, paced, WAITS } from './pace';

/** A clock that is moved by hand, with what waits for it. */
function clock() {
  let time = 0;
  let waiting: { at: number; work: () => void }[] = [];
  const waits: number[] = [];
  const later: Later = (work, wait, signal) => {
    waits.push(wait);
    waiting.push({ at: time + wait, work: () => signal.aborted || work() });
  };
  async function pass(milliseconds: number): Promise<void> {
    time += milliseconds;
    const due = waiting.filter(({ at }) => at <= time);
    waiting = waiting.filter(({ at }) => at > time);
    for (const { work } of due) work();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { later, now: () => time, pass, waits };
}

function setUp(look: () => Promise<void>) {
  const { later, now, pass, waits } = clock();
  const life = new AbortController();
  return { request: paced(look, life.signal, later, now), pass, waits, life };
}

it('looks at a single change before the next frame', async () => {
  let looks = 0;
  const { request, pass } = setUp(async () => void looks++);
  request();
  await pass(0);
  expect(looks).toBe(1);
});

it('looks ever more rarely at a page that changes all the time', async () => {
  let looks = 0;
  const { request, pass, waits } = setUp(async () => void looks++);
  for (let t = 0; t < 30_000; t += 10) {
    request();
    await pass(10);
  }
  expect(waits.slice(0, WAITS.length)).toEqual(WAITS);
  expect(looks).toBeLessThan(16);
});

it('is quick again once the page has calmed down', async () => {
  const { request, pass, waits } = setUp(async () => undefined);
  for (let i = 0; i < 5; i++) {
    request();
    await pass(WAITS.at(-1) as number);
  }
  await pass(10_000);
  request();
  expect(waits.at(-1)).toBe(0);
});

it('looks once more for what changed during a look', async () => {
  let looks = 0;
  const { request, pass } = setUp(async () => {
    if (++looks === 1) request();
  });
  request();
  await pass(0);
  await pass(5000);
  await pass(5000);
  expect(looks).toBe(2);
});

it('leaves no listener behind in a page that changes for hours', async () => {
  globalThis.requestAnimationFrame = (work) => Number(setImmediate(work, 0));
  const life = new AbortController();
  let looks = 0;
  const request = paced(async () => void looks++, life.signal);
  while (looks < 3) {
    request();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(getEventListeners(life.signal, 'abort')).toEqual([]);
});

it('goes on after a look that failed, and ends with its signal', async () => {
  let looks = 0;
  const { request, pass, life } = setUp(async () => {
    looks++;
    throw new Error('the page went away');
  });
  request();
  await pass(0);
  await pass(60_000);
  request();
  await pass(0);
  expect(looks).toBe(2);
  await pass(60_000);
  request();
  life.abort();
  await pass(60_000);
  request();
  await pass(60_000);
  expect(looks).toBe(2);
});
