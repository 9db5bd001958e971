import { launchChromium } from './chromium';
import { type BrowserName, findBrowser } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions as Launching, Session } from './session';

export { type BrowserName, findBrowser } from './find';
export { BUILDS, type Popup, type Session } from './session';

/** How a browser is started; which one is found by its name. */
export type LaunchOptions = Omit<Launching, 'path'>;

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Starts an installed browser with the built extension. @throws when that browser is not installed. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} is not installed`);
  return (name === 'chromium' ? launchChromium : launchFirefox)({ ...options, path });
}
