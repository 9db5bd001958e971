import { type ReaderParts, startReader } from '../../page/reader';
import { askBackground, tell } from '../../platform/messages';
import { answerFor, endWithExtension, type Frame, glanceAt, obeying, takeFrame } from '../../platform/reader';
import { given } from './given';
import { words } from './words';

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
