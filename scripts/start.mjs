import process from 'node:process';
import { giveUp, installPackages, run } from './set-up.mjs';

/**
 * npm start [-- [--browser chrome|edge|firefox] [URL]]
 * Builds the extension and opens an installed browser with it, on the sample article or on URL. Without a display it
 * runs headless, prints the popup's list and saves a picture of page and popup.
 */
installPackages();
if (!run('npm', ['run', '--silent', 'build'])) giveUp('The build failed: see above.');
if (!run('npx', ['tsx', 'scripts/start/run.ts', ...process.argv.slice(2)]))
  giveUp('On Record did not start: see above.');
