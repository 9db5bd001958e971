import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../settings';
import { registerProbe } from './registration';

describe('registerProbe', () => {
  /** A browser's register of scripts, which like a real one refuses to register an id twice. */
  function registering() {
    const scripts = new Map<string, { id: string; excludeMatches?: string[] }>();
    let changes = 0;
    return {
      scripts,
      changes: () => changes,
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async ([script]: { id: string }[]) => {
        if (!script || scripts.has(script.id)) throw new Error('duplicate');
        changes++;
        scripts.set(script.id, script);
      },
      unregisterContentScripts: async () => scripts.clear(),
    };
  }
  const registered = async (...settings: Partial<Settings>[]) => {
    const browser = registering();
    for (const some of settings) await registerProbe(browser as never, { ...DEFAULTS, ...some });
    return { sites: [...browser.scripts.values()].map((s) => s.excludeMatches ?? []), changes: browser.changes() };
  };

  it('runs everywhere by default', async () => expect(await registered({})).toEqual({ sites: [[]], changes: 1 }));
  it('leaves out the sites that are off', async () => {
    expect((await registered({}, { offSites: ['a.example'] })).sites).toEqual([['*://a.example/*']]);
  });
  it('runs nowhere when it shall be asked', async () =>
    expect((await registered({}, { run: 'asked' })).sites).toEqual([]));
  it('changes nothing when nothing changed', async () => {
    expect((await registered({ offSites: ['b', 'a'] }, { offSites: ['a', 'b'] })).changes).toBe(1);
  });
});
