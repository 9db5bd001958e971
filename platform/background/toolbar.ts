import type { Action } from 'webextension-polyfill';
import type { Glance } from '../protocol';
import type { Settings } from '../settings';

type Badging = Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setIcon'>;

/** Dark on light text would be unreadable at this size: white on a dark, quiet colour that is no verdict. */
const BACKGROUND = '#3b3f4a';
const FOREGROUND = '#ffffff';

/** The number that the reader chose to see on the icon; nothing where there is nothing to count. */
export function badgeText({ summary }: Glance, badge: Settings['badge']): string {
  if (summary === null || badge === 'off') return '';
  const shown = summary[badge];
  return shown > 999 ? '999+' : shown > 0 ? String(shown) : '';
}

/** Which of the icon's files goes with a state: `resting` where nothing is or was read. */
export function iconOf({ status }: Glance): '' | 'working-' | 'resting-' {
  if (status === 'ready') return '';
  return status === 'working' ? 'working-' : 'resting-';
}

/** Shows a tab's state on the toolbar. A tab that was closed in the meantime is no failure. */
export async function showOnToolbar(action: Badging, tabId: number, state: Glance, settings: Settings): Promise<void> {
  const icon = iconOf(state);
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${icon}${size}.png`]));
  try {
    await Promise.all([
      action.setIcon({ tabId, path }),
      action.setBadgeText({ tabId, text: badgeText(state, settings.badge) }),
      action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      action.setBadgeTextColor({ tabId, color: FOREGROUND }),
    ]);
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(String(error))) throw error;
  }
}
