import { describe, expect, it } from 'vitest';
import { BROWSERS, type Popup } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { listed, readArticle } from './ask';
import { pageOf } from './pages';
import { running, serving } from './running';

const OPENINGS = 10;

const PAGES = new Map([
  ['sample', sampleArticle()],
  ['many', pageOf(longArticle(500), { title: 'Five hundred voices' })],
]);

describe.each(BROWSERS)('the popup in %s', (name) => {
  const session = running(name);
  const served = serving(PAGES);

  it.each([...PAGES.keys()])('is painted with its list at once: the %s article', async (path) => {
    const page = await session.open(served.url(path));
    const { report } = await readArticle(session, page.url());
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const popup = await session.openPopup(page);
      times.push(await firstPaint(popup));
      await expect.poll(() => listed(popup)).toHaveLength(report.claims.length);
      await popup.close();
    }
    const median = times.toSorted((a, b) => a - b)[OPENINGS >> 1] ?? 0;
    const all = times.map(Math.round).join(' ');
    console.log(`${name}, ${path}, ${report.claims.length} claims: painted after ${Math.round(median)} ms (${all})`);
    await page.close();
  });
});

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

/** An article with so many claims, each by another speaker. */
function longArticle(claims: number): string {
  const first = ['Ada', 'Ben', 'Cora', 'Dev', 'Elif', 'Finn', 'Greta', 'Hugo', 'Iris', 'Jonas'];
  const last = ['Kerr', 'Lund', 'Moss', 'Nash', 'Okoro', 'Price', 'Quill', 'Reyes', 'Stone', 'Tanaka'];
  const speakers = [
    (n: number) => `${first[n % 10]} ${last[Math.floor(n / 10) % 10]}, who keeps the ${n}th lock of the canal, said`,
    () => 'Two engineers who had seen the plans said',
    (n: number) => `The board of the ${n}th district said`,
    () => 'Officials said',
  ];
  const sentence = (n: number) =>
    `${speakers[n % speakers.length]?.(n)} that the water had risen by ${n + 2} centimetres since the spring.`;
  return Array.from({ length: claims }, (_, n) => sentence(n)).join('\n\n');
}
