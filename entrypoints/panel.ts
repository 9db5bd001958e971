import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPanel } from './shared/panel';

/** What popup and side panel load: one script and one style sheet, as a popup waits for each of its files. */
export default defineUnlistedScript(() => {
  // The active tab, or the one that the address names: a popup opened as a tab would show itself.
  const named = new URLSearchParams(location.search).get('tabId');
  showPanel(named === null ? null : Number(named), location.pathname === '/popup.html' ? 'popup' : 'side');
});
