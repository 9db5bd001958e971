import type { Reader, ReaderParts } from './parts';

export type { Reader, ReaderParts, Words } from './parts';

/** Starts reading the page. Answers at once; what it finds comes through {@link ReaderParts.onState}. */
export function startReader(parts: ReaderParts): Reader {
  parts.onState({ status: 'working' });
  throw new Error('not built yet');
}
