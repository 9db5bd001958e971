import type { Words } from '../../page/words';
import { given } from './given';

/**
 * The page layer names its words by key; a test proves that every key exists. Asked of the browser itself: the page's words
 * have no plural, and a page that pays for every line should not pay for the code that makes one.
 */
export const words: Words = (key, fill) => given.i18n.getMessage(key.replaceAll('.', '_'), [...(fill ?? [])]);
