import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { painted, readArticle, setSettings } from './ask';
import { running, serving } from './running';

describe.each(BROWSERS)('what a page can see of the extension in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['sample', sampleArticle()]]));
  afterEach(() => setSettings(session, null));

  it('is nothing but the registry of highlights, which browsers share', async () => {
    const url = served.url('sample');
    await setSettings(session, { offSites: [new URL(url).hostname] });
    const without = await watched(session, url, async () => {});
    await setSettings(session, null);
    const withIt = await watched(session, url, async (page) => {
      await readArticle(session, url);
      await expect.poll(() => painted(page)).toBeGreaterThan(0);
    });
    expect(withIt.seen).toEqual(without.seen);
    expect(without.highlights).toBe(0);
    expect(withIt.highlights).toBeGreaterThan(0);
  });

  it('would be seen by this test', async () => {
    const url = served.url('sample');
    const { seen } = await watched(session, url, (page) =>
      page.evaluate(() => {
        document.addEventListener('click', () => {});
        dispatchEvent(new CustomEvent('planted'));
        postMessage('planted', '*');
        document.documentElement.setAttribute('data-planted', '');
        Object.assign(globalThis, { planted: true });
      }),
    );
    expect(seen).toMatchObject({ listeners: ['click'], events: expect.arrayContaining(['planted', 'message']) });
    expect(seen.changes).toEqual(['attributes data-planted']);
    expect(seen.globals).toContain('planted');
  });
});

/** Loads a page whose own scripts would note all that happens to it, and has something done there. */
async function watched(session: Session, url: string, task: (page: Page) => Promise<void>) {
  const page = await session.open('about:blank');
  await page.evaluateOnNewDocument(note);
  await page.goto(url);
  await task(page);
  const found = await page.evaluate(() => {
    const seen = Reflect.get(globalThis, 'seen') as Seen;
    // Sorted: Firefox makes most of them when they are first named, by whomever.
    const globals = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(document)].sort();
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const resources = performance.getEntriesByType('resource').map((entry) => entry.name);
    const html = document.documentElement.outerHTML;
    return { seen: { ...seen, globals, sheets, resources, html }, highlights: CSS.highlights.size };
  });
  await page.close();
  return found;
}

interface Seen {
  /** Types of events that the page's own `addEventListener` was called for. */
  listeners: string[];
  /** Events that were dispatched through the page's own functions, and messages that its window heard. */
  events: string[];
  /** What happened to its document after it was parsed. */
  changes: string[];
}

/** Runs in the page before anything else. */
function note(): void {
  const seen: Seen = { listeners: [], events: [], changes: [] };
  Object.assign(globalThis, { seen });
  addEventListener('message', () => seen.events.push('message'));
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, attributeName } of records) seen.changes.push(`${type} ${attributeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const { addEventListener: add, dispatchEvent: dispatch } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
    seen.listeners.push(given[0]);
    return add.apply(this, given);
  };
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    seen.events.push(event.type);
    return dispatch.call(this, event);
  };
}
