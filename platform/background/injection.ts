import type { Scripting, Tabs } from 'webextension-polyfill';
import { askPage, type Place } from '../messages';
import type { Result, Unread } from '../protocol';
import { PAGES, PROBE, READER, ROOMS, type Room } from '../scripts';
import type { Settings } from '../settings';

type Injecting = Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;

/** Brings the reader script to the frame that holds an article. The script sees to it that it runs there only once. */
export const bringReader = (scripting: Injecting, place: Place): Promise<Result<null>> =>
  bring(READER, scripting, place);

/** Brings a room's script to a frame where the reader script is. */
export const bringRoom = (scripting: Injecting, place: Place, room: Room): Promise<Result<null>> =>
  bring(ROOMS[room], scripting, place);

async function bring(script: string, scripting: Injecting, { tabId, frameId }: Place): Promise<Result<null>> {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] });
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

/** Says at the selected words of a frame why it shows no claims, also where no reader script is. Throws on a closed page. */
export async function explain(scripting: Injecting, place: Place, unread: Unread): Promise<void> {
  await bringRoom(scripting, place, 'card');
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  await scripting.executeScript({ target, func: explainHere, args: [unread] });
}

/** Runs in the frame, where the room's script left its code. */
function explainHere(unread: Unread): void {
  const { onRecordRooms } = globalThis as { onRecordRooms?: { card?: { explain(unread: Unread): void } } };
  onRecordRooms?.card?.explain(unread);
}

/**
 * Reads a tab now, whatever the settings say: where the probe finds articles, else the page itself. When this is
 * answered, the reader script is there. Fails with words on a page that is closed to extensions.
 */
export async function runNow(
  { scripting, tabs }: { scripting: Injecting; tabs: Pick<Tabs.Static, 'sendMessage'> },
  tabId: number,
): Promise<Result<null>> {
  await scripting.executeScript({ target: { tabId, allFrames: true }, files: [PROBE] });
  const state = await askPage(tabs, tabId, 'getState', null);
  if (state.ok && state.value.status !== 'failed') return { ok: true, value: null };
  return bringReader(scripting, { tabId, frameId: 0 });
}

/**
 * Looks for articles in the tabs that are open already: a registered script runs only in pages loaded after it was
 * registered. A page that is closed to extensions refuses, which is no failure.
 */
export async function probeOpenTabs(
  { scripting, tabs }: { scripting: Injecting; tabs: Pick<Tabs.Static, 'query'> },
  { run, offSites }: Pick<Settings, 'run' | 'offSites'>,
): Promise<void> {
  if (run === 'asked') return;
  const open = await tabs.query({ url: PAGES });
  const wanted = open.filter(({ url }) => url !== undefined && !offSites.includes(new URL(url).hostname));
  const look = (tabId: number) => scripting.executeScript({ target: { tabId, allFrames: true }, files: [PROBE] });
  await Promise.allSettled(wanted.flatMap(({ id }) => (id === undefined ? [] : [look(id)])));
}
