import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import * as inNode from './in-page/tagger';

declare const inPage: typeof inNode;

/** As strict as an extension's own pages: compiled code may run, nothing may be evaluated. */
const POLICY = "script-src 'unsafe-inline' 'wasm-unsafe-eval'";

const folders = ['../accuracy/worked/', '../accuracy/house-styles/', '../../../shared/gold/'].map(
  (path) => new URL(path, import.meta.url),
);
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
const weights = readFileSync(new URL('../../engine/tagger/weights.bin', import.meta.url)).toString('base64');
const expected = inNode.fingerprints(weights, texts);

const script = await bundle('tagger.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);

  it('the tagger gives the same bits as in Node', async () => {
    const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>tagger</title>`;
    const page = await openPage(browser, html, [script]);
    expect(await page.evaluate((w, t) => inPage.fingerprints(w, t), weights, texts)).toEqual(expected);
    await page.close();
  }, 60_000);
});
