import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { startReader } from '../page/reader';
import { askBackground, tell } from '../platform/messages';
import { answerFor, type Frame, obeySettings, takeFrame } from '../platform/reader';
import { areasOf, openStore } from '../platform/store';

/** The page layer names its words by key; a test proves that every key exists. */
const say = i18n.t as (key: string, fill: string[]) => string;

export default defineUnlistedScript(async () => {
  const here = takeFrame(globalThis as Frame);
  if (here === null) return;
  const { life } = here;
  const { runtime } = browser;
  const store = openStore(areasOf(browser.storage));
  const settings = await store.get();
  let sheet = '';
  const reader = startReader({
    document,
    settings,
    words: (key, fill) => say(key, [...(fill ?? [])]),
    analyze: (blocks) => askBackground(runtime, 'analyze', { blocks }),
    setCss: (css) => {
      const before = sheet;
      sheet = css;
      return askBackground(runtime, 'setCss', { css, before });
    },
    onState: (state) => tell(runtime, 'stateChanged', state),
    signal: life.signal,
  });
  here.reader = reader;
  answerFor(reader, runtime, life.signal);
  obeySettings(reader, { store, host: location.hostname, now: settings, life }, runtime);
});
