import type { Unread } from '../../platform/protocol';
import type { Words } from './index';

/** A page without claims: why, and what the reader can do about it. */
export interface NoticeWords {
  title: string;
  text: string;
  busy?: boolean;
  run?: string;
  resume?: boolean;
}

/** What to say of a page that has no claims to show. */
export function noticeOf({ t, locale }: Words, page: Unread): NoticeWords {
  switch (page.status) {
    case 'browser-page':
      return { title: t('panel.browserPage.title'), text: t('panel.browserPage.text') };
    case 'not-article':
      return { title: t('panel.notArticle.title'), text: t('panel.notArticle.text'), run: t('panel.runAnyway') };
    case 'resting':
      return page.why === 'site-off'
        ? { title: t('panel.siteOff.title'), text: t('panel.siteOff.text'), run: t('panel.runNow'), resume: true }
        : { title: t('panel.onDemand.title'), text: t('panel.onDemand.text'), run: t('panel.runNow') };
    case 'working':
      return { title: t('panel.working.title'), text: t('panel.working.text'), busy: true };
    case 'other-language': {
      const language = languageName(locale, page.language);
      const title = language === null ? t('panel.otherLanguage.unknown') : t('panel.otherLanguage.title', [language]);
      return { title, text: t('panel.otherLanguage.text') };
    }
    case 'failed':
      return {
        title: t('panel.failed.title'),
        text: t('panel.failed.text', [page.message]),
        run: t('panel.tryAgain'),
      };
  }
}

/** The language's name in the interface's language; null where it is not known (`und`). */
function languageName(locale: string, code: string): string | null {
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  return code === 'und' ? null : (name.of(code) ?? null);
}
