import type { Runtime } from 'webextension-polyfill';

/** `page`: one of our scripts in a web page. `extension`: background, popup, panel, or another page of the extension. */
export type Role = 'page' | 'extension';

/** What the extension is, as the browser tells it: its id and the address its own pages begin with. */
interface Self {
  id: string;
  origin: string;
}

/**
 * Which context a message came from, by what the browser (and not the message) says of its sender; null when it is none
 * of ours. A page of the extension in a tab has a tab too, so the address decides.
 */
export function roleOf(sender: Runtime.MessageSender, self: Self): Role | null {
  if (sender.id !== self.id) return null;
  if (sender.url === undefined) return sender.tab === undefined ? 'extension' : null;
  if (sender.url.startsWith(self.origin)) return 'extension';
  return sender.tab !== undefined && /^https?:/.test(sender.url) ? 'page' : null;
}

export function self(runtime: Pick<Runtime.Static, 'id' | 'getURL'>): Self {
  return { id: runtime.id, origin: runtime.getURL('') };
}
