import { batch, signal } from '@preact/signals';
import { Panel } from '../../components/panel/Panel';
import { hostOf } from '../../platform/host';
import { follow, type Look, type Tab } from '../../platform/panel';
import type { PageState } from '../../platform/protocol';
import { DEFAULTS } from '../../platform/settings';
import { areasOf, openStore } from '../../platform/store';
import { panelActions } from './actions';
import { STANDARDS, VERSION } from './engine';
import { given } from './given';
import { show } from './show';

/** Shows a page's sourcing in this document: of one tab, or of the window's active one (`null`). */
export function showPanel(tabId: number | null, place: 'popup' | 'side'): void {
  const store = openStore(areasOf(given.storage));
  const settings = signal(DEFAULTS);
  const state = signal<PageState>({ status: 'working' });
  const tab = signal<Tab | null>(null);
  const host = signal<string | null>(null);
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });

  let shown = false;
  const heard = (look: Look) => {
    batch(() => {
      settings.value = look.settings;
      state.value = look.state;
      tab.value = look.tab;
      host.value = hostOf(look.tab);
    });
    // Not before the first answer, so that a page that is ready never flashes as one that is not.
    if (!shown) show(<Panel {...{ state, host, settings, actions }} version={VERSION} standards={STANDARDS} />);
    shown = true;
  };
  const refresh = follow({ browser: given, store, tabId, heard, signal: life.signal });
  const actions = panelActions({ browser: given, store, tab, refresh, place });
}
