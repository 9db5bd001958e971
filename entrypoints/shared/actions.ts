import type { ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import { i18n } from '#i18n';
import type { PanelActions } from '../../components/panel/actions';
import { hostOf } from '../../platform/host';
import { type Asked, askBackground, askPage } from '../../platform/messages';
import { copy, type Refresh, save, sidebarOpener, type Tab } from '../../platform/panel';
import type { Protocol, Result } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import type { SettingsStore } from '../../platform/store';
import { openPage } from './show';

interface Bound {
  browser: Browser;
  store: SettingsStore;
  tab: ReadonlySignal<Tab | null>;
  refresh: Refresh;
  place: 'popup' | 'side';
}

/** What the panel can cause, bound to the tab that it shows. */
export function panelActions(bound: Bound): PanelActions {
  const { browser, refresh } = bound;
  const tabId = () => bound.tab.value?.id ?? -1;
  const ask = <Name extends Asked>(name: Name, data: Parameters<Protocol[Name]>[0]) =>
    askPage(browser.tabs, tabId(), name, data);
  const runNow = async () => {
    const ran = await askBackground(browser.runtime, 'runNow', { tabId: tabId() });
    await refresh();
    return ran;
  };
  return {
    showClaim: (id) => ask('showClaim', { id }),
    setHighlights: (on) => ask('setHighlights', { on }),
    onlySource: (id) => ask('onlySource', { id }),
    runNow,
    changeSettings: (change) => changeSettings(bound, change, runNow),
    copy,
    save,
    openReport: () => openPage(`/report.html?tabId=${tabId()}`),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openCriteria: () => openPage('/criteria.html'),
    ...sidePanelAction(bound),
  };
}

/** Private windows store nothing. A site that is switched on again is read at once. */
async function changeSettings(
  { store, tab }: Bound,
  change: Partial<Settings>,
  runNow: () => Promise<Result<null>>,
): Promise<Result<null>> {
  if (tab.value?.incognito) return { ok: false, error: i18n.t('panel.privateWindow') };
  const host = hostOf(tab.value) ?? '';
  const wasOff = (await store.get()).offSites.includes(host);
  const changed = await store.change(change);
  if (!changed.ok) return changed;
  return wasOff && !changed.value.offSites.includes(host) ? runNow() : { ok: true, value: null };
}

function sidePanelAction({ browser, tab, place }: Bound): Pick<PanelActions, 'openSidePanel'> {
  const open = place === 'popup' ? sidebarOpener(browser) : null;
  if (open === null) return {};
  return {
    openSidePanel() {
      if (tab.value?.windowId !== undefined) open(tab.value.windowId);
      close();
    },
  };
}
