import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './set-up.mjs';

/** Names under which a browser may be called. Anything that `scripts/browser/find.ts` finds elsewhere is named by hand. */
const WANTED = [
  { package: 'chromium', names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM_PATH' },
  { package: 'firefox-esr', names: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH' },
];

/** Installs Chromium and Firefox where that can be done; otherwise one line that says how to get what is missing. */
export function installBrowsers() {
  const missing = WANTED.filter((browser) => !isThere(browser));
  if (missing.length === 0) return null;
  const packages = missing.map((browser) => browser.package);
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    const variables = missing.map((browser) => browser.variable).join(' and ');
    return `Missing ${packages.join(' and ')}: install with "apt-get install ${packages.join(' ')}", or name the program in ${variables}.`;
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  return done ? null : `apt-get could not install ${packages.join(' and ')}: see above.`;
}

function isThere({ names, variable }) {
  if (process.env[variable]) return existsSync(process.env[variable]);
  return names.some((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}
