import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Commands and usual places of the browsers that can be driven, the likeliest first. */
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

/** The path of an installed browser, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` name another one. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`${name.toUpperCase()}_PATH`];
  const places = chosen ? [chosen] : PLACES[name];
  return places.flatMap(candidates).find(runs) ?? null;
}

function candidates(place: string): string[] {
  if (/[\\/]/.test(place)) return [place];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windows(...ends: string[]): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).flatMap((root) => ends.map((end) => `${root}\\${end}`));
}
