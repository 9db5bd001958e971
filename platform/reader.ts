import type { Browser } from 'webextension-polyfill';
import { listen, tell } from './messages';
import type { Glance, PageState, Reader } from './protocol';
import type { Settings } from './settings';

/** Lets panel and background speak to the reader script of this frame until its life ends. */
export function answerFor(reader: Reader, obey: (settings: Settings) => void, { runtime, life }: Context): void {
  listen(
    runtime,
    {
      getState: () => ({ ok: true, value: reader.state() }),
      showClaim: ({ id }) => reader.showClaim(id),
      step: ({ by }) => reader.step(by),
      setHighlights: ({ on }) => reader.setHighlights(on),
      onlySource: ({ id }) => reader.onlySource(id),
      whoSays: () => reader.whoSays(),
      settingsChanged: obey,
    },
    life.signal,
  );
}

/** What the reader script of a frame lives in. */
interface Context {
  runtime: Browser['runtime'];
  life: AbortController;
}

/** A whole report is too much to tell at every change: few listen, and the page pays for it. */
export const glanceAt = (state: PageState): Glance => ({
  status: state.status,
  summary: state.status === 'ready' ? state.report.summary : null,
});

/**
 * Hands changed settings to the reader script, and ends it when this site was switched off. A site that was off all
 * along stays as the reader asked for it.
 */
export function obeying(
  reader: Pick<Reader, 'settings' | 'setSettings'>,
  { host, runtime, life }: Context & { host: string },
): (settings: Settings) => void {
  return (settings) => {
    const wasOff = reader.settings()?.offSites.includes(host) ?? false;
    if (!wasOff && settings.offSites.includes(host)) {
      life.abort();
      tell(runtime, 'stateChanged', { status: 'resting', summary: null });
    } else reader.setSettings(settings);
  };
}

/**
 * Ends the reader script when the extension was updated or removed under it. Chromium tells such a script nothing and lets
 * it run on without an id, so it looks whenever the reader turns to the page or away from it. Firefox ends it itself.
 */
export function endWithExtension(view: Window, runtime: Pick<Browser['runtime'], 'id'>, life: AbortController): void {
  const check = () => {
    if (!runtime.id) life.abort();
  };
  for (const event of ['pointermove', 'keydown', 'focus', 'blur', 'visibilitychange']) {
    view.addEventListener(event, check, { capture: true, passive: true, signal: life.signal });
  }
}

/** What the reader script leaves in its frame. Scripts of an extension share one global object a frame, unseen by the page. */
export interface Frame {
  onRecord?: { life: AbortController; reader: Pick<Reader, 'state'> | null };
}

/** The life of the reader script in this frame; null when one lives there already and has not failed. */
export function takeFrame(frame: Frame): NonNullable<Frame['onRecord']> | null {
  const there = frame.onRecord;
  if (there && !there.life.signal.aborted && there.reader?.state().status !== 'failed') return null;
  there?.life.abort();
  frame.onRecord = { life: new AbortController(), reader: null };
  return frame.onRecord;
}
