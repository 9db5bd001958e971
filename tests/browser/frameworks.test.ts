import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, SUBJECTS } from './browsers';
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

describe.each(SUBJECTS)('in $name', (subject) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const script = await bundle('frameworks.ts', 'inPage');
    browser = await launch(subject);
    page = await openPage(browser, '<!doctype html><title>frameworks</title>', [script]);
  }, 60_000);
  afterAll(() => browser?.close());

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
