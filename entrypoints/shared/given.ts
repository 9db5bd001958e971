import type { Browser } from 'webextension-polyfill';

/**
 * The browser's API as it stands, for scripts in web pages and for the popup: both browsers answer with promises under this
 * name in manifest version 3, and a page that pays for every line, or a popup that somebody waits for, should not pay for the
 * polyfill. The name is the global object's own in both; `browser` is not in Chromium, where any page's `<div id="browser">`
 * could answer to it.
 */
export const given = (globalThis as unknown as { chrome: Browser }).chrome;
