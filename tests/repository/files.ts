import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Paths of everything that is in the repository (or about to be), from its root. */
export const TRACKED = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Tracked files that hold text. */
export const TEXTS = TRACKED.filter((path) => !/\.(bin|png|jpg|ico|wasm|gz)$/.test(path));

export const CODE = TRACKED.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
