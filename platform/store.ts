import type { Storage } from 'webextension-polyfill';
import type { Result } from './protocol';
import { queue } from './queue';
import { DEFAULTS, readSettings, SETTINGS_VERSION, type Settings, type Stored } from './settings';

const KEY = 'settings';
/** Where a store that could not be read as it stood is kept, so that nothing is ever lost. Always in local storage. */
const ASIDE = 'settings.aside';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** The two places that the browser offers; `sync` is null where it offers none. */
interface Areas {
  sync: Area | null;
  local: Area;
  onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  /** Changes some items. Synced where that works (a list of sites can outgrow it), else on this machine. */
  change(patch: Partial<Settings>): Promise<Result<Settings>>;
  /** Takes settings from a file that was exported; refused as a whole when any item does not fit. */
  take(file: unknown): Promise<Result<Settings>>;
  /** What to write to such a file. */
  give(): Promise<Stored>;
  reset(): Promise<Result<Settings>>;
  /** A broken store that was set aside when it was found, with its broken items; null when there is none. */
  aside(): Promise<{ broken: string[]; stored: unknown } | null>;
  forgetAside(): Promise<void>;
  /** Calls `heard` after every change, wherever it was made, until `signal` aborts. */
  watch(heard: (settings: Settings) => void, signal: AbortSignal): void;
}

export function openStore(areas: Areas): SettingsStore {
  const read = () => stored(areas);
  const get = async () => {
    const found = await read();
    const { settings, broken } = readSettings(found);
    if (broken.length > 0) await setAside(areas, found, broken);
    return settings;
  };
  const write = (settings: Settings) => put(areas, { ...settings, version: SETTINGS_VERSION });
  const inTurn = queue();
  return {
    get,
    change: (patch) => inTurn(async () => write({ ...(await get()), ...patch })),
    take: async (file) => {
      const { settings, broken } = readSettings(file ?? null);
      return broken.length > 0 ? { ok: false, error: broken.join(', ') } : write(settings);
    },
    give: async () => ({ ...(await get()), version: SETTINGS_VERSION }),
    reset: () => write(DEFAULTS),
    aside: async () => ((await areas.local.get(ASIDE))[ASIDE] as { broken: string[]; stored: unknown }) ?? null,
    forgetAside: () => areas.local.remove(ASIDE),
    watch: (heard, signal) => {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.hasOwn(changes, KEY)) void get().then(heard);
      };
      areas.onChanged.addListener(listener);
      signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
    },
  };
}

/** Local storage goes first: it holds settings only when the synced one would not take them. */
async function stored({ sync, local }: Areas): Promise<unknown> {
  const [here, synced] = await Promise.all([local.get(KEY), sync?.get(KEY)]);
  return here[KEY] ?? synced?.[KEY];
}

async function put({ sync, local }: Areas, stored: Stored): Promise<Result<Settings>> {
  const { version: _, ...settings } = stored;
  try {
    if (sync === null) await local.set({ [KEY]: stored });
    else await sync.set({ [KEY]: stored }).then(() => local.remove(KEY));
    return { ok: true, value: settings };
  } catch (refused) {
    if (sync === null) return { ok: false, error: refused instanceof Error ? refused.message : String(refused) };
    return put({ sync: null, local } as Areas, stored);
  }
}

/** Keeps the first broken store: a second one would be made of defaults already. */
async function setAside({ sync, local }: Areas, stored: unknown, broken: string[]): Promise<void> {
  if ((await local.get(ASIDE))[ASIDE] === undefined) await local.set({ [ASIDE]: { broken, stored } });
  const { settings } = readSettings(stored);
  await put({ sync, local } as Areas, { ...settings, version: SETTINGS_VERSION });
}

/** The browser's storage as the store wants it. */
export function areasOf({ sync, local, onChanged }: Storage.Static): Areas {
  return { sync: sync ?? null, local, onChanged };
}
