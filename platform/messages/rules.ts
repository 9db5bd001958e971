import type { Protocol } from '../protocol';
import { count, either, flag, type Guard, listOf, maybe, nothing, oneOf, record, text } from './guards';
import type { Role } from './sender';

/** What a message must look like, and from which of the extension's contexts it may come. */
export interface Rule {
  from: readonly Role[];
  fits: Guard;
}

/** Above the page layer's own limit, so that only a forged message meets it. In UTF-16 units. */
const LONGEST_TEXT = 8_000_000;
const LONGEST_CSS = 100_000;
const MOST_BLOCKS = 100_000;
const MOST_ITEMS = 200_000;
const id = text(200);

const list = listOf(() => true, MOST_ITEMS);
const ready = record({
  status: oneOf('ready'),
  title: text(10_000),
  url: text(100_000),
  text: text(LONGEST_TEXT),
  report: record({ claims: list, sources: list, summary: record({ claims: count, anonymous: count, single: count }) }),
  truncatedAt: either(nothing, count),
  highlights: flag,
  current: either(nothing, id),
  onlySource: either(nothing, id),
});

const state = either(
  record({ status: oneOf('browser-page', 'not-article', 'working') }),
  record({ status: oneOf('resting'), why: oneOf('on-demand', 'site-off') }),
  record({ status: oneOf('other-language'), language: text(20) }),
  record({ status: oneOf('failed'), message: text(10_000) }),
  ready,
);

const block = record({ key: text(100), text: maybe(text(LONGEST_TEXT)) });

/** The reader script runs in web pages, and in the sample article that the extension brings itself. */
const READERS: readonly Role[] = ['page', 'extension'];

/** One rule a message; `platform/protocol.ts` says what each is for. */
export const RULES: { readonly [Name in keyof Protocol]: Rule } = {
  articleFound: { from: ['page'], fits: record({ forced: maybe(flag) }) },
  analyze: { from: READERS, fits: record({ blocks: listOf(block, MOST_BLOCKS) }) },
  setCss: { from: ['page'], fits: record({ css: text(LONGEST_CSS), before: text(LONGEST_CSS) }) },
  bringCard: { from: ['page'], fits: nothing },
  stateChanged: { from: READERS, fits: state },
  getState: { from: ['extension'], fits: nothing },
  showClaim: { from: ['extension'], fits: record({ id }) },
  step: { from: ['extension'], fits: record({ by: oneOf(1, -1) }) },
  setHighlights: { from: ['extension'], fits: record({ on: flag }) },
  onlySource: { from: ['extension'], fits: record({ id: either(nothing, id) }) },
  whoSays: { from: ['extension'], fits: nothing },
  runNow: { from: ['extension'], fits: record({ tabId: count }) },
};
