import { launchChromium } from './chromium';
import { type BrowserName, findBrowser } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Session } from './session';

export { type BrowserName, findBrowser } from './find';
export type { Popup, Session } from './session';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Starts an installed browser with the built extension. @throws when that browser is not installed. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'path'> = {}): Promise<Session> {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} is not installed`);
  return (name === 'chromium' ? launchChromium : launchFirefox)({ ...options, path });
}
