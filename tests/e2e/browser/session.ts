import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** A real browser with the extension in it. Both browsers are driven through this one shape. */
export interface Session {
  readonly name: BrowserName;
  /** A tab in front. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own, e.g. `popup.html?tabId=3`. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the toolbar's button over the tab in front, and gives what it opens. */
  openPopup(page: Page): Promise<Popup>;
  /** Runs in a page of the extension, where the browser's APIs are; the function sees nothing from outside. */
  inExtension<T, A extends unknown[]>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
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

/** Where builds of the extension stand. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: new URL('../../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../../.output/firefox-mv3', import.meta.url).pathname,
};

export interface LaunchOptions {
  path: string;
  headless?: boolean;
  /** Lets the browser reach other hosts than this machine. Off: any such request fails. */
  network?: boolean;
  /** Colour scheme that pages and popup prefer. */
  dark?: boolean;
  locale?: string;
  window?: { width: number; height: number };
}
