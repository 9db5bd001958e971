import { describe, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import type * as InPage from './in-page/properties';

declare const inPage: typeof InPage;

const RUNS = 100;

const script = await bundle('properties.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);

  it.each(['painted', 'marked'] as const)(
    '%s: any article shows its claims and gets its nodes back',
    async (kind) => {
      const page = await openPage(browser, '<!doctype html><title>any</title>', [script]);
      await page.evaluate((kind, runs) => inPage.checkAnyArticle(kind, runs), kind, RUNS);
      await page.close();
    },
    60_000,
  );
});
