import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../platform/messages';

export default defineUnlistedScript(() => askBackground(browser.runtime, 'articleFound', {}));
