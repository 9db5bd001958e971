import { afterAll, beforeAll } from 'vitest';

/**
 * Stands for something that is started before the first test of the `describe` it is called in, and stopped after its
 * last: `const session = during(() => launch(name), (it) => it.close())`. To be used inside of tests and hooks alone.
 */
export function during<T extends object>(start: () => Promise<T>, stop: (started: T) => unknown): T {
  let started: T | null = null;
  beforeAll(async () => {
    started = await start();
  }, 60_000);
  afterAll(() => started && stop(started));
  return new Proxy({} as T, {
    get(_, key) {
      if (started === null) throw new Error(`${String(key)} was asked for before it was started`);
      const value: unknown = Reflect.get(started, key, started);
      return typeof value === 'function' ? value.bind(started) : value;
    },
  });
}
