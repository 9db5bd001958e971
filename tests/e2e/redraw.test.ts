import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { painted, readArticle } from './ask';
import { running, serving } from './running';

describe.each(BROWSERS)('a page that draws itself anew in %s', (name) => {
  const session = running(name);
  const served = serving(new Map([['sample', sampleArticle()]]));

  it('is highlighted again in the frame that shows it, also when it empties the registry of highlights', async () => {
    const page = await session.open(served.url('sample'));
    await readArticle(session, page.url());
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    const seen = await page.evaluate(async () => {
      const wordsNow = () =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer, startOffset, endOffset }) => ({
            there: startContainer.isConnected,
            words: (startContainer as Text).data.slice(startOffset, endOffset),
          })),
        );
      const before = wordsNow();
      CSS.highlights.clear();
      for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
      const emptied = CSS.highlights.size;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      // All that runs before this frame is painted has run when the next task begins.
      await new Promise((next) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = next;
        port2.postMessage(null);
      });
      return { before, emptied, after: wordsNow() };
    });
    expect(seen.emptied).toBe(0);
    expect(seen.after).toEqual(seen.before.map(({ words }) => ({ there: true, words })));
    await page.close();
  });
});
