import type { Found } from '../article/found';
import type { SentOutline } from '../article/outline';
import type { Report, Standing, Summary } from '../engine/report';
import type { Room } from './scripts';
import type { Settings } from './settings';

/** A failure that crosses a context is a value: a message is never lost to an exception on the other side. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What a {@link Result} says of something that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The error of a message that nobody answered: the tab holds no reader script. */
export const NO_ANSWER = 'no-answer';

/** What is on a page. `forgotten`: the background was restarted and lacks texts that were sent before. */
export type PageReading =
  | { status: 'forgotten' }
  | { status: 'not-article' }
  /** `language`: a BCP 47 tag, or `und`. */
  | { status: 'other-language'; language: string }
  /**
   * With what the reader has set, as asking for it apart would cost the page another message, and with what is to be
   * highlighted by that: a page that had to work it out would pay for code that it mostly runs once.
   */
  | { status: 'ready'; found: Found; report: Report; settings: Settings; segments: readonly Segment<number>[] };

/**
 * A stretch of one text that shows one claim: `data.slice(start, end)` of its node. Segments never overlap. `Node`: a text
 * node of the page, or its number in the page's outline.
 */
export interface Segment<Node> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  /** The claim's id. */
  readonly id: string;
  readonly standing: Standing;
}

/** What the reader's page is, as popup and panel show it. */
export type PageState =
  | { status: 'browser-page' }
  | { status: 'not-article' }
  /** Asked to run only on demand, or switched off for this site: nothing was read. */
  | { status: 'resting'; why: 'on-demand' | 'site-off' }
  | { status: 'working' }
  /** `language`: a BCP 47 tag, or `und`. */
  | { status: 'other-language'; language: string }
  | { status: 'failed'; message: string }
  | ReadyState;

/** A page that shows no claims, and why. */
export type Unread = Exclude<PageState, ReadyState>;

export interface ReadyState {
  status: 'ready';
  title: string;
  url: string;
  text: string;
  report: Report;
  /** Set when the page was larger than the stated limit and only its first part was read: characters read. */
  truncatedAt: number | null;
  /** Whether highlights are on in this page now. */
  highlights: boolean;
  /** The claim that the page shows as chosen. */
  current: string | null;
  /** When set, only claims of this source are highlighted. */
  onlySource: string | null;
}

/** What the toolbar shows of a {@link PageState}; whoever wants more asks for it. `summary`: of a page that was read. */
export interface Glance {
  status: PageState['status'];
  summary: Pick<Summary, 'claims' | 'anonymous' | 'single'> | null;
}

/**
 * Every message between contexts. Senders and receivers are checked: only this extension's own contexts are heard.
 * page = the reader script in an article's tab; background; panel = popup, side panel or sidebar.
 */
export interface Protocol {
  /** probe → background: this frame holds an article. The background injects the reader script there. */
  articleFound(data: null): Promise<Result<null>>;
  /** page → background: find the article in the page's outline, and the claims in its text. */
  read(data: SentOutline): Promise<Result<PageReading>>;
  /** background → page: the reader changed the settings. */
  settingsChanged(data: Settings): void;
  /** page → background: put a style sheet into the sender's frame that its page cannot find, in place of `before`. */
  setCss(data: { css: string; before: string }): Promise<Result<null>>;
  /** page → background: bring the script of a room to the sender's frame. Answered when it has run there. */
  bring(data: { room: Room }): Promise<Result<null>>;
  /** page → background and open panels: the state changed (also sets the badge). */
  stateChanged(data: Glance): void;
  /** panel → page. */
  getState(data: null): Promise<Result<PageState>>;
  /** panel → page: scroll to the claim, flash it, mark it as current. */
  showClaim(data: { id: string }): Promise<Result<null>>;
  /** panel → page: next or previous highlighted claim from the current one. */
  step(data: { by: 1 | -1 }): Promise<Result<null>>;
  /** panel → page: highlights on or off in this page only, until it is left. */
  setHighlights(data: { on: boolean }): Promise<Result<null>>;
  /** panel → page: highlight only this source's claims; null for all. */
  onlySource(data: { id: string | null }): Promise<Result<null>>;
  /**
   * background → page: show whose claim the selected words are, or that they hold none. Answered when the page was read:
   * null when it shows that itself, else why it has no claims to show.
   */
  whoSays(data: null): Promise<Result<Unread | null>>;
  /** panel → background: run on this tab now although it rests. */
  runNow(data: { tabId: number }): Promise<Result<null>>;
}

/** The running reader script of one page, as messages ask it. Calls answer with a value, never with an exception. */
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
