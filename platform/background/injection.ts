import type { Scripting } from 'webextension-polyfill';
import type { Result } from '../protocol';
import { PROBE, READER } from '../scripts';
import type { Place } from './pages';

type Injecting = Pick<Scripting.Static, 'executeScript'>;

/** Brings the reader script to the frame that holds an article. The script sees to it that it runs there only once. */
export async function bringReader(scripting: Injecting, { tabId, frameId }: Place): Promise<Result<null>> {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
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
