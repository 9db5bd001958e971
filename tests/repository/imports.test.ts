import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE, read } from './files';

/** Rooms of the product, and which others each may import. `engine types` are the few files that say what a report is. */
const MAY_IMPORT: Record<string, string[]> = {
  engine: ['engine'],
  assets: ['assets', 'engine types'],
  article: ['article', 'engine types'],
  page: ['page', 'assets', 'platform types', 'article types', 'engine types'],
  platform: ['platform', 'article types', 'engine types'],
  components: ['components', 'assets', 'platform types', 'engine types'],
  entrypoints: ['entrypoints', 'components', 'page', 'platform', 'article', 'engine', 'assets'],
};

const TYPES: Record<string, RegExp> = {
  'engine types': /^engine\/(report|span)$/,
  'article types': /^article\/(outline|found)$/,
  'platform types': /^platform\/(protocol|settings)$/,
};

/** What every room of the engine knows: the data that flow from stage to stage, and where they stand in the text. */
const COMMON = /^engine\/(?:narrow|report|span|stages)$/;

/**
 * Rooms of the engine, and which others each may import beside itself. The stages share the word lists and the reading of noun
 * phrases, and know nothing of each other; the files beside the rooms put the stages together.
 */
const ENGINE_ROOMS: Record<string, string[]> = {
  lexicon: [],
  phrases: ['lexicon'],
  text: ['lexicon', 'phrases'],
  tagger: [],
  patterns: ['lexicon', 'phrases'],
  attributions: ['lexicon', 'phrases', 'patterns'],
  sources: ['lexicon', 'phrases'],
  kinds: ['lexicon', 'phrases'],
  corroboration: ['lexicon', 'phrases'],
  levels: ['lexicon', 'phrases'],
};

/** Rooms within `engine/sources`, in the order of their work, and which others of them each may import. */
const SOURCES_ROOMS: Record<string, string[]> = {
  names: [],
  reading: ['names'],
  steps: ['names', 'reading'],
  revealed: ['names', 'reading'],
};

/** What each room may import of packages; anything where there is no entry. */
const PACKAGES: Record<string, RegExp> = {
  engine: /^$/,
  article: /^$/,
  components: /^(preact|@preact\/|#i18n$)/,
  page: /^(@floating-ui\/dom|mark\.js)$/,
  platform: /^webextension-polyfill$/,
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const PRODUCT = CODE.filter((path) => (path.split('/')[0] ?? '') in MAY_IMPORT && !/\.test\.tsx?$/.test(path));
const IMPORTS = PRODUCT.filter((path) => !path.includes('/assembly/')).flatMap((path) => importsOf(path, read(path)));

describe('imports', () => {
  it('are found at all', () => expect(IMPORTS.length).toBeGreaterThan(200));

  it('go downwards only', () => {
    const wrong = IMPORTS.filter(({ to }) => to.startsWith('.')).filter(isForbidden);
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('of one stage of the engine know no other', () => {
    const wrong = IMPORTS.filter(({ from, to }) => to.startsWith('.') && isAcrossStages(from, targetOf(from, to)));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('take of packages only what a room may know', () => {
    const wrong = IMPORTS.filter(({ from, to, typeOnly }) => {
      const allowed = PACKAGES[from.split('/')[0] ?? ''];
      return !to.startsWith('.') && allowed !== undefined && !typeOnly && !allowed.test(to);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('see a forbidden one', () => {
    const forbidden = (path: string, code: string) => importsOf(path, code).filter(isForbidden).length;
    expect(forbidden('page/x.ts', `import { a } from '../engine/text';`)).toBe(1);
    expect(forbidden('engine/x.ts', `import { a } from '../page/y';`)).toBe(1);
    expect(isAcrossStages('engine/kinds/x.ts', 'engine/sources')).toBe(true);
    expect(isAcrossStages('engine/patterns/x.ts', 'engine/attributions/found')).toBe(true);
    expect(isAcrossStages('engine/kinds/x.ts', 'engine/stages')).toBe(false);
    expect(isAcrossStages('engine/sources/reading/x.ts', 'engine/sources/steps/y')).toBe(true);
    expect(forbidden('page/x.ts', `import { standing } from '../engine/report';`)).toBe(0);
  });
});

function importsOf(from: string, code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].map(([, type, to = '']) => ({ from, to, typeOnly: type !== undefined }));
}

const targetOf = (from: string, to: string): string =>
  posix
    .join(posix.dirname(from), to)
    .replace(/\?.*$/, '')
    .replace(/\.(ts|tsx)$/, '');

/** Whether a file in a room of the engine imports what that room does not know. */
function isAcrossStages(from: string, target: string): boolean {
  const [, room = ''] = /^engine\/(\w+)\//.exec(from) ?? [];
  const [, other] = /^engine\/(\w+)/.exec(target) ?? [];
  if (room === '' || COMMON.test(target)) return false;
  if (other !== room) return !ENGINE_ROOMS[room]?.includes(other ?? '');
  const [, inner = ''] = /^engine\/sources\/(\w+)\//.exec(from) ?? [];
  const [, beside] = /^engine\/sources\/(\w+)/.exec(target) ?? [];
  return inner !== '' && beside !== inner && !SOURCES_ROOMS[inner]?.includes(beside ?? '');
}

function isForbidden({ from, to }: Import): boolean {
  const target = targetOf(from, to);
  const room = target.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[from.split('/')[0] ?? ''] ?? [];
  return !allowed.some((name) => name === room || TYPES[name]?.test(target));
}
