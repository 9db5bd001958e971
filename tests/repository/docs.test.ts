import { describe, expect, it } from 'vitest';
import config from '../../package.json';
import { read, TEXTS, TRACKED } from './files';

describe('docs', () => {
  it('say why each package is there', () => {
    const docs = read('docs/dependencies.md');
    const packages = Object.keys({ ...config.dependencies, ...config.devDependencies });
    expect(packages.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it('name no package that is gone', () => {
    const packages = Object.keys({ ...config.dependencies, ...config.devDependencies });
    const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
    expect(named.filter((name) => !packages.includes(name))).toEqual([]);
  });

  it('say why each permission is asked for', () => {
    const [, list = ''] = /permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts')) ?? [];
    const permissions = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    expect(permissions.length).toBeGreaterThan(1);
    const docs = read('docs/permissions.md');
    expect([...permissions, 'sidePanel', 'http://*/*'].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it('link to files that exist', () => {
    const broken = TRACKED.filter((path) => path.endsWith('.md')).flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link = '']) => new URL(link, `file:///${path}`).pathname.slice(1).replace(/\/$/, ''))
        .filter((target) => !isThere(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('and comments name files that exist', () => {
    const rooms = 'article|assets|components|docs|engine|entrypoints|locales|page|platform|scripts|tests|training';
    const named = new RegExp(`\`((?:${rooms})/[\\w./-]*[\\w-])\``, 'g');
    const gone = TEXTS.filter((path) => path !== 'CHANGELOG.md').flatMap((path) =>
      [...read(path).matchAll(named)]
        .filter(([, name = '']) => !isThere(name) && !isThere(`${name}.ts`))
        .map(([, name]) => `${path} → ${name}`),
    );
    expect(gone).toEqual([]);
  });
});

const isThere = (path: string): boolean => TRACKED.some((file) => file === path || file.startsWith(`${path}/`));
