import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { listen } from '../messages';
import type { Glance } from '../protocol';
import type { SettingsStore } from '../store';
import { type Look, look } from './look';
import type { Tab } from './state';

interface Following {
  browser: Pick<Browser, 'runtime' | 'scripting' | 'tabs' | 'windows'>;
  store: SettingsStore;
  /** Null for the active tab of the window, whichever that is. */
  tabId: number | null;
  /** Called at once and after every change with the tab shown, what its page is, and the settings. */
  heard(look: Look): void;
  signal: AbortSignal;
}

/** Asks again what the tab's page is. */
export type Refresh = () => Promise<void>;

/** Keeps a popup or panel at one with the page that it shows, without ever polling. */
export function follow(following: Following): Refresh {
  // Taken apart here and not among the parameters, where the build tool takes the name for a global and brings the polyfill.
  const { browser, store, tabId, heard, signal } = following;
  let shown: Look | null = null;
  let asked = 0;
  const take = (seen: Look) => {
    shown = seen;
    heard(seen);
  };
  const refresh = async () => {
    const turn = ++asked;
    const seen = await look(browser, store, tabId);
    // A later question's answer is newer than this one.
    if (turn === asked && !signal.aborted) take(seen);
  };
  const changed = (_: Glance, { tab }: Runtime.MessageSender) => {
    if (shown === null || shown.tab?.id === tab?.id) void refresh();
  };
  listen(browser.runtime, { stateChanged: changed }, signal);
  watchTabs(browser, tabId, () => shown?.tab ?? null, refresh, signal);
  store.watch((settings) => {
    if (shown !== null) take({ ...shown, settings });
    void refresh();
  }, signal);
  void refresh();
  return refresh;
}

function watchTabs(
  { tabs }: Pick<Browser, 'tabs'>,
  tabId: number | null,
  shown: () => Tab | null,
  refresh: Refresh,
  signal: AbortSignal,
): void {
  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    // Before the first answer it is not known yet which window this is.
    const here = shown() === null || info.windowId === shown()?.windowId;
    if (tabId === null && here) void refresh();
  };
  const updated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id === shown()?.id && (change.status !== undefined || change.url !== undefined)) void refresh();
  };
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
  });
}
