import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { launched, openPage } from './browsers';
import { bundle } from './bundle';
import type * as InPage from './in-page/frameworks';

declare const inPage: typeof InPage;

const SCENARIOS = (['react', 'preact', 'vue'] as const).flatMap((framework) =>
  (['mount', 'hydrate'] as const).flatMap((start) =>
    (['stay', 'unmount'] as const).flatMap((end) =>
      (['painted', 'marked'] as const).flatMap((renderer) =>
        (['left', 'again', 'off'] as const).map((highlights) => ({ framework, start, end, renderer, highlights })),
      ),
    ),
  ),
);

const script = await bundle('frameworks.ts', 'inPage');

describe.each(BROWSERS)('in %s', (name) => {
  const browser = launched(name);
  let page: Page;

  beforeAll(async () => {
    page = await openPage(browser, '<!doctype html><title>frameworks</title>', [script]);
  });

  it.each(SCENARIOS)(
    'a $framework page ($start, $end) ends like one without highlights: $renderer, $highlights',
    async (scenario) => {
      const [with_, without] = await page.evaluate(
        async (scenario) => [await inPage.live(scenario), await inPage.live({ ...scenario, highlights: 'none' })],
        scenario,
      );
      expect(with_).toEqual(without);
    },
  );
});
