import type { Scripting } from 'webextension-polyfill';
import { PAGES, PROBE } from '../scripts';
import type { Settings } from '../settings';

const ID = 'probe';

type Registering = Pick<
  Scripting.Static,
  'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts'
>;

/**
 * Has the browser run the probe in every page where the reader wants it, and nowhere else: not on the sites that were
 * switched off, and on none when it shall run only when asked. The browser keeps this over restarts; an unchanged
 * registration is left as it is.
 */
export async function registerProbe(scripting: Registering, settings: Settings): Promise<void> {
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  const wanted = settings.run === 'always' ? scriptFor(settings.offSites) : null;
  if (sameSites(registered, wanted)) return;
  if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted) await scripting.registerContentScripts([wanted]);
}

function scriptFor(offSites: readonly string[]): Scripting.RegisteredContentScript {
  const excludeMatches = offSites.map((host) => `*://${host}/*`);
  return {
    id: ID,
    js: [PROBE],
    matches: PAGES,
    // An empty list is refused by some versions.
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    allFrames: true,
    runAt: 'document_idle',
  };
}

type Script = Scripting.RegisteredContentScript | null | undefined;

function sameSites(a: Script, b: Script): boolean {
  if (!a || !b) return !a && !b;
  return [...(a.excludeMatches ?? [])].sort().join() === [...(b.excludeMatches ?? [])].sort().join();
}
