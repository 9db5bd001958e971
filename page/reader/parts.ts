import type { SentOutline } from '../../article/outline';
import type { PageReading, PageState, Result } from '../../platform/protocol';
import type { CardRoom } from '../card';
import type { MarksRoom } from '../marks';
import type { Words } from '../words';

/** What the reader script needs of the browser and of the extension: the page's code itself touches no browser API. */
export interface ReaderParts {
  document: Document;
  /** Asks the background what is on the page. Never throws. */
  read(outline: SentOutline): Promise<Result<PageReading>>;
  /**
   * Puts a style sheet into this frame that the page's scripts cannot find (`scripting.insertCSS`, origin `USER`), in
   * place of the one that was put there before. An empty text takes it away.
   */
  setCss(css: string): Promise<Result<null>>;
  /** Brings the card's code: it is none of what a page pays for before the first card is to be shown. */
  card(): Promise<CardRoom>;
  /** Brings the code that marks words, which painting does without. */
  marks(): Promise<MarksRoom>;
  /** The interface's words, by key of `locales/`. */
  words: Words;
  /** Told of every change; it begins with `working`, which is not told. */
  onState(state: PageState): void;
  /** Ends everything: highlights, card, listeners, observers. */
  signal: AbortSignal;
}
