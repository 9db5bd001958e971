import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledAtOnce, IN_ENGINE } from './scripts/build/at-once';

/** `ON_RECORD_WEIGHTS=off` builds without the learned tagger's weights: the engine then works on its patterns alone. */
const weights = process.env.ON_RECORD_WEIGHTS === 'off' ? 'none' : 'shipped';

const GECKO_ID = 'on-record@on-record.example';

/** Chrome asks for a permission for its side panel, Firefox for none for its sidebar. */
const sidePanel = (browser: string) => (browser === 'firefox' ? [] : ['sidePanel']);

/** Modules of the scripts in web pages; those that wait until the reader does something are compiled when they are called. */
const IN_PAGES = /\/(?:page|entrypoints\/(?:probe|reader|shared\/reader)|platform\/(?:messages\/send|once|reader))\b/;
const WAITING =
  /\/page\/(?:article\/locate|card|highlight\/(?:point|segments|spans|timing)|marks|observe\/compare|reader\/(?:chosen|scroll|selected))\b/;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  imports: false,
  manifestVersion: 3,
  alias: { '#weights': `entrypoints/weights/${weights}.ts` },
  // Every browser that this runs in preloads modules by itself.
  vite: () => ({
    plugins: [preact(), compiledAtOnce((id) => IN_ENGINE.test(id) || (IN_PAGES.test(id) && !WAITING.test(id)))],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each permission's reason is in docs/permissions.md.
    permissions: ['storage', 'scripting', 'contextMenus', ...sidePanel(browser)],
    action: { default_title: 'On Record', default_popup: 'popup.html' },
    host_permissions: ['http://*/*', 'https://*/*'],
    // wasm-unsafe-eval: the engine's arithmetic kernel is WebAssembly. connect-src 'self': nothing can be sent.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; object-src 'none'",
    },
    commands: {
      // Chromium gives an extension none of its own keys: of Alt+Shift it has A, B, C, N, P, R, T, W, X and Z.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commands_toggle__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_next__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commands_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_title: 'On Record', default_panel: 'sidepanel.html' },
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            // The first Firefox for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { side_panel: { default_path: 'sidepanel.html' }, minimum_chrome_version: '120' }),
  }),
});
