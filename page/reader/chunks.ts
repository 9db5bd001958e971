/** Milliseconds of the page's main thread that one chunk of work may take: half a frame. */
const CHUNK = 8;

/** The longest wait for the page to be idle, in milliseconds. */
const PATIENCE = 50;

/**
 * Runs work that comes in small steps, a chunk at a time, between which the page has its main thread. The first chunk runs
 * at once.
 * @throws what the work throws, and the signal's reason when it is aborted.
 */
export async function inChunks<T>(steps: Iterator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + CHUNK;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await idle();
  }
}

/** When the page has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
