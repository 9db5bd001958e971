import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageState, ReadyState, Result } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import type { Popup, Session } from '../../scripts/browser';

/** What the reader script of the last tab with this address says, as a panel would ask it. */
export function stateOf(session: Session, url: string): Promise<Result<PageState>> {
  return session.inExtension(async (address) => {
    const tab = (await chrome.tabs.query({})).filter((each) => each.url === address).at(-1);
    const message = { name: 'getState', data: null };
    const answer = chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
    return answer.then(
      (packed) => JSON.parse(packed as string),
      (error) => ({ ok: false, error: String(error) }),
    );
  }, url);
}

/** Waits until the article at this address was read. */
export async function readArticle(session: Session, url: string): Promise<ReadyState> {
  await expect.poll(async () => statusOf(await stateOf(session, url)), { timeout: 20_000 }).toBe('ready');
  const state = await stateOf(session, url);
  if (!state.ok || state.value.status !== 'ready') throw new Error('the page was left while it was asked');
  return state.value;
}

const statusOf = (state: Result<PageState>) => (state.ok ? state.value.status : state.error);

/** Stores settings as the settings page does; null takes them all back. */
export async function setSettings(session: Session, settings: Partial<Settings> | null): Promise<void> {
  await session.inExtension(async (changed) => {
    await chrome.storage.local.clear();
    if (changed) await chrome.storage.sync.set({ settings: { version: 1, ...changed } });
    else await chrome.storage.sync.clear();
  }, settings);
}

/** How many scripts the browser runs in pages by itself. */
export const registered = (session: Session): Promise<number> =>
  session.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

/** Quotes of the claims that the popup lists now. */
export const listed = (popup: Popup): Promise<string[]> =>
  popup.run(({ document }) => [...document.querySelectorAll('.claim .quote')].map((quote) => quote.textContent ?? ''));

/** Clicks what a selector finds; `at` counts from the end when negative. */
export async function click(popup: Popup, selector: string, at = 0): Promise<void> {
  const clicked = await popup.run(
    ({ document }, wanted, place) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].at(place);
      found?.click();
      return found !== undefined;
    },
    selector,
    at,
  );
  if (!clicked) throw new Error(`nothing to click at ${selector}`);
}

/** How many ranges the page's registry of highlights holds, over all highlights. */
export const painted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** Keeps the page's text nodes, to be compared with what is there later. */
export const keepNodes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const kept: [Node, string][] = [];
    while (walker.nextNode()) kept.push([walker.currentNode, (walker.currentNode as Text).data]);
    Object.assign(globalThis, { kept, html: document.documentElement.outerHTML });
  });

/** Whether the page has the very text nodes that were kept, with the same data in the same order, and the same HTML. */
export const hasKeptNodes = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { kept, html } = globalThis as unknown as { kept: [Node, string][]; html: string };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const same = kept.every(([node, data]) => walker.nextNode() === node && (node as Text).data === data);
    return same && walker.nextNode() === null && document.documentElement.outerHTML === html;
  });

/** The words of the first element that a selector finds; empty when there is none. */
export const words = (popup: Popup, selector: string): Promise<string> =>
  popup.run(({ document }, wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

/** Types into a field or picks an option, `at` counting the fields that a selector finds. */
export const choose = (popup: Popup, selector: string, value: string, at = 0): Promise<void> =>
  popup.run(
    (window, wanted, given, place) => {
      const field = window.document.querySelectorAll<HTMLInputElement>(wanted)[place];
      if (!field) throw new Error(`no field at ${wanted}`);
      field.value = given;
      field.dispatchEvent(new window.Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true }));
    },
    selector,
    value,
    at,
  );

/** Selects some letters of these words in a page. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted.trim());
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 2, node, at + 8);
    }
  }, words);

/** The heading of a popup that has no list. */
export const notice = (popup: Popup): Promise<string> => words(popup, '.notice h1');
