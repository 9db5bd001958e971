import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { LEARNED } from '#weights';
import type { OptionsActions } from '../../components/options/actions';
import { Options } from '../../components/options/Options';
import { save } from '../../platform/panel';
import { messageOf, type Result } from '../../platform/protocol';
import { areasOf, openStore } from '../../platform/store';
import { VERSION } from '../shared/engine';
import { openPage, show } from '../shared/show';

const store = openStore(areasOf(browser.storage));
const settings = signal(await store.get());
const brokenItems = async () => (await store.aside())?.broken ?? null;
const broken = signal(await brokenItems());
store.watch((changed) => {
  settings.value = changed;
}, new AbortController().signal);

/** What the page wants to know of a change is whether it worked; the new settings come by the watch. */
async function stored(change: () => Promise<Result<unknown>>): Promise<Result<null>> {
  // Firefox shows this page in private windows, too, and those store nothing.
  if (browser.extension.inIncognitoContext) return { ok: false, error: i18n.t('panel.privateWindow') };
  const result = await change();
  return result.ok ? { ok: true, value: null } : result;
}

const actions: OptionsActions = {
  change: (patch) => stored(() => store.change(patch)),
  exportFile: async () =>
    save({
      name: 'on-record-settings.json',
      type: 'application/json',
      text: JSON.stringify(await store.give(), null, 2),
    }),
  importFile: async (text) => {
    try {
      const file = JSON.parse(text);
      return await stored(() => store.take(file));
    } catch (error) {
      return { ok: false, error: messageOf(error) };
    }
  },
  reset: async () => {
    const result = await stored(() => store.reset());
    broken.value = await brokenItems();
    return result;
  },
  openCriteria: () => openPage('/criteria.html'),
  openWelcome: () => openPage('/welcome.html'),
};

show(<Options {...{ settings, actions, broken }} engine={{ version: VERSION, learned: LEARNED }} />);
