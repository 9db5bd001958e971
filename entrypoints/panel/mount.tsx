import { batch, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Panel } from '../../components/panel/Panel';
import { WordsContext } from '../../components/words';
import { follow, hostOf, type Tab } from '../../platform/panel';
import type { PageState } from '../../platform/protocol';
import { areasOf, openStore } from '../../platform/store';
import { panelActions } from './actions';

/** Shows a page's sourcing in this document: of one tab (popup), or of the window's active one (side panel; `null`). */
export async function mountPanel(tabId: number | null, place: 'popup' | 'side'): Promise<void> {
  const store = openStore(areasOf(browser.storage));
  const settings = signal(await store.get());
  const state = signal<PageState>({ status: 'working' });
  const tab = signal<Tab | null>(null);
  const host = signal<string | null>(null);
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  store.watch((changed) => {
    settings.value = changed;
  }, life.signal);
  let shown = false;
  const heard = (page: PageState, of: Tab | null) => {
    batch(() => {
      state.value = page;
      tab.value = of;
      host.value = hostOf(of);
    });
    if (!shown) show();
    shown = true;
  };
  const refresh = follow({ browser, store, tabId, heard, signal: life.signal });
  const actions = panelActions({ browser, store, tab, refresh, place });

  function show(): void {
    document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
    const words = { t: i18n.t, locale: i18n.t('locale') };
    document.documentElement.lang = words.locale;
    const { version } = browser.runtime.getManifest();
    render(
      <WordsContext.Provider value={words}>
        <Panel {...{ state, host, settings, actions, version, standards: new Map() }} />
      </WordsContext.Provider>,
      document.body,
    );
  }
}
