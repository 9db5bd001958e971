import { showPanel } from '../shared/panel';

/** The active tab, or the one that the address names: a popup opened as a tab would show itself. */
const named = new URLSearchParams(location.search).get('tabId');

showPanel(named === null ? null : Number(named), 'popup');
