import type { Scripting } from 'webextension-polyfill';
import type { Result } from '../protocol';
import { PROBE, READER } from '../scripts';
import type { Place } from './pages';

type Injecting = Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;

/** Brings the reader script to the frame that holds an article. The script sees to it that it runs there only once. */
export async function bringReader(scripting: Injecting, { tabId, frameId }: Place): Promise<Result<null>> {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
  return { ok: true, value: null };
}

/**
 * Puts a style sheet into a frame as the reader's own (origin `USER`): it leaves no trace in the page's DOM. The browser
 * takes away only what it is told word for word, hence `before`.
 */
export async function setCss(
  scripting: Injecting,
  { tabId, frameId }: Place,
  { css, before }: { css: string; before: string },
): Promise<Result<null>> {
  const target = { tabId, frameIds: [frameId] };
  if (css !== '') await scripting.insertCSS({ target, css, origin: 'USER' });
  if (before !== '') await scripting.removeCSS({ target, css: before, origin: 'USER' });
  return { ok: true, value: null };
}

/**
 * Runs the probe in a tab now, whatever the settings say; when this is answered, a tab with an article has its reader
 * script. Fails with words on a page that is closed to extensions.
 */
export async function runNow(scripting: Injecting, tabId: number): Promise<Result<null>> {
  await scripting.executeScript({ target: { tabId, allFrames: true }, files: [PROBE] });
  return { ok: true, value: null };
}
