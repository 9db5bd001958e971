import type { Browser } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox); null where the browser has neither, as on a phone. To be called
 * straight from a click: browsers open it for nothing else.
 */
export function sidebarOpener({ sidebarAction }: Pick<Browser, 'sidebarAction'>): ((windowId: number) => void) | null {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (sidePanel?.open) return (windowId) => void sidePanel.open({ windowId });
  if (sidebarAction?.open) return () => void sidebarAction.open();
  return null;
}
