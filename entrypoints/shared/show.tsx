import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { WordsContext } from '../../components/words';
import { given } from './given';

/** Shows a page of the extension, in the interface's language and its direction of writing. */
export function show(content: ComponentChildren): void {
  const locale = i18n.t('locale');
  document.documentElement.lang = locale;
  document.documentElement.dir = given.i18n.getMessage('@@bidi_dir');
  render(<WordsContext.Provider value={{ t: i18n.t, locale }}>{content}</WordsContext.Provider>, document.body);
}

/** Opens another page of the extension in a tab. */
export const openPage = (path: string): void => void given.tabs.create({ url: given.runtime.getURL(path) });
