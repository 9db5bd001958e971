import type { Claim } from '../../engine/report';
import type { PageState, ReadyState, Result } from '../../platform/protocol';
import { askerOf } from './analysis';
import { chosenClaims } from './chosen';
import { createDisplay } from './display';
import type { Reader, ReaderParts } from './parts';
import { type Reading, readPage } from './reading';
import { selectedClaim } from './selected';

export type { Words } from '../words';
export type { Reader, ReaderParts } from './parts';

/**
 * Reads the page and shows what is found: article → report → highlights → card, and answers popup and panel. Answers at
 * once; what it finds comes through {@link ReaderParts.onState}.
 */
export function startReader(parts: ReaderParts): Reader {
  const { document, signal } = parts;
  const ask = askerOf(parts.analyze);
  let { settings } = parts;
  let reading: Reading | null = null;
  let state: PageState = { status: 'working' };
  /** What the reader said for this page alone; null: the settings say. */
  let override: boolean | null = null;
  let current: string | null = null;
  let onlySource: string | null = null;
  const display = createDisplay(parts, (id) => setCurrent(id));

  const isOn = () => override ?? (settings.highlights && !settings.quietSites.includes(document.location.hostname));
  const claimOf = (id: string | null) => reading?.report.claims.find((claim) => claim.id === id) ?? null;
  const chosen = (on: boolean) => (reading ? chosenClaims(reading.report, { on, onlySource, settings }) : []);

  function report(next: PageState): void {
    state = next;
    parts.onState(next);
  }

  /** Brings page and panels in line with what is now the case. */
  function refresh(): void {
    if (reading === null) return;
    const { article, report: found } = reading;
    display.show({ article, report: found, claims: chosen(isOn()), current: claimOf(current) });
    report(ready(reading, document, { highlights: isOn(), current, onlySource }));
  }

  function setCurrent(id: string | null): void {
    current = id;
    refresh();
  }

  async function read(): Promise<void> {
    display.stepAside();
    const found = await readPage(document, ask, signal);
    reading = found.status === 'ready' ? found : null;
    if (found.status === 'ready') {
      refresh();
    } else {
      display.show(null);
      report(found);
    }
  }

  function fail(error: unknown): void {
    if (!signal.aborted) report({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
  }

  function jump(claim: Claim | null | undefined, how: { card: boolean }): Result<null> {
    if (!claim) return { ok: false, error: parts.words('panel.notFound') };
    setCurrent(claim.id);
    display.jump(claim, how);
    return DONE;
  }

  parts.onState(state);
  read().catch(fail);

  return {
    state: () => state,
    showClaim: (id) => jump(claimOf(id), { card: false }),
    step(by) {
      const claims = chosen(true);
      const at = claims.findIndex((claim) => claim.id === current);
      return jump(claims.at(at < 0 && by < 0 ? -1 : (at + by) % claims.length), { card: true });
    },
    setHighlights(on) {
      override = on;
      if (!on) current = null;
      refresh();
      return DONE;
    },
    onlySource(id) {
      onlySource = id;
      refresh();
      return DONE;
    },
    whoSays() {
      const claim = reading && selectedClaim(document, reading.article, reading.report);
      if (claim) jump(claim, { card: true });
      return { ok: true, value: { id: claim?.id ?? null } };
    },
    setSettings(next) {
      settings = next;
      display.setSettings(next);
      refresh();
    },
  };
}

const DONE: Result<null> = { ok: true, value: null };

function ready(
  { article, report }: Reading,
  document: Document,
  shown: Pick<ReadyState, 'highlights' | 'current' | 'onlySource'>,
): ReadyState {
  const { title, text, truncatedAt } = article;
  return { status: 'ready', title, url: document.URL, text, report, truncatedAt, ...shown };
}
