import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { readArticle } from './ask';
import { longArticle, pageOf } from './pages';
import { running, serving } from './running';

const CLAIMS = 500;

/** Milliseconds in which an answer feels immediate (Nielsen, Usability Engineering, chapter 5). */
const IMMEDIATE = 100;

/** What is typed into the search, letter by letter: the list goes from all claims to a few and back. */
const TYPED = 'the canal';

describe.each(BROWSERS)('a list of 500 claims in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['many', pageOf(longArticle(CLAIMS), { title: 'Five hundred voices' })]]));

  it('answers every letter that is typed into its search at once', async () => {
    const page = await session.open(served.url('many'));
    const { report } = await readArticle(session, page.url());
    expect(report.claims).toHaveLength(CLAIMS);
    const panel = await session.openOwn(`popup.html?tabId=${await session.tabId(page.url())}`);
    await expect.poll(() => panel.$$eval('.claim', (claims) => claims.length)).toBe(CLAIMS);
    const times = await panel.evaluate(typing, TYPED);
    const sorted = times.map(Math.round).toSorted((a, b) => a - b);
    console.log(`${name}: a letter is answered after ${sorted.join(' ')} ms`);
    expect(sorted[sorted.length >> 1]).toBeLessThan(IMMEDIATE);
    await panel.close();
    await page.close();
  });
});

/**
 * Runs in the panel: types words letter by letter and takes them back, and measures each time how long it takes until the
 * frame with the new list was drawn, in milliseconds.
 */
async function typing(words: string): Promise<number[]> {
  const field = document.querySelector('input[type=search]') as HTMLInputElement;
  const times: number[] = [];
  const lengths = [...words].map((_, n) => n + 1);
  for (const length of [...lengths, ...lengths.toReversed().slice(1), 0]) {
    const started = performance.now();
    field.value = words.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    // The next task comes when that frame has been laid out and drawn.
    await new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    });
    times.push(performance.now() - started);
  }
  return times;
}
