import { i18n } from '#i18n';
import { reasonText } from '../../components/words/claims';
import { noticeOf } from '../../components/words/notices';
import { cardRoom } from '../../page/card';
import { words } from './words';

const interfaceWords = { t: i18n.t, locale: i18n.t('locale') };

/** The card's room with the interface's words for reasons, and for pages that show no claims. */
export const card = cardRoom({
  words,
  reasonText: (reason) => reasonText(interfaceWords, reason),
  noticeOf: (unread) => noticeOf(interfaceWords, unread),
});
