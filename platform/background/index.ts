import { queue } from '../queue';
import { run } from './commands';
import { probeOpenTabs } from './injection';
import { createMenus, whoSays } from './menus';
import { hearPages, type PageParts } from './pages';
import { registerProbe } from './registration';

interface Parts extends PageParts {
  /** The context menu's entry on selected words. */
  menuTitle: string;
  /** What the toolbar's button says of a page that is closed to extensions. */
  closedTitle: string;
  /** The page that a reader sees once, after installing. */
  welcome: string;
  /** The extension's own sample article. */
  sample: string;
}

/**
 * Starts the background. Every listener is in place when this returns, as a background that is started for one event
 * must have them; it keeps nothing that it could not do without, so it may be stopped between any two messages.
 */
export function startBackground(parts: Parts): void {
  hearPages(parts);
  keepProbeRegistered(parts);
  hearReader(parts);
  greet(parts);
}

/** The first page is shown once; articles that are open already are read after installing and after every update. */
function greet({ browser, store, welcome }: Parts): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: welcome });
    if (reason === 'install' || reason === 'update') void store.get().then((now) => probeOpenTabs(browser, now));
  });
}

function keepProbeRegistered({ browser, store, signal }: Parts): void {
  const inTurn = queue();
  const register = () => inTurn(async () => registerProbe(browser.scripting, await store.get()));
  store.watch(() => void register(), signal);
  void register();
}

/** Keys and the context menu. Firefox for Android has neither. */
function hearReader(parts: Parts): void {
  const { browser } = parts;
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void run(browser.tabs, command, tab.id);
  });
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenus(browser.contextMenus, parts));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab !== undefined) void whoSays(parts, info, tab);
  });
}
