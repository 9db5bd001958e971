import type { Action, Browser, Menus, Tabs } from 'webextension-polyfill';
import { isClosed } from '../closed';
import { hostOf } from '../host';
import { askFrame, type Place } from '../messages';
import { messageOf, NO_ANSWER, type Result, type Unread } from '../protocol';
import { PAGES } from '../scripts';
import type { SettingsStore } from '../store';
import { explain, runNow } from './injection';

/** The entry on selected words: “Who says this?”. */
const WHO_SAYS = 'who-says';

/**
 * Puts the entry into the menu anew, on web pages and on the sample article: what the browser kept may be of an older version.
 */
export async function createMenus(
  menus: Pick<Menus.Static, 'create' | 'removeAll'>,
  { menuTitle: title, sample }: { menuTitle: string; sample: string },
): Promise<void> {
  await menus.removeAll();
  menus.create({ id: WHO_SAYS, title, contexts: ['selection'], documentUrlPatterns: [...PAGES, sample] });
}

interface Asking {
  browser: Pick<Browser, 'action' | 'scripting' | 'tabs'>;
  store: Pick<SettingsStore, 'get'>;
  /** Said of a page that is closed to extensions, where the browser shows no popup by itself. */
  closedTitle: string;
}

/**
 * The page shows the card of the claim that the selected words belong to, or says that there is none, or why it was not
 * read. A page that is closed to extensions, such as a document in the browser's own viewer, leaves only the toolbar, and so
 * does whatever else keeps a card from coming: its words stand there then.
 */
export async function whoSays(
  { browser, store, closedTitle }: Asking,
  { menuItemId, frameId = 0 }: Pick<Menus.OnClickData, 'menuItemId' | 'frameId'>,
  tab: Tabs.Tab,
): Promise<void> {
  if (menuItemId !== WHO_SAYS || tab.id === undefined) return;
  const place = { tabId: tab.id, frameId };
  try {
    const unread = await answered({ browser, store }, place, hostOf(tab));
    if (unread !== null) await explain(browser.scripting, place, unread);
  } catch (error) {
    const closed = await isClosed(browser.scripting, place.tabId);
    await showPopup(browser.action, place.tabId, closed ? closedTitle : messageOf(error));
  }
}

/** Has the page answer; else why it cannot. A page that nothing was read of is read now, as asking this is asking for that. */
async function answered(
  { browser, store }: Omit<Asking, 'closedTitle'>,
  place: Place,
  host: string | null,
): Promise<Unread | null> {
  const ask = (): Promise<Result<Unread | null>> => askFrame(browser.tabs, place, 'whoSays', null);
  let answer = await ask();
  if (!answer.ok && answer.error === NO_ANSWER) {
    if ((await store.get()).offSites.includes(host ?? '')) return { status: 'resting', why: 'site-off' };
    await runNow(browser, place.tabId);
    answer = await ask();
  }
  if (answer.ok) return answer.value;
  return answer.error === NO_ANSWER ? { status: 'not-article' } : { status: 'failed', message: answer.error };
}

type Showing = Pick<Action.Static, 'openPopup' | 'setBadgeText' | 'setTitle'>;

/** The popup says what the page is. Browsers that open it for a click on it alone show that there is something to read. */
async function showPopup(action: Showing, tabId: number, title: string): Promise<void> {
  try {
    await action.openPopup();
  } catch {
    await Promise.all([action.setBadgeText({ tabId, text: '?' }), action.setTitle({ tabId, title })]);
  }
}
