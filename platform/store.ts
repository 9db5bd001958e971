import type { Storage } from 'webextension-polyfill';
import { messageOf, type Result } from './protocol';
import { queue } from './queue';
import { DEFAULTS, readSettings, SETTINGS_VERSION, type Settings, type Stored } from './settings';

const KEY = 'settings';
/** Where a store that could not be read as it stood is kept, so that nothing is ever lost. Always in local storage. */
const ASIDE = 'settings.aside';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** A store that could not be read as it stood, with the names of its broken items. */
interface Aside {
  broken: string[];
  stored: unknown;
}

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
  /** Back to the defaults. What was set aside is forgotten. */
  reset(): Promise<Result<Settings>>;
  /** The first broken store that was found, set aside since; null when there is none. */
  aside(): Promise<Aside | null>;
  /** Calls `heard` after every change, wherever it was made, until `signal` aborts. */
  watch(heard: (settings: Settings) => void, signal: AbortSignal): void;
}

/** The settings in these areas. Changes, files and resets are done one after the other. */
export function openStore(areas: Areas): SettingsStore {
  const { local, onChanged } = areas;
  const write = (settings: Settings) => put(areas, settings);
  const aside = async () => ((await local.get(ASIDE))[ASIDE] as Aside | undefined) ?? null;
  const get = async () => {
    const stored = await storedIn(areas);
    const { settings, broken } = readSettings(stored);
    if (broken.length > 0) {
      // The first is kept: a second one would be made of defaults already.
      if ((await aside()) === null) await local.set({ [ASIDE]: { broken, stored } satisfies Aside });
      await write(settings);
    }
    return settings;
  };
  const inTurn = queue();
  return {
    get,
    change: (patch) => inTurn(async () => write({ ...(await get()), ...patch })),
    take: async (file) => {
      const { settings, broken } = readSettings(file ?? null);
      return broken.length > 0 ? { ok: false, error: broken.join(', ') } : inTurn(() => write(settings));
    },
    give: async () => ({ ...(await get()), version: SETTINGS_VERSION }),
    reset: () =>
      inTurn(async () => {
        const written = await write(DEFAULTS);
        if (written.ok) await local.remove(ASIDE);
        return written;
      }),
    aside,
    watch: (heard, signal) => {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.hasOwn(changes, KEY)) void get().then(heard);
      };
      onChanged.addListener(listener);
      signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
    },
  };
}

/** Local storage goes first: it holds settings only when the synced one would not take them. */
async function storedIn({ sync, local }: Areas): Promise<unknown> {
  const [here, synced] = await Promise.all([local.get(KEY), sync?.get(KEY)]);
  return here[KEY] ?? synced?.[KEY];
}

async function put({ sync, local }: Pick<Areas, 'sync' | 'local'>, settings: Settings): Promise<Result<Settings>> {
  const stored: Stored = { ...settings, version: SETTINGS_VERSION };
  try {
    if (sync === null) await local.set({ [KEY]: stored });
    else await sync.set({ [KEY]: stored }).then(() => local.remove(KEY));
    return { ok: true, value: settings };
  } catch (refused) {
    return sync === null ? { ok: false, error: messageOf(refused) } : put({ sync: null, local }, settings);
  }
}

/** The browser's storage as the store wants it. */
export function areasOf({ sync, local, onChanged }: Storage.Static): Areas {
  return { sync: sync ?? null, local, onChanged };
}
