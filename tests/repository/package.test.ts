import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './files';

const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => join(ROOT, '.output', name)).filter(existsSync);
if (BUILDS.length === 0) console.log('skipped: there is no build; npm run build makes one');

const files = (build: string): string[] =>
  readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(build, path)).isFile());

it.skipIf(BUILDS.length > 0)('is not looked at without a build', () => expect(BUILDS).toEqual([]));

describe.each(BUILDS)('the package %s', (build) => {
  const size = (path: string) => statSync(join(build, path)).size;
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

  it('has a probe of at most 30 kB', () => expect(size('probe.js')).toBeLessThanOrEqual(30_000));

  it('has a reader of at most 75 kB', () => expect(size('reader.js')).toBeLessThanOrEqual(75_000));

  it('opens its popup with one style sheet and one script of at most 70 kB, without the polyfill', () => {
    const loads = [...readFileSync(join(build, 'popup.html'), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)];
    expect(loads.map(([, path]) => path)).toEqual(['/assets/panel.css', '/panel.js']);
    expect(size('panel.js')).toBeLessThanOrEqual(70_000);
    expect(readFileSync(join(build, 'panel.js'), 'utf8')).not.toContain('browser-polyfill');
  });

  it('has an engine of at most 5 MB, 3 MB packed', () => {
    const engine = files(build).filter((path) => /^background\.js$|weights.*\.bin$/.test(path));
    expect(engine.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(5_000_000);
    const packed = engine.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path))).length, 0);
    expect(packed).toBeLessThanOrEqual(3_000_000);
  });

  it('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('asks for no permission but those that are in use', () => {
    const used = ['contextMenus', 'scripting', 'storage', ...(build.includes('chrome') ? ['sidePanel'] : [])];
    expect(manifest.permissions.toSorted()).toEqual(used.sort());
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('can reach nothing but itself', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|\*|'unsafe-(?:eval|inline)/);
  });
});
