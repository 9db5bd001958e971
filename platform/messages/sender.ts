import type { Runtime } from 'webextension-polyfill';

/** `page`: one of our scripts in a web page. `extension`: background, popup, panel, or another page of the extension. */
export type Role = 'page' | 'extension';

/**
 * Which context a message came from, by what the browser (and not the message) says of its sender; null when it is none
 * of ours. A page of the extension in a tab has a tab too, so the address decides.
 */
export function roleOf(sender: Runtime.MessageSender, self: Pick<Runtime.Static, 'id' | 'getURL'>): Role | null {
  if (sender.id !== self.id) return null;
  if (sender.url === undefined) return sender.tab === undefined ? 'extension' : null;
  if (sender.url.startsWith(self.getURL(''))) return 'extension';
  return sender.tab !== undefined && /^https?:/.test(sender.url) ? 'page' : null;
}

/** A frame of a tab. */
export interface Place {
  tabId: number;
  frameId: number;
}

/** Where a message came from. @throws when it came from no tab. */
export function placeOf({ tab, frameId }: Runtime.MessageSender): Place {
  if (tab?.id === undefined) throw new Error('the message comes from no tab');
  return { tabId: tab.id, frameId: frameId ?? 0 };
}
