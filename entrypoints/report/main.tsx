import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { ReportPage } from '../../components/report/ReportPage';
import { WordsContext } from '../../components/words';
import { askPage } from '../../platform/messages';

/** The printable report of the tab that the address names, as its page is now. */
async function main(): Promise<void> {
  const tabId = Number(new URLSearchParams(location.search).get('tabId') ?? -1);
  const answer = await askPage(browser.tabs, tabId, 'getState', null);
  const words = { t: i18n.t, locale: i18n.t('locale') };
  document.documentElement.lang = words.locale;
  render(
    <WordsContext.Provider value={words}>
      <ReportPage answer={answer} version={browser.runtime.getManifest().version} print={() => window.print()} />
    </WordsContext.Provider>,
    document.body,
  );
}

void main();
