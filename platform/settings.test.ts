import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, SETTINGS_VERSION } from './settings';

describe('readSettings', () => {
  const cases: [string, unknown, Partial<typeof DEFAULTS>, string[]][] = [
    ['nothing stored', undefined, {}, []],
    ['an item of its own', { version: 1, look: 'tint' }, { look: 'tint' }, []],
    ['an item from a later version', { version: 9, look: 'tint', glow: true }, { look: 'tint' }, []],
    ['one broken item', { version: 1, look: 'tint', badge: 7 }, { look: 'tint' }, ['badge']],
    ['a colour that is none', { version: 1, colours: { ...DEFAULTS.colours, single: 'red' } }, {}, ['colours']],
    ['a site that is no host name', { version: 1, offSites: ['https://a.example/'] }, {}, ['offSites']],
    ['no version', { look: 'tint' }, {}, ['version']],
    ['no record', 'look: tint', {}, ['settings']],
    ['null', null, {}, ['settings']],
  ];
  it.each(cases)('%s', (_, stored, differs, broken) => {
    expect(readSettings(stored)).toEqual({ settings: { ...DEFAULTS, ...differs }, broken });
  });

  it('takes its own defaults', () => {
    expect(readSettings({ ...DEFAULTS, version: SETTINGS_VERSION }).broken).toEqual([]);
  });

  it('migrates step by step from the version stored', () => {
    const migrations = [
      () => ({ look: 'never run' }),
      (old: Record<string, unknown>) => ({ ...old, look: old.style }),
      (old: Record<string, unknown>) => ({ ...old, run: old.look === 'tint' ? 'asked' : 'always' }),
    ];
    expect(readSettings({ version: 2, style: 'tint' }, migrations).settings).toEqual({
      ...DEFAULTS,
      look: 'tint',
      run: 'asked',
    });
  });
});
