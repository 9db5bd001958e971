import type { Level, Standing } from '../engine/report';
import { flag, type Guard, listOf, oneOf, record } from './messages/guards';

/**
 * Everything that is stored, with its default. Lives in synced storage where the browser offers it, else local. A change
 * of shape raises SETTINGS_VERSION and adds a migration below; nothing stored is ever dropped silently.
 */
export interface Settings {
  /** Highlights in pages at all. */
  highlights: boolean;
  /** Host names where highlights are off although claims are still listed. */
  quietSites: string[];
  /** Host names where the extension never runs. */
  offSites: string[];
  /** `asked`: nothing runs before the reader opens the popup and asks. */
  run: 'always' | 'asked';
  /** Which claims are highlighted: by standing, and only at these levels. */
  standings: Standing[];
  levels: Level[];
  /** `auto`: painted where the browser supports it well, else marked. */
  renderer: 'auto' | 'painted' | 'marked';
  look: 'underline' | 'tint';
  palette: 'standard' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'custom';
  /** CSS colours (`#rrggbb`) for palette `custom`. */
  colours: Record<Standing, string>;
  badge: 'anonymous' | 'single' | 'claims' | 'off';
}

/** What the items may be that are one of a few, in the order in which the settings page offers them. */
export const CHOICES = {
  run: ['always', 'asked'],
  renderer: ['auto', 'painted', 'marked'],
  look: ['underline', 'tint'],
  palette: ['standard', 'protanopia', 'deuteranopia', 'tritanopia', 'custom'],
  badge: ['anonymous', 'single', 'claims', 'off'],
} as const satisfies { [Item in keyof Settings]?: readonly Settings[Item][] };

export const SETTINGS_VERSION = 1;

export const DEFAULTS: Settings = {
  highlights: true,
  quietSites: [],
  offSites: [],
  run: 'always',
  standings: ['anonymous', 'single'],
  levels: [0, 1, 2, 3, 4, 5],
  renderer: 'auto',
  look: 'underline',
  palette: 'standard',
  colours: { anonymous: '#c8511b', single: '#8765d8', other: '#0f8479' },
  badge: 'anonymous',
};

const standingName = oneOf('anonymous', 'single', 'other');
/** Whether it is a host name as the lists of sites hold them: in lower case, other scripts in Punycode. */
export const isHostName: Guard = (value) => typeof value === 'string' && /^[a-z0-9._-]{1,253}$/.test(value);

const hosts = listOf(isHostName, 2000);
const colour: Guard = (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

/** What each item may be. */
const FITS: { readonly [Item in keyof Settings]: Guard } = {
  highlights: flag,
  quietSites: hosts,
  offSites: hosts,
  run: oneOf(...CHOICES.run),
  standings: listOf(standingName, 3),
  levels: listOf(oneOf(0, 1, 2, 3, 4, 5), 6),
  renderer: oneOf(...CHOICES.renderer),
  look: oneOf(...CHOICES.look),
  palette: oneOf(...CHOICES.palette),
  colours: record({ anonymous: colour, single: colour, other: colour }),
  badge: oneOf(...CHOICES.badge),
};

/** What is stored: the settings with the version of their shape. */
export type Stored = Settings & { version: number };

/** `MIGRATIONS[n]` brings a store of version n + 1 to version n + 2. Never changed once released. */
const MIGRATIONS: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Reads whatever was stored, here, in a file or by another version. Items that are missing get their default; items that do
 * not fit get it too and are named in `broken`. A store of a later version is read as far as it is understood.
 */
export function readSettings(stored: unknown, migrations = MIGRATIONS): { settings: Settings; broken: string[] } {
  if (stored === undefined) return { settings: DEFAULTS, broken: [] };
  if (!record({})(stored)) return { settings: DEFAULTS, broken: ['settings'] };
  const { version, ...rest } = stored as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { settings: DEFAULTS, broken: ['version'] };
  }
  const current = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), rest);
  const items = Object.keys(DEFAULTS) as (keyof Settings)[];
  const given = items.filter((item) => current[item] !== undefined);
  const broken = given.filter((item) => !FITS[item](current[item]));
  const used = given.filter((item) => !broken.includes(item)).map((item) => [item, current[item]]);
  return { settings: { ...DEFAULTS, ...Object.fromEntries(used) }, broken };
}
