import { describe, expect, it } from 'vitest';
import type { Glance, PageState } from '../protocol';
import type { Settings } from '../settings';
import { badgeText, iconOf } from './toolbar';

const ready = (summary: Glance['summary']): Glance => ({ status: 'ready', summary });
const other = (status: PageState['status']): Glance => ({ status, summary: null });

describe('badgeText', () => {
  const cases: [Glance, Settings['badge'], string][] = [
    [ready({ claims: 12, anonymous: 3, single: 4 }), 'anonymous', '3'],
    [ready({ claims: 12, anonymous: 3, single: 4 }), 'single', '4'],
    [ready({ claims: 12, anonymous: 3, single: 4 }), 'claims', '12'],
    [ready({ claims: 12, anonymous: 3, single: 4 }), 'off', ''],
    [ready({ claims: 12, anonymous: 0, single: 4 }), 'anonymous', ''],
    [ready({ claims: 1200, anonymous: 0, single: 0 }), 'claims', '999+'],
    [other('working'), 'claims', ''],
    [other('other-language'), 'claims', ''],
  ];
  it.each(cases)('%j with %s shows %j', (state, badge, text) => expect(badgeText(state, badge)).toBe(text));
});

describe('iconOf', () => {
  const cases: [Glance, string][] = [
    [ready({ claims: 0, anonymous: 0, single: 0 }), ''],
    [other('working'), 'working-'],
    [other('not-article'), 'resting-'],
    [other('failed'), 'resting-'],
  ];
  it.each(cases)('%j is %j', (state, icon) => expect(iconOf(state)).toBe(icon));
});
