import type { Runtime, Tabs } from 'webextension-polyfill';
import { messageOf, NO_ANSWER, type Protocol, type Result } from '../protocol';
import { type Envelope, unpacked } from './envelope';
import type { Place } from './sender';

/** The messages that are answered; the others are only told. */
export type Asked = {
  [Name in keyof Protocol]: ReturnType<Protocol[Name]> extends void ? never : Name;
}[keyof Protocol];
type Answer<Name extends Asked> = Extract<Awaited<ReturnType<Protocol[Name]>>, Result<unknown>>;

type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** Asks the background (or, from it, nobody). Never throws: a failure is the answer. */
export function askBackground<Name extends Asked>(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
  name: Name,
  data: Data<Name>,
): Promise<Answer<Name>> {
  return settled(() => runtime.sendMessage({ name, data } satisfies Envelope<Name>));
}

type Tabbing = Pick<Tabs.Static, 'sendMessage'>;

/**
 * Asks the reader script of a tab: that of the top frame, or, where the article stands in a frame within, the one that
 * answers. {@link NO_ANSWER} when the tab holds none.
 */
export async function askPage<Name extends Asked>(
  tabs: Tabbing,
  tabId: number,
  name: Name,
  data: Data<Name>,
): Promise<Answer<Name>> {
  const top = await askTopFrame(tabs, tabId, name, data);
  if (top.ok || top.error !== NO_ANSWER) return top;
  return settled(() => tabs.sendMessage(tabId, { name, data } satisfies Envelope<Name>));
}

/** {@link askPage} for the page itself, without the frames in it. */
export function askTopFrame<Name extends Asked>(
  tabs: Tabbing,
  tabId: number,
  name: Name,
  data: Data<Name>,
): Promise<Answer<Name>> {
  return askFrame(tabs, { tabId, frameId: 0 }, name, data);
}

/** {@link askPage} for one frame of a tab. */
export function askFrame<Name extends Asked>(
  tabs: Tabbing,
  { tabId, frameId }: Place,
  name: Name,
  data: Data<Name>,
): Promise<Answer<Name>> {
  return settled(() => tabs.sendMessage(tabId, { name, data } satisfies Envelope<Name>, { frameId }));
}

/** Tells all pages of the web that hold a reader script, in whatever frame, and those of the extension that do. */
export async function tellPages<Name extends Exclude<keyof Protocol, Asked>>(
  { tabs, runtime }: { tabs: Pick<Tabs.Static, 'query' | 'sendMessage'>; runtime: Pick<Runtime.Static, 'sendMessage'> },
  name: Name,
  data: Data<Name>,
): Promise<void> {
  tell(runtime, name, data);
  for (const { id } of await tabs.query({})) {
    if (id !== undefined) void settled(() => tabs.sendMessage(id, { name, data }));
  }
}

/** Tells whoever listens. Nobody need. */
export function tell<Name extends Exclude<keyof Protocol, Asked>>(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
  name: Name,
  data: Data<Name>,
): void {
  void settled(() => runtime.sendMessage({ name, data }));
}

async function settled<T>(send: () => Promise<unknown>): Promise<T> {
  try {
    return (unpacked(await send()) ?? { ok: false, error: NO_ANSWER }) as T;
  } catch (error) {
    const message = messageOf(error);
    const nobody = /receiving end does not exist|no tab with id|invalid tab id/i.test(message);
    return { ok: false, error: nobody ? NO_ANSWER : message } as T;
  }
}
