import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import process from 'node:process';

/** What every command does first on a fresh clone. Plain Node without any package: there may be none yet. */

const OLDEST_NODE = [20, 19];

/** Runs a command with its output shown; answers whether it went well. */
export function run(command, args, env = {}) {
  const shell = platform() === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

/** Ends with one line that says what is wrong. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

/** Installs what the lockfile says, unless it is there. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    giveUp(`On Record needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
  }
  if (installed()) return;
  console.log('Installing packages …');
  // A dependency's dependency would download a browser of its own; the tests use the installed ones.
  process.env.PUPPETEER_SKIP_DOWNLOAD = '1';
  // Not `npm ci`: it refuses a lockfile that lacks other platforms' optional packages, which not every registry carries.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])) giveUp('npm install failed: see above.');
}

/** Whether `node_modules` holds every package that the lockfile wants, in its version. Optional ones may be missing. */
function installed() {
  const path = 'node_modules/.package-lock.json';
  if (!existsSync(path)) return false;
  const there = readPackages(path);
  return Object.entries(readPackages('package-lock.json')).every(
    ([name, wanted]) => name === '' || wanted.optional || there[name]?.version === wanted.version,
  );
}

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
