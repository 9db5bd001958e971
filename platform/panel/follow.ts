import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { listen } from '../messages';
import type { Glance, PageState } from '../protocol';
import type { SettingsStore } from '../store';
import { stateOf, type Tab } from './state';

/** `tabId` for a popup over one tab; null for a panel that follows its window's active tab. */
export interface Following {
  browser: Pick<Browser, 'runtime' | 'tabs' | 'windows'>;
  store: SettingsStore;
  tabId: number | null;
  /** Called at once and after every change with the tab shown and what its page is. */
  heard(state: PageState, tab: Tab | null): void;
  signal: AbortSignal;
}

/** Asks again what the tab's page is. */
export type Refresh = () => Promise<void>;

/** Keeps a popup or panel at one with the page that it shows, without ever polling. */
export function follow({ browser, store, tabId, heard, signal }: Following): Refresh {
  let shown: Tab | null = null;
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const [tab, settings] = await Promise.all([tabToShow(browser.tabs, tabId), store.get()]);
    const state = await stateOf(browser.tabs, tab, settings);
    // A later question's answer is newer than this one.
    if (turn !== asked || signal.aborted) return;
    shown = tab;
    heard(state, tab);
  };
  const changed = (_: Glance, { tab }: Runtime.MessageSender) => {
    if (shown === null || shown.id === tab?.id) void refresh();
  };
  listen(browser.runtime, { stateChanged: changed }, signal);
  watchTabs(browser, tabId, () => shown, refresh, signal);
  store.watch(() => void refresh(), signal);
  void refresh();
  return refresh;
}

async function tabToShow(tabs: Tabs.Static, tabId: number | null): Promise<Tab | null> {
  if (tabId !== null) return tabs.get(tabId).catch(() => null);
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active ?? null;
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
