import type { Found } from '../../article/found';
import type { Outline, SentOutline } from '../../article/outline';
import type { Report } from '../../engine/report';
import type { Place } from '../messages';
import type { PageReading, Result, Segment } from '../protocol';
import type { Settings } from '../settings';

/** Everything that knows of articles and claims. */
export interface Analysis {
  findArticle(outline: Outline): Found | null;
  /** A BCP 47 tag, or `und`. */
  languageOf(text: string): Promise<string>;
  engine(): Promise<{ analyze(text: string): Report }>;
  /** What shows on a page that was just read. */
  firstSegments(found: Found, report: Report, settings: Settings): readonly Segment<number>[];
}

interface Parts extends Analysis {
  settings(): Promise<Settings>;
}

/** Answers `read` for all pages with one engine. */
interface Readings {
  read(page: Place, outline: SentOutline): Promise<Result<PageReading>>;
  /** Forgets what the pages of a closed tab have sent. */
  forget(tabId: number): void;
}

/** What is kept of a page: the texts that it sent, and the last report. Nothing is lost with it. */
interface Known {
  texts: readonly string[];
  last: { text: string; report: Report } | null;
}

/**
 * Keeps, for each page, the texts that it sent, so that a growing article sends only what is new. A background that was
 * stopped in between answers `forgotten`, and the page sends them again.
 */
export function readingsWith({ findArticle, languageOf, engine, firstSegments, settings }: Parts): Readings {
  const pages = new Map<string, Known>();

  async function reportOn(known: Known, text: string): Promise<Report> {
    if (known.last?.text !== text) known.last = { text, report: (await engine()).analyze(text) };
    return known.last.report;
  }

  return {
    async read({ tabId, frameId }, sent) {
      const page = `${tabId}:${frameId}`;
      const before = sent.sentBefore === 0 ? NOTHING : (pages.get(page) ?? NOTHING);
      if (before.texts.length < sent.sentBefore) return { ok: true, value: { status: 'forgotten' } };
      const fresh = sent.texts.filter((text) => typeof text === 'string');
      const known = { texts: [...before.texts.slice(0, sent.sentBefore), ...fresh], last: before.last };
      pages.set(page, known);
      const found = findArticle({ ...sent, texts: textsOf(sent, known.texts) });
      if (found === null) return { ok: true, value: { status: 'not-article' } };
      const language = await languageOf(found.text);
      if (language !== 'en') return { ok: true, value: { status: 'other-language', language } };
      const report = await reportOn(known, found.text);
      const now = await settings();
      const segments = firstSegments(found, report, now);
      return { ok: true, value: { status: 'ready', found, report, settings: now, segments } };
    },
    forget(tabId) {
      for (const page of pages.keys()) if (page.startsWith(`${tabId}:`)) pages.delete(page);
    },
  };
}

const NOTHING: Known = { texts: [], last: null };

function textsOf({ texts }: SentOutline, known: readonly string[]): string[] {
  return texts.map((text) => (typeof text === 'string' ? text : (known[text] ?? '')));
}
