/** Runs `work` after `wait` milliseconds; 0: before the next frame that the page draws. Never after the signal's abort. */
export type Later = (work: () => void, wait: number, signal: AbortSignal) => void;

/**
 * Waits between one look at the page and the next, in milliseconds. A single change is looked at before the next frame;
 * a page that changes all the time is looked at ever more rarely, so that it is never slowed down.
 */
export const WAITS: readonly number[] = [0, 120, 250, 500, 1000, 2000, 4000];

/** When so many milliseconds more than the last wait have passed since the last look, the page has calmed down. */
const CALM = 1000;

/**
 * Turns any number of requests into few looks. A request while one waits or runs is not lost: another look follows.
 *
 * @param look what to do; the next wait begins when it has settled. Its failure is its own to tell.
 */
export function paced(
  look: () => Promise<void>,
  signal: AbortSignal,
  later: Later = inPage,
  now = () => performance.now(),
) {
  let step = 0;
  let busy = false;
  let again = false;
  let last = Number.NEGATIVE_INFINITY;

  async function run(): Promise<void> {
    again = false;
    await look().catch(() => undefined);
    last = now();
    busy = false;
    if (again) request();
  }

  /** Asks for a look. */
  function request(): void {
    if (signal.aborted) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const calm = now() - last > (WAITS[step] as number) + CALM;
    step = calm ? 0 : Math.min(step + 1, WAITS.length - 1);
    later(() => void run(), WAITS[step] as number, signal);
  }

  return request;
}

/**
 * Nothing is looked at in a hidden tab: frames wait there until it is shown. Without a wait it is the very next frame, in
 * which the page shows its change.
 */
const inPage: Later = (work, wait, signal) => {
  const drawn = () => requestAnimationFrame(() => signal.aborted || work());
  if (wait === 0) drawn();
  else setTimeout(drawn, wait);
};
