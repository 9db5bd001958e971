import type { Browser, Tabs } from 'webextension-polyfill';
import { isClosed } from '../closed';
import { hostOf } from '../host';
import { askPage } from '../messages';
import { NO_ANSWER, type PageState } from '../protocol';
import type { Settings } from '../settings';

/** The tab that a popup or panel shows: what is needed of it. `url` is absent where the browser does not tell. */
export type Tab = Pick<Tabs.Tab, 'id' | 'url' | 'incognito' | 'windowId'>;

/** What a tab's page is: its reader script's answer, or, where it holds none, why. */
export async function stateOf(
  { tabs, scripting }: Pick<Browser, 'scripting'> & { tabs: Pick<Tabs.Static, 'sendMessage'> },
  tab: Tab | null,
  settings: Promise<Settings>,
): Promise<PageState> {
  if (tab?.id === undefined) return { status: 'browser-page' };
  // Also a page that is none of the web's is asked: the sample article is the extension's own.
  const answer = await askPage(tabs, tab.id, 'getState', null);
  if (answer.ok) return answer.value;
  const host = hostOf(tab);
  if (host === null) return { status: 'browser-page' };
  if (answer.error !== NO_ANSWER) return { status: 'failed', message: answer.error };
  const why = unread(host, await settings);
  return why.status === 'not-article' && (await isClosed(scripting, tab.id)) ? { status: 'browser-page' } : why;
}

function unread(host: string, settings: Settings): PageState {
  if (settings.offSites.includes(host)) return { status: 'resting', why: 'site-off' };
  if (settings.run === 'asked') return { status: 'resting', why: 'on-demand' };
  return { status: 'not-article' };
}
