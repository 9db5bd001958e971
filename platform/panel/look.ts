import type { Browser, Tabs } from 'webextension-polyfill';
import type { PageState } from '../protocol';
import type { Settings } from '../settings';
import type { SettingsStore } from '../store';
import { stateOf, type Tab } from './state';

/** Everything that a popup's or panel's first screen needs. */
export interface Look {
  /** Null where there is none any more. */
  tab: Tab | null;
  state: PageState;
  settings: Settings;
}

/** Looks at a tab, or at its window's active one (`null`). Page and storage are asked at the same time. */
export async function look(
  { tabs, scripting }: Pick<Browser, 'scripting' | 'tabs'>,
  store: Pick<SettingsStore, 'get'>,
  tabId: number | null,
): Promise<Look> {
  const settings = store.get();
  const tab = await tabToShow(tabs, tabId);
  const state = await stateOf({ tabs, scripting }, tab, settings);
  return { tab, state, settings: await settings };
}

async function tabToShow(tabs: Pick<Tabs.Static, 'get' | 'query'>, tabId: number | null): Promise<Tab | null> {
  if (tabId !== null) return tabs.get(tabId).catch(() => null);
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}
