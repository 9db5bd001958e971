import browser from 'webextension-polyfill';
import { ReportPage } from '../../components/report/ReportPage';
import { askPage } from '../../platform/messages';
import { VERSION } from '../shared/engine';
import { show } from '../shared/show';

/** The printable report of the tab that the address names, as its page is now. */
const tabId = Number(new URLSearchParams(location.search).get('tabId') ?? -1);
const answer = await askPage(browser.tabs, tabId, 'getState', null);

show(<ReportPage answer={answer} version={VERSION} print={() => window.print()} />);
