import type { Claim } from '../../engine/report';
import { messageOf, type PageState, type Reader, type Result, type Segment } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { compareArticles, watchPage } from '../observe';
import { readOutline } from '../outline';
import { selectedWords } from '../selection';
import { askerOf } from './asking';
import { chosenClaims, segmentsFor } from './chosen';
import { inChunks } from './chunks';
import { createDisplay, type Display } from './display';
import type { ReaderParts } from './parts';
import { mayStand, preparedSegments, type Reading, readAlready, readPage } from './reading';
import { claimAt } from './selected';
import { readyState } from './state';

export type { ReaderParts } from './parts';

/**
 * Reads the page and shows what is found: article → report → highlights → card, follows its changes, and answers popup and
 * panel. Answers at once; what it finds comes through {@link ReaderParts.onState}.
 */
export function startReader(parts: ReaderParts): Reader {
  const { document, signal } = parts;
  const ask = askerOf(parts.read);
  let settings: Settings | null = null;
  let reading: Reading | null = null;
  let state: PageState = { status: 'working' };
  /** What the reader said for this page alone; null: the settings say. */
  let override: boolean | null = null;
  let current: string | null = null;
  let onlySource: string | null = null;
  let looks = 0;
  /** Told once it is known what the page is. */
  const waiting: (() => void)[] = [];
  /** From the first reading on: a page that turns out to be no article pays for none of it. */
  let display: Display | null = null;
  const watch = watchPage(document, signal, () => look().catch(fail));

  const isQuiet = () => !settings?.highlights || settings.quietSites.includes(document.location.hostname);
  const isOn = () => override ?? !isQuiet();
  const claimOf = (id: string | null) => reading?.report.claims.find((claim) => claim.id === id) ?? null;
  const chosen = (on: boolean) =>
    reading && settings ? chosenClaims(reading.report, { on, onlySource, settings }) : [];

  function tell(next: PageState): void {
    state = next;
    parts.onState(next);
    if (next.status !== 'working') for (const go of waiting.splice(0)) go();
  }

  function fail(error: unknown): void {
    if (!signal.aborted) tell({ status: 'failed', message: messageOf(error) });
  }

  function draw(): void {
    display?.show(reading && { ...reading, segments: segmentsNow(reading), current });
  }

  /** Prepared by the background as long as the reader has asked for nothing else. */
  function segmentsNow(reading: Reading): Segment<Text>[] {
    const untouched = override === null && onlySource === null && current === null;
    if (untouched && isOn() && settings === reading.settings) return preparedSegments(reading);
    const claims = chosen(isOn());
    const also = claimOf(current);
    return segmentsFor(reading.article, also && !claims.includes(also) ? [...claims, also] : claims);
  }

  /** Brings page and panels in line with what is now the case. */
  function refresh(): void {
    draw();
    if (reading) tell(readyState(reading, document.URL, { highlights: isOn(), current, onlySource }));
  }

  function setCurrent(id: string | null): void {
    current = id;
    refresh();
  }

  /** Looks at the page, at the start and whenever it may have changed. A look that another one has overtaken counts no more. */
  async function look(): Promise<void> {
    const mine = ++looks;
    display?.stepAside();
    const page = await inChunks(readOutline(document), signal);
    if (mine !== looks) return;
    const already = readAlready(reading, page);
    if (already) return settle(already);
    if (reading && !mayStand(reading, page)) leave();
    const found = await readPage(page, ask);
    signal.throwIfAborted();
    if (mine !== looks) return;
    if (found.status === 'ready') return settle(found);
    watch.follow(null);
    leave();
    tell(found);
  }

  /** Shows what was read in place of what was shown before. */
  function settle(found: Reading): void {
    const change = reading === null ? 'other' : compareArticles(reading.article, found.article);
    watch.follow(found.article);
    if (change === 'other') leave();
    settings ??= found.settings;
    display ??= createDisplay(parts, settings, { quietly: watch.quietly, choose: setCurrent, fail });
    reading = found;
    if (claimOf(current) === null) current = null;
    if (change === 'same') display.stepBack();
    else if (change === 'moved') draw();
    else refresh();
  }

  /** The article is gone: its claims go before any new ones come. */
  function leave(): void {
    if (reading === null) return;
    tell({ status: 'working' });
    reading = null;
    current = null;
    onlySource = null;
    draw();
  }

  function jump(claim: Claim | null | undefined, how: { card: boolean }): Result<null> {
    if (!claim) return { ok: false, error: parts.words('panel.notFound') };
    setCurrent(claim.id);
    display?.jump(claim, how);
    return DONE;
  }

  // The toolbar forgets a page that is left, also one that the browser keeps to come back to.
  const cameBack = ({ persisted }: PageTransitionEvent) => persisted && tell(state);
  document.defaultView?.addEventListener('pageshow', cameBack, { signal });
  look().catch(fail);

  return {
    state: () => state,
    settings: () => settings,
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
    async whoSays() {
      const words = selectedWords(document);
      if (state.status === 'working') await new Promise<void>((go) => waiting.push(go));
      if (state.status !== 'ready') return { ok: true, value: state };
      const claim = words && reading && claimAt(words, reading.article, reading.report);
      if (claim) jump(claim, { card: true });
      else display?.sayNoClaim(words);
      return DONE;
    },
    setSettings(next) {
      settings = next;
      display?.setSettings(next);
      refresh();
    },
  };
}

const DONE: Result<null> = { ok: true, value: null };
