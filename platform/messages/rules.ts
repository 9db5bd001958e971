import type { PageState, Protocol } from '../protocol';
import { count, either, flag, type Guard, listOf, nothing, oneOf, record, text } from './guards';
import type { Role } from './sender';

/** What a message must look like, and from which of the extension's contexts it may come. */
interface Rule {
  from: readonly Role[];
  fits: Guard;
}

/** Above the page layer's own limit, so that only a forged message meets it. In UTF-16 units. */
const LONGEST_TEXT = 8_000_000;
const LONGEST_CSS = 100_000;
const MOST_TEXTS = 1_000_000;
const MOST_STEPS = 4_000_000;

const STATUSES = [
  'browser-page',
  'not-article',
  'resting',
  'working',
  'other-language',
  'failed',
  'ready',
] as const satisfies readonly PageState['status'][];

/** The reader script runs in web pages, and in the sample article that the extension brings itself. */
const READERS: readonly Role[] = ['page', 'extension'];

type Rules = { readonly [Name in keyof Protocol]: Rule };
let rules: Rules | null = null;

/** A message's rule. All are made when the first message comes: a page that is only read hears none and pays for none. */
export function ruleOf(name: keyof Protocol): Rule {
  rules ??= allRules();
  return rules[name];
}

/** One rule a message; `platform/protocol.ts` says what each is for. */
function allRules(): Rules {
  const id = text(200);
  const glance = record({
    status: oneOf(...STATUSES),
    summary: either(nothing, record({ claims: count, anonymous: count, single: count })),
  });
  const outline = record({
    title: text(LONGEST_TEXT),
    kinds: listOf(text(LONGEST_TEXT), MOST_TEXTS),
    steps: listOf(Number.isSafeInteger, MOST_STEPS),
    texts: listOf(either(count, text(LONGEST_TEXT)), MOST_TEXTS),
    whole: flag,
    sentBefore: count,
  });
  return {
    articleFound: { from: ['page'], fits: nothing },
    read: { from: READERS, fits: outline },
    settingsChanged: { from: ['extension'], fits: record({}) },
    setCss: { from: ['page'], fits: record({ css: text(LONGEST_CSS), before: text(LONGEST_CSS) }) },
    bring: { from: ['page'], fits: record({ room: oneOf('card', 'marks') }) },
    stateChanged: { from: READERS, fits: glance },
    getState: { from: ['extension'], fits: nothing },
    showClaim: { from: ['extension'], fits: record({ id }) },
    step: { from: ['extension'], fits: record({ by: oneOf(1, -1) }) },
    setHighlights: { from: ['extension'], fits: record({ on: flag }) },
    onlySource: { from: ['extension'], fits: record({ id: either(nothing, id) }) },
    whoSays: { from: ['extension'], fits: nothing },
    runNow: { from: ['extension'], fits: record({ tabId: count }) },
  };
}
