import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE, ROOT, read, TEXTS } from './files';

const SHARED = join(ROOT, '../shared');
/** Eight words in a row are nobody's by chance. */
const SHINGLE = 8;

/** Code that goes into the package. */
const SHIPPED = CODE.filter(
  (path) => /^(article|assets|components|engine|entrypoints|page|platform)\//.test(path) && !/\.test\.tsx?$/.test(path),
);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* shingles(text: string): Generator<string> {
  const all = words(text);
  for (let at = 0; at + SHINGLE <= all.length; at++) yield all.slice(at, at + SHINGLE).join(' ');
}

/** The labelled articles, the pages' true texts and the seed article; they belong to their publishers. */
function publishersTexts(): string[] {
  const folders = ['gold', 'pages'].flatMap((folder) =>
    readdirSync(join(SHARED, folder)).map((file) => join(SHARED, folder, file)),
  );
  return [...folders, join(SHARED, 'seed-article.txt')]
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(file, 'utf8'));
}

describe('the repository', () => {
  it.skipIf(!existsSync(SHARED))('holds no text of the articles that it is measured on', () => {
    const known = new Set(publishersTexts().flatMap((text) => [...shingles(text)]));
    expect(known.size).toBeGreaterThan(10_000);
    const copied = TEXTS.filter((path) => path !== 'package-lock.json').flatMap((path) =>
      [...shingles(read(path))].filter((shingle) => known.has(shingle)).map((shingle) => `${path}: ${shingle}`),
    );
    expect(copied).toEqual([]);
  });

  it('names no registry and no path of a machine', () => {
    // Spelled apart, so that this file does not name them either.
    const hosts = ['registry' + '\\.npmjs', 'registry' + '\\.yarnpkg', 'pypi' + '\\.org', 'deb' + '\\.debian'];
    const paths = ['/ro' + 'ot/', '/ho' + 'me/\\w', '/Us' + 'ers/\\w', '/wo' + 'rk/\\w'];
    const named = new RegExp([...hosts, ...paths.map((path) => `(?<![\\w.~/-])${path}`)].join('|'));
    const found = TEXTS.flatMap((path) => {
      const line = read(path)
        .split('\n')
        .find((each) => named.test(each));
      return line === undefined ? [] : [`${path}: ${line.trim().slice(0, 120)}`];
    });
    expect(found).toEqual([]);
  });

  it('puts no text into a page as HTML, and runs no text as code', () => {
    const risky =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)\b/;
    expect(SHIPPED.filter((path) => risky.test(withoutComments(read(path))))).toEqual([]);
  });

  it('reaches for the network nowhere but for its own weights', () => {
    const reaching = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/;
    expect(SHIPPED.filter((path) => reaching.test(withoutComments(read(path))))).toEqual([
      'entrypoints/weights/shipped.ts',
    ]);
  });
});

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
