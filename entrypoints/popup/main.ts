import browser from 'webextension-polyfill';
import { showPanel } from '../shared/panel';

/** The active tab, or the one that the address names: a popup opened as a tab would show itself. */
async function tabToShow(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

void tabToShow().then((tabId) => showPanel(tabId, 'popup'));
