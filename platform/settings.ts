import type { Level, Standing } from '../engine/report';

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
  colours: { anonymous: '#b3261e', single: '#7a5900', other: '#1f5fa8' },
  badge: 'anonymous',
};
