import { i18n } from '#i18n';
import { reasonText } from '../../components/words/claims';
import { cardRoom } from '../../page/card';

/** The card's room with the interface's words for reasons. */
export const card = cardRoom((reason) => reasonText({ t: i18n.t, locale: i18n.t('locale') }, reason));
