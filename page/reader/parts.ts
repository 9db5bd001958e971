import type { SentOutline } from '../../article/outline';
import type { PageReading, PageState, Result, Unread } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
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

/** The running reader of one page. Calls answer with a value, never with an exception. */
export interface Reader {
  state(): PageState;
  /** Scrolls to the claim, flashes it and makes it the current one; keyboard focus stays where it is. */
  showClaim(id: string): Result<null>;
  /** The next (or previous) highlighted claim from the current one, with its card. */
  step(by: 1 | -1): Result<null>;
  /** Highlights on or off, in this page only, until it is left or told otherwise. */
  setHighlights(on: boolean): Result<null>;
  /** Highlights this source's claims only; null for all. */
  onlySource(id: string | null): Result<null>;
  /**
   * Shows the claim that the page's selected words belong to, or, on the card, that there is none, as soon as the page was
   * read. A page without claims answers why and shows nothing.
   */
  whoSays(): Promise<Result<Unread | null>>;
  /** What it works by; null until it has read its page. */
  settings(): Settings | null;
  /** The reader changed the settings. */
  setSettings(settings: Settings): void;
}
