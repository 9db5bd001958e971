import { type ReaderParts, startReader, type Words } from '../../page/reader';
import { askBackground, tell } from '../../platform/messages';
import { answerFor, endWithExtension, type Frame, glanceAt, obeying, takeFrame } from '../../platform/reader';
import { given } from './given';

/**
 * The page layer names its words by key; a test proves that every key exists. Asked of the browser itself: the page's words
 * have no plural, and a page that pays for every line should not pay for the code that makes one.
 */
const words: Words = (key, fill) => given.i18n.getMessage(key.replaceAll('.', '_'), [...(fill ?? [])]);

/** Reads this document and answers popup, panel and background for it, unless that is done here already. */
export function runReader(place: Pick<ReaderParts, 'setCss' | 'card' | 'marks'>): void {
  const here = takeFrame(globalThis as Frame);
  if (here === null) return;
  const { runtime } = given;
  const { life } = here;
  const reader = startReader({
    ...place,
    document,
    words,
    read: (outline) => askBackground(runtime, 'read', outline),
    onState: (state) => tell(runtime, 'stateChanged', glanceAt(state)),
    signal: life.signal,
  });
  here.reader = reader;
  answerFor(reader, obeying(reader, { host: location.hostname, runtime, life }), { runtime, life });
  endWithExtension(window, runtime, life);
}
