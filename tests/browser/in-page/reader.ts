import { findArticle } from '../../../article';
import { isEnglish } from '../../../article/english';
import type { SentOutline } from '../../../article/outline';
import type { Claim, Kind, Level, Report } from '../../../engine/report';
import type { Span } from '../../../engine/span';
import { cardRoom } from '../../../page/card';
import * as marksRoom from '../../../page/marks';
import { type ReaderParts, startReader } from '../../../page/reader';
import { firstSegments } from '../../../page/reader/chosen';
import type { Words } from '../../../page/words';
import { readingsWith } from '../../../platform/background/readings';
import type { PageState, Reader } from '../../../platform/protocol';
import { DEFAULTS, type Settings } from '../../../platform/settings';

export { pointOf, remember } from './highlights';

/** A claim as the stand-in for the engine looks it up: the words of its parts, each once in the text. */
export interface Planned {
  id: string;
  source: string | null;
  cue: string;
  content: string;
  kind: Kind;
  level: Level;
  reason: string;
}

/** The background with the planned claims whose words are all in the text, in place of an engine. Forgets what it is told to. */
function standIn(planned: readonly Planned[], settings: Settings) {
  const asked: SentOutline[] = [];
  const place = { tabId: 1, frameId: 0 };
  const background = readingsWith({
    findArticle,
    languageOf: async (text) => (isEnglish(text) ? 'en' : 'de'),
    engine: async () => ({ analyze: (text) => reportOf(text, planned) }),
    firstSegments,
    settings: async () => settings,
  });
  const read: ReaderParts['read'] = (outline) => {
    asked.push(outline);
    return background.read(place, outline);
  };
  return { asked, read, forget: () => background.forget(place.tabId) };
}

function reportOf(text: string, planned: readonly Planned[]): Report {
  const find = (words: string): Span[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [[start, start + words.length]];
  };
  const found = planned.filter(({ cue, content }) => text.includes(cue) && text.includes(content));
  const names = [...new Set(found.flatMap(({ source }) => (source === null ? [] : [source])))];
  const kinds = new Map(found.map(({ source, kind }) => [source, kind]));
  const claims = found.map((plan): Claim => {
    const { id, source, kind, level } = plan;
    return {
      id,
      kind,
      level,
      via: null,
      count: 1,
      source: source === null ? null : { id: source, spans: find(source) },
      cue: { spans: find(plan.cue) },
      content: { spans: find(plan.content) },
      hedges: [],
      corroboration: { group: null, sources: source === null ? [] : [source], independent: 1, denies: false },
      reasons: [{ rule: plan.id, text: plan.reason, values: [], spans: [] }],
    };
  });
  const sources = names.map((label) => ({
    id: label,
    label,
    kind: kinds.get(label) ?? 'person',
    mentions: find(label),
  }));
  const levels: Report['summary']['levels'] = [0, 0, 0, 0, 0, 0];
  const counts = { claims: claims.length, sources: sources.length, anonymous: 0, single: 0, other: 0 };
  return { claims, sources, summary: { ...counts, levels, engine: 'patterns' } };
}

/** The key itself with what fills it. */
const words: Words = (key, fill = []) => [key, ...fill].join(' ');

let observed = 0;

/** Counts how often it tells of changes. */
class CountingObserver extends MutationObserver {
  constructor(callback: MutationCallback) {
    super((records, observer) => {
      observed++;
      callback(records, observer);
    });
  }
}

export interface Started {
  reader: Reader;
  states: PageState[];
  engine: ReturnType<typeof standIn>;
  /** How often an observer of ours was told of a change of the page. */
  observed(): number;
  stop(): void;
  /** Resolves when what marks was brought. */
  prepared: Promise<void>;
  /** Resolves with the first state from now on, or the present one, of this status. */
  until(status: PageState['status']): Promise<PageState>;
}

/** Starts the reader in this page as the extension's script would, with a stand-in for background and browser. */
export function start(planned: readonly Planned[], settings: Partial<Settings> = {}): Started {
  globalThis.MutationObserver = CountingObserver;
  const life = new AbortController();
  const engine = standIn(planned, { ...DEFAULTS, ...settings });
  const states: PageState[] = [];
  const sheet = document.head.appendChild(document.createElement('style'));
  let heard = () => {};
  let prepared = () => {};
  /** Marks are asked for to show them, where they are chosen, and for printing. */
  let asked = 0;
  const ready = new Promise<void>((resolve) => {
    prepared = resolve;
  });
  const reader = startReader({
    document,
    read: engine.read,
    async setCss(css) {
      sheet.textContent = css;
      return { ok: true, value: null };
    },
    words,
    card: async () =>
      cardRoom({ words, reasonText: (reason) => reason.text, noticeOf: ({ status }) => ({ title: status, text: '' }) }),
    async marks() {
      if (++asked === (settings.renderer === 'marked' ? 2 : 1)) setTimeout(prepared);
      return marksRoom;
    },
    onState(state) {
      states.push(state);
      heard();
    },
    signal: life.signal,
  });
  const until = (status: PageState['status']) =>
    new Promise<PageState>((resolve) => {
      heard = () => {
        const last = states.at(-1);
        if (last?.status === status) resolve(last);
      };
      heard();
    });
  return { reader, states, engine, observed: () => observed, stop: () => life.abort(), until, prepared: ready };
}

/** The elements that mark words now: those whose name nobody but us uses. */
export const marks = () =>
  [...document.querySelectorAll('article *')].filter((one) => /^x[0-9a-z]+-m$/.test(one.localName));

/** Whether the style sheet underlines every stretch that is painted, and no menu. */
export function dressed(): { painted: boolean[]; menu: boolean } {
  const underlined = (element: Element | null, name: string) =>
    element !== null && getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline';
  const painted = [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map(({ startContainer }) => underlined(startContainer.parentElement, name)),
  );
  const names = [...CSS.highlights.keys()];
  return { painted, menu: names.some((name) => underlined(document.querySelector('button'), name)) };
}

/** The words of each claim that shows now, painted or marked, in the page's order. */
export function shownWords(): string[] {
  const painted = [...CSS.highlights].flatMap(([name, ranges]) => (/-[012]$/.test(name) ? [...ranges] : []));
  const ranges = painted.map(({ startContainer, startOffset, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, endOffset);
    return range;
  });
  for (const mark of marks()) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    ranges.push(range);
  }
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}
