import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { whoSays } from './menus';

const CLICK = { menuItemId: 'who-says', frameId: 0 };

const closed = async () => {
  throw new Error('Cannot access contents of the page');
};

/** A browser whose page nothing reaches; `popup` is what asking for the popup leads to. */
function browserWith(popup: () => Promise<void>, executeScript: (injected: object) => Promise<unknown> = closed) {
  const done: string[] = [];
  const action = {
    openPopup: () => popup().then(() => done.push('popup')),
    setBadgeText: async ({ text }: { text: string }) => done.push(text),
    setTitle: async ({ title }: { title: string }) => done.push(title),
  };
  const tabs = { sendMessage: async () => Promise.reject(new Error('Receiving end does not exist')) };
  return { done, browser: { action, tabs, scripting: { executeScript } } as never };
}

const ask = (browser: never, menuItemId: string, offSites: string[] = []) =>
  whoSays(
    { browser, store: { get: async () => ({ ...DEFAULTS, offSites }) }, closedTitle: 'Closed' },
    { ...CLICK, menuItemId },
    { id: 1, url: 'https://store.example/item' } as never,
  );

describe('“Who says this?” on a page that is closed to extensions', () => {
  it.each([[[]], [['store.example']]])('opens the popup, which says so: sites off %j', async (offSites) => {
    const { browser, done } = browserWith(async () => {});
    await ask(browser, 'who-says', offSites);
    expect(done).toEqual(['popup']);
  });

  it('marks the button where the browser opens no popup by itself', async () => {
    const { browser, done } = browserWith(() => Promise.reject(new Error('requires a user gesture')));
    await ask(browser, 'who-says');
    expect(done).toEqual(['?', 'Closed']);
  });

  it('says on the button what else went wrong', async () => {
    const without = async (injected: object) => {
      if ('files' in injected) throw new Error('Could not load file: card.js');
    };
    const { browser, done } = browserWith(() => Promise.reject(new Error('requires a user gesture')), without);
    await ask(browser, 'who-says');
    expect(done).toEqual(['?', 'Could not load file: card.js']);
  });

  it('leaves other entries alone', async () => {
    const { browser, done } = browserWith(async () => {});
    await ask(browser, 'another');
    expect(done).toEqual([]);
  });
});
