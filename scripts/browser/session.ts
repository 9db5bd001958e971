import type { GoToOptions, Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** A real browser with the extension in it. Both browsers are driven through this one shape. */
export interface Session {
  readonly name: BrowserName;
  /** A tab in front. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own, e.g. `popup.html?tabId=3`. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the toolbar's button over the tab in front, and gives what it opens: `popup.html` unless another was set. */
  openPopup(page: Page, file?: string): Promise<Popup>;
  /** The popup that the extension opens itself. */
  openedPopup(): Promise<Popup>;
  /** Opens the side panel or sidebar of the window in front. */
  openSidePanel(page: Page): Promise<Popup>;
  /** Lets the extension into private windows, which starts it anew, and opens one with a page. */
  openPrivate(url: string): Promise<PrivateWindow>;
  /** What a pressed shortcut leads to, over the tab in front. */
  command(name: string, page: Page): Promise<void>;
  /** Gives a command other keys, e.g. `Alt+Shift+M`, as the browser's own page for shortcuts does. */
  remap(name: string, keys: string): Promise<void>;
  /** Chooses the extension's entry in the menu over the words selected in a frame of the tab in front. */
  chooseMenu(page: Page, frameId?: number): Promise<void>;
  /** What the entry in the menu is called; null in Chromium, which shows its menus to no driver. */
  menuTitle(): Promise<string | null>;
  /** The words of the card in a page, which are closed to the page itself; null when no card stands there. */
  cardWords(page: Page): Promise<string | null>;
  /** Installs the extension anew over the running one, as an update does. */
  update(): Promise<void>;
  /** Runs in a page of the extension, where the browser's APIs are; the function sees nothing from outside. */
  inExtension<T, A extends unknown[]>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The browser's number of the tab that shows this address. */
  tabId(url: string): Promise<number>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Settles when the browser was closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Every page of the extension knows its tabs by address. */
export async function findTab(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}

/** The toolbar's popup. */
export interface Popup {
  /** Runs in the popup, whose window is the first argument; the function sees nothing else from outside. */
  run<T, A extends unknown[]>(
    task: (window: Window & typeof globalThis, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  close(): Promise<void>;
}

interface PrivateWindow {
  page: Page;
  /** Clicks the toolbar's button there. */
  openPopup(): Promise<Popup>;
  /** The settings page in a tab of that window; null where browsers show it in usual windows alone. */
  options: Page | null;
}

/** Where builds of the extension stand. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
};

export interface LaunchOptions {
  path: string;
  headless?: boolean;
  /** A build in another folder than {@link BUILDS}. */
  build?: string;
  /** Lets the browser reach other hosts than this machine. Off: any such request fails. */
  network?: boolean;
  locale?: string;
  window?: { width: number; height: number };
  /** Folder that the browser saves files to, without asking. */
  downloads?: string;
}

/**
 * An expression that runs a function where it sees nothing of this process. `__name` is what the compiler that runs
 * these scripts puts around named functions.
 */
export function expressionOf(task: (...args: never[]) => unknown, first: string | null, args: unknown[]): string {
  const given = [...(first === null ? [] : [first]), ...args.map((arg) => JSON.stringify(arg))];
  return `(() => { const __name = (named) => named; return (${task})(${given.join()}); })()`;
}

/**
 * Leads a tab to an address. Firefox's driver now and then takes the end of the tab's own first blank page for the answer
 * and calls the address rejected; then it is asked once more.
 */
export async function goTo(page: Page, url: string, options: GoToOptions = {}): Promise<void> {
  try {
    await page.goto(url, options);
  } catch (error) {
    if (!String(error).includes('Address rejected')) throw error;
    await page.goto(url, options);
  }
}
