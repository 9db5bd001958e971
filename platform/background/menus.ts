import type { Browser, Menus } from 'webextension-polyfill';
import { askPage } from '../messages';
import { PAGES } from '../scripts';

/** The entry on selected words: “Who says this?”. */
const WHO_SAYS = 'who-says';

/** Puts the entry into the menu anew: what the browser kept may be of an older version. */
export async function createMenus(menus: Pick<Menus.Static, 'create' | 'removeAll'>, title: string): Promise<void> {
  await menus.removeAll();
  menus.create({ id: WHO_SAYS, title, contexts: ['selection'], documentUrlPatterns: PAGES });
}

/** The page shows the card of the claim that the selected words belong to, or says that there is none. */
export async function whoSays(
  { tabs }: Pick<Browser, 'tabs'>,
  info: Pick<Menus.OnClickData, 'menuItemId'>,
  tabId: number,
): Promise<void> {
  if (info.menuItemId === WHO_SAYS) await askPage(tabs, tabId, 'whoSays', null);
}
