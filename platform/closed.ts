import type { Scripting } from 'webextension-polyfill';

/** Whether the browser keeps a page of the web from extensions, as it does documents in its own viewer and its store's pages. */
export const isClosed = (scripting: Pick<Scripting.Static, 'executeScript'>, tabId: number): Promise<boolean> =>
  scripting.executeScript({ target: { tabId }, func: () => null, injectImmediately: true }).then(
    () => false,
    () => true,
  );
