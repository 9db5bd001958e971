import type { Browser } from 'webextension-polyfill';
import { askTopFrame, listen, type Place, placeOf, tellPages } from '../messages';
import { once } from '../once';
import type { Glance } from '../protocol';
import type { SettingsStore } from '../store';
import { bringReader, bringRoom, runNow, setCss } from './injection';
import { type Analysis, readingsWith } from './readings';
import { showOnToolbar } from './toolbar';

export interface PageParts {
  browser: Browser;
  store: SettingsStore;
  /** `engine` makes the one engine. Called when the first article arrives, and again only after a failure. */
  analysis: Analysis;
  signal: AbortSignal;
}

/** Answers the scripts in web pages, and a panel that wants one to run. */
export function hearPages(parts: PageParts): void {
  const { browser, store, analysis, signal } = parts;
  const readings = readingsWith({ ...analysis, engine: once(analysis.engine), settings: () => store.get() });
  store.watch((settings) => void tellPages(browser, 'settingsChanged', settings), signal);
  browser.tabs.onRemoved.addListener((tabId) => readings.forget(tabId));
  listen(
    browser.runtime,
    {
      articleFound(_, sender) {
        void show(parts, WORKING, placeOf(sender));
        return bringReader(browser.scripting, placeOf(sender));
      },
      read: (outline, sender) => readings.read(placeOf(sender), outline),
      bring: ({ room }, sender) => bringRoom(browser.scripting, placeOf(sender), room),
      setCss: (css, sender) => setCss(browser.scripting, placeOf(sender), css),
      stateChanged: (state, sender) => void show(parts, state, placeOf(sender)),
      runNow: ({ tabId }) => runNow(browser, tabId),
    },
    signal,
  );
}

/** A page that is going to be read; its own script, which has yet to come, need not tell. */
const WORKING: Glance = { status: 'working', summary: null };

/** A frame within speaks for the tab only where the page itself holds no article. */
async function show(
  { browser, store }: Pick<PageParts, 'browser' | 'store'>,
  state: Glance,
  { tabId, frameId }: Place,
): Promise<void> {
  if (frameId !== 0 && (await askTopFrame(browser.tabs, tabId, 'getState', null)).ok) return;
  await showOnToolbar(browser.action, tabId, state, await store.get());
}
