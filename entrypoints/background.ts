import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { loadWeights } from '#weights';
import { findArticle } from '../article';
import { isEnglish, sampleOf } from '../article/english';
import { createEngine } from '../engine';
import { firstSegments } from '../page/reader/chosen';
import { startBackground } from '../platform/background';
import { areasOf, openStore } from '../platform/store';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      browser,
      store: openStore(areasOf(browser.storage)),
      analysis: { findArticle, languageOf, firstSegments, engine: async () => createEngine(await loadWeights()) },
      menuTitle: i18n.t('menu.whoSays'),
      closedTitle: i18n.t('panel.browserPage.title'),
      welcome: browser.runtime.getURL('/welcome.html'),
      sample: browser.runtime.getURL('/sample.html'),
      signal: new AbortController().signal,
    });
  },
});

/** English is told from the text itself; the browser's own detector names the others, and what it is not sure of has no name. */
async function languageOf(text: string): Promise<string> {
  if (isEnglish(text)) return 'en';
  const { isReliable, languages } = await browser.i18n.detectLanguage(sampleOf(text)).catch(() => UNSURE);
  const [first] = isReliable ? languages.filter(({ language }) => language !== 'en') : [];
  return first?.language ?? 'und';
}

const UNSURE = { isReliable: false, languages: [] };
