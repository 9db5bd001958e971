import { describe, expect, it } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION } from './settings';
import { openStore } from './store';

/** An area of storage in memory; `full` refuses to write, as a quota does. */
function area(content: Record<string, unknown> = {}, full = false) {
  return {
    content,
    get: async (key: string) => (key in content ? { [key]: structuredClone(content[key]) } : {}),
    set: async (items: Record<string, unknown>) => {
      if (full) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      Object.assign(content, structuredClone(items));
    },
    remove: async (key: string) => {
      delete content[key];
    },
  };
}

const onChanged = { addListener: () => {}, removeListener: () => {} };
const opened = (sync: ReturnType<typeof area> | null, local = area()) => ({
  store: openStore({ sync, local, onChanged } as never),
  sync,
  local,
});

describe('the store of settings', () => {
  it('starts with the defaults and stores nothing by being read', async () => {
    const { store, sync, local } = opened(area());
    expect(await store.get()).toEqual(DEFAULTS);
    expect([sync?.content, local.content]).toEqual([{}, {}]);
  });

  it('stores a change with the version, in the synced area', async () => {
    const { store, sync, local } = opened(area());
    expect(await store.change({ look: 'tint' })).toEqual({ ok: true, value: { ...DEFAULTS, look: 'tint' } });
    expect(sync?.content.settings).toEqual({ ...DEFAULTS, look: 'tint', version: SETTINGS_VERSION });
    expect(local.content).toEqual({});
  });

  it('stores on this machine where nothing is synced, or what the synced area does not take', async () => {
    for (const { store, local } of [opened(null), opened(area({}, true))]) {
      await store.change({ badge: 'off' });
      expect(local.content.settings).toMatchObject({ badge: 'off' });
      expect(await store.get()).toMatchObject({ badge: 'off' });
    }
  });

  it('says when nothing takes it', async () => {
    const { store } = opened(null, area({}, true));
    expect(await store.change({ badge: 'off' })).toMatchObject({ ok: false, error: expect.stringContaining('quota') });
  });

  it('loses neither of two changes made at once', async () => {
    const { store } = opened(area());
    await Promise.all([store.change({ look: 'tint' }), store.change({ badge: 'off' })]);
    expect(await store.get()).toMatchObject({ look: 'tint', badge: 'off' });
  });

  it('does changes, files and resets one after the other, as they came', async () => {
    const { store } = opened(area());
    await Promise.all([store.change({ look: 'tint' }), store.reset()]);
    expect(await store.get()).toEqual(DEFAULTS);
    await Promise.all([store.change({ look: 'tint' }), store.take({ version: SETTINGS_VERSION, badge: 'off' })]);
    expect(await store.get()).toEqual({ ...DEFAULTS, badge: 'off' });
  });

  it('keeps a broken store aside, with what could be used still in use, until all is set back', async () => {
    const broken = { version: 1, look: 'tint', run: 'sometimes' };
    const { store } = opened(area({ settings: broken }));
    expect(await store.get()).toEqual({ ...DEFAULTS, look: 'tint' });
    await store.get();
    expect(await store.aside()).toEqual({ broken: ['run'], stored: broken });
    await store.reset();
    expect(await store.aside()).toBeNull();
  });

  it('takes what it gave, and refuses a file that does not fit as a whole', async () => {
    const { store } = opened(area());
    await store.change({ quietSites: ['news.example'] });
    const file = await store.give();
    await store.reset();
    expect(await store.take({ ...file, look: 'neon' })).toEqual({ ok: false, error: 'look' });
    expect(await store.get()).toEqual(DEFAULTS);
    await store.take(file);
    expect(await store.get()).toMatchObject({ quietSites: ['news.example'] });
  });
});
