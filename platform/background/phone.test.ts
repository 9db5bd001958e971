import { expect, it } from 'vitest';
import { sidebarOpener } from '../panel/sidebar';
import { startBackground } from './index';

const event = { addListener: () => undefined, removeListener: () => undefined };

/** What Firefox for Android has of the browser's API: neither commands nor menus nor a sidebar. */
const PHONE = {
  runtime: { id: 'x', getURL: (path: string) => `moz-extension://x/${path}`, onMessage: event, onInstalled: event },
  tabs: { onRemoved: event, query: async () => [] },
  scripting: { getRegisteredContentScripts: async () => [{ id: 'probe' }] },
};

it('starts where there are neither keys nor menus', () => {
  const start = () =>
    startBackground({
      browser: PHONE as never,
      store: { watch: () => undefined, get: async () => ({ run: 'always', offSites: [] }) } as never,
      analysis: {} as never,
      menuTitle: '',
      closedTitle: '',
      welcome: '',
      sample: '',
      signal: new AbortController().signal,
    });
  expect(start).not.toThrow();
});

it('offers no side panel where there is none', () => expect(sidebarOpener(PHONE as never)).toBeNull());
