import type { GeneratedI18nStructure } from '#i18n';
import type { Words } from '../../components/words';

/** A locale's messages in the browser's own format. */
export type Messages = Record<string, { message: string }>;

let current: Messages = {};

/** The part of the browser that gives out messages, over whatever locale is being asked at the moment. */
const browserWords = {
  getMessage: (key: string, fill: string[] = []): string =>
    (current[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, n) => (n === '$' ? '$' : (fill[Number(n) - 1] ?? ''))),
};

/** Words as components get them in the browser, through the same library, from a locale's messages. */
export async function wordsOf(messages: Messages): Promise<Words> {
  const root = globalThis as { chrome?: { i18n?: typeof browserWords } };
  root.chrome ??= {};
  root.chrome.i18n ??= browserWords;
  // Looks for the browser once, when it is loaded.
  const { createI18n } = await import('@wxt-dev/i18n');
  const { t } = createI18n<GeneratedI18nStructure>();
  const say = t as (...args: unknown[]) => string;
  const own = (...args: unknown[]) => {
    current = messages;
    return say(...args);
  };
  const translate = own as Words['t'];
  return { t: translate, locale: translate('locale') };
}
