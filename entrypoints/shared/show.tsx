import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { WordsContext } from '../../components/words';

/** Shows a page of the extension, in the interface's language and its direction of writing. */
export function show(content: ComponentChildren): void {
  const locale = i18n.t('locale');
  document.documentElement.lang = locale;
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  render(<WordsContext.Provider value={{ t: i18n.t, locale }}>{content}</WordsContext.Provider>, document.body);
}

/** Opens another page of the extension in a tab. */
export const openPage = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path) });
