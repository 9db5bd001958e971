import type { Tabs } from 'webextension-polyfill';
import { askPage } from '../messages';

type Asking = Pick<Tabs.Static, 'sendMessage'>;

/**
 * Does in a tab what a key was pressed for; the reader sets the keys in the browser's own page for shortcuts. In a tab without
 * an article nothing happens.
 */
export async function run(tabs: Asking, command: string, tabId: number): Promise<void> {
  const commands: Record<string, () => Promise<unknown>> = {
    'toggle-highlights': () => toggleHighlights(tabs, tabId),
    'next-claim': () => askPage(tabs, tabId, 'step', { by: 1 }),
    'previous-claim': () => askPage(tabs, tabId, 'step', { by: -1 }),
  };
  await commands[command]?.();
}

async function toggleHighlights(tabs: Asking, tabId: number): Promise<void> {
  const state = await askPage(tabs, tabId, 'getState', null);
  if (!state.ok || state.value.status !== 'ready') return;
  await askPage(tabs, tabId, 'setHighlights', { on: !state.value.highlights });
}
