import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { loadWeights } from '#weights';
import { createEngine } from '../engine';
import { startBackground } from '../platform/background';
import { areasOf, openStore } from '../platform/store';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      browser,
      store: openStore(areasOf(browser.storage)),
      engine: async () => createEngine(await loadWeights()),
      menuTitle: i18n.t('menu.whoSays'),
      welcome: browser.runtime.getURL('/welcome.html'),
      signal: new AbortController().signal,
    });
  },
});
