import type { CDPSession } from 'puppeteer-core';
import { EXTENSION } from './profile';

/**
 * What the extension itself caused in a load: pages ask for other things, say other things and move differently at every
 * load, so that a comparison of two loads tells of the page as much as of us.
 */
export interface Caused {
  /** Addresses that a script of the extension asked for, or that lie in it. */
  requests: string[];
  /** Messages and errors that came from a script of the extension, or name one. */
  messages: string[];
  /** Sum of the layout shift scores in the frames just after the highlights came. */
  moved: number;
}

/** Fills what it answers for as long as the session lasts. */
export async function watchCaused(cdp: CDPSession): Promise<Omit<Caused, 'moved'>> {
  const requests: string[] = [];
  const messages: string[] = [];
  const isOurs = (told: unknown) => JSON.stringify(told).includes(EXTENSION.origin);
  cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (isOurs([request.url, initiator])) requests.push(request.url);
  });
  cdp.on('Runtime.consoleAPICalled', (call) => {
    if (isOurs(call)) messages.push(`console.${call.type}`);
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (isOurs(exceptionDetails)) messages.push(exceptionDetails.text);
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (isOurs(entry)) messages.push(entry.text);
  });
  for (const domain of ['Network', 'Runtime', 'Log'] as const) await cdp.send(`${domain}.enable`);
  return { requests, messages };
}
