import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../browser';
import { sampleArticle } from '../browser/sample';
import { serve } from '../browser/serve';

/** The README's pictures: page and popup over the sample article in a real Chromium, light and dark. */
export async function readmePictures(folder: string): Promise<void> {
  const served = await serve(new Map([['bridge.html', sampleArticle()]]));
  const session = await launch('chromium');
  mkdirSync(folder, { recursive: true });
  try {
    const page = await session.open(served.url('bridge.html'));
    const popup = await session.openOwn(`popup.html?tabId=${await session.tabId(page.url())}`);
    await page.setViewport({ width: 900, height: 760 });
    await popup.setViewport({ width: 420, height: 600 });
    await popup.waitForSelector('.claim');
    for (const scheme of ['light', 'dark']) {
      for (const [name, of] of [
        ['page', page],
        ['popup', popup],
      ] as const) {
        await of.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await of.bringToFront();
        writeFileSync(`${folder}/${name}-${scheme}.png`, await of.screenshot());
      }
    }
  } finally {
    await session.close();
    served.close();
  }
}
