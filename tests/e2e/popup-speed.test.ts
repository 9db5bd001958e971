import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS, BUILDS, type Popup, type Session } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { listed, readArticle } from './ask';
import { longArticle, pageOf } from './pages';
import { running, serving } from './running';

/** Odd, so that the one in the middle is the median. */
const OPENINGS = 11;

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['many', pageOf(longArticle(500), { title: 'Five hundred voices' })],
]);

/**
 * A popup of a few words, without a script: what it takes to open any. Its size is in a file, as the extension's pages allow no
 * other styles.
 */
const PLAIN = 'plain.html';
const FEW_WORDS = '<!doctype html><title>Plain</title><link rel="stylesheet" href="plain.css">A few words';
const SIZE = 'body { width: 420px; height: 580px }';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const build = mkdtempSync(join(tmpdir(), 'on-record-popup-'));
  cpSync(BUILDS[name], build, { recursive: true });
  writeFileSync(join(build, PLAIN), FEW_WORDS);
  writeFileSync(join(build, 'plain.css'), SIZE);
  afterAll(() => rmSync(build, { recursive: true }));
  const session = running(name, { build });
  const served = serving(PAGES);

  it.each([...PAGES.keys()])('comes up with its list each time, and tells how soon: the %s article', async (path) => {
    const page = await session.open(served.url(path));
    const { report } = await readArticle(session, page.url());
    const own: number[] = [];
    const plain: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      own.push(await paintOf(session, page, 'popup.html', report.claims.length));
      plain.push(await paintOf(session, page, PLAIN, 0));
    }
    console.log(
      `${name}, ${report.claims.length} claims: painted after ${middle(own)} ms (${own.map(Math.round).join(' ')}),`,
      `one of a few words after ${middle(plain)} ms (${plain.map(Math.round).join(' ')});`,
      `${loadavg()[0]?.toFixed(1)} tasks wanted a processor`,
    );
    await page.close();
  });
});

/** Opens a popup that shows `file` of the extension, waits for all of its list, and closes it. */
async function paintOf(session: Session, page: Page, file: string, claims: number): Promise<number> {
  await session.inExtension((popup) => chrome.action.setPopup({ popup }), file);
  const popup = await session.openPopup(page, file);
  const time = await firstPaint(popup);
  await expect.poll(() => listed(popup)).toHaveLength(claims);
  await popup.close();
  return time;
}

const middle = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);

/** Milliseconds from the popup's opening to its first paint with content; nothing is drawn before the list's beginning. */
const firstPaint = (popup: Popup): Promise<number> =>
  popup.run(
    (window) =>
      new Promise<number>((seen) => {
        const { PerformanceObserver } = window;
        const observer = new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) seen(entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
