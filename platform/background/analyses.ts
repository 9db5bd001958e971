import type { Report } from '../../engine/report';
import type { Analysis, BlockRef, Result } from '../protocol';
import type { Place } from './pages';

/** What stands between two blocks in the analysed text. The page layer joins its blocks with the same. */
const SEPARATOR = '\n\n';

/** Answers `analyze` for all pages with one engine. */
export interface Analyses {
  analyze(page: Place, blocks: readonly BlockRef[]): Promise<Result<Analysis>>;
  /** Forgets what the pages of a closed tab have sent. */
  forget(tabId: number): void;
}

/**
 * Keeps, for each page, the blocks of its last request, so that a growing article sends only what is new. Nothing is
 * lost with them: a background that was stopped in between answers `need`, and the page sends those blocks again.
 */
export function analysesWith(engine: () => Promise<{ analyze(text: string): Report }>): Analyses {
  const known = new Map<string, Map<string, string>>();
  return {
    async analyze({ tabId, frameId }, blocks) {
      const page = `${tabId}:${frameId}`;
      const before = known.get(page);
      const now = new Map<string, string>();
      const need: string[] = [];
      for (const { key, text = before?.get(key) } of blocks) {
        if (text === undefined) need.push(key);
        else now.set(key, text);
      }
      known.set(page, now);
      if (need.length > 0) return { ok: true, value: { need } };
      const text = blocks.map(({ key }) => now.get(key)).join(SEPARATOR);
      return { ok: true, value: { report: (await engine()).analyze(text) } };
    },
    forget(tabId) {
      for (const page of known.keys()) if (page.startsWith(`${tabId}:`)) known.delete(page);
    },
  };
}
