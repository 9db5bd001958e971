import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { launch } from '../browser';
import { sampleArticle } from '../browser/sample';
import { serve } from '../browser/serve';

/** What both stores ask of screenshots, in pixels (Chrome Web Store: 1280 × 800; Firefox Add-ons: that ratio, no smaller). */
const SHOT = { width: 1280, height: 800 };
/** The Chrome Web Store's small promotional tile. */
const TILE = { width: 440, height: 280 };
/** A side panel's usual width beside the page. */
const PANEL = 420;

/** The stores' pictures, from the sample article in a real Chromium with the built extension, into `folder`. */
export async function storePictures(folder: string): Promise<void> {
  const served = await serve(new Map([['bridge.html', sampleArticle()]]));
  const session = await launch('chromium');
  await mkdir(folder, { recursive: true });
  const save = (shot: Uint8Array | Buffer, name: string) =>
    sharp(shot).png({ palette: true, compressionLevel: 9 }).toFile(`${folder}/${name}.png`);
  try {
    const page = await session.open(served.url('bridge.html'));
    const panel = await session.openOwn(`popup.html?tabId=${await session.tabId(page.url())}`);
    await panel.waitForSelector('.claim');
    await save(await sideBySide(page, panel, 'light'), '1-page-and-panel');
    await save(await sideBySide(page, panel, 'dark'), '2-page-and-panel-dark');
    await panel.click('.level');
    await panel.$eval('.filters', (filters) => filters.scrollIntoView());
    await panel.mouse.move(0, 0);
    await save(await sideBySide(page, panel, 'light'), '3-reasons');
    await save(await withCard(page), '4-card');
    await save(await shotOf(await session.openOwn('criteria.html'), SHOT, 'light'), '5-how-it-grades');
    await save(await tile(), 'tile');
  } finally {
    await session.close();
    served.close();
  }
}

type Size = { width: number; height: number };

async function shotOf(page: Page, size: Size, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.bringToFront();
  return page.screenshot();
}

/** The page with the panel at its right, as the browser lays them out. */
async function sideBySide(page: Page, panel: Page, scheme: 'light' | 'dark'): Promise<Buffer> {
  const left = await shotOf(page, { ...SHOT, width: SHOT.width - PANEL - 1 }, scheme);
  const right = await shotOf(panel, { ...SHOT, width: PANEL }, scheme);
  return sharp({ create: { ...SHOT, channels: 3, background: scheme === 'dark' ? '#444' : '#ccc' } })
    .composite([
      { input: Buffer.from(left), left: 0, top: 0 },
      { input: Buffer.from(right), left: SHOT.width - PANEL, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** The page with the card of the sample's claim by inspectors who are not named. */
async function withCard(page: Page): Promise<Uint8Array> {
  await shotOf(page, SHOT, 'light');
  const [x, y] = await page.evaluate(() => {
    const highlights = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const words = highlights.find(({ startContainer }) => startContainer.textContent?.includes('senior inspectors'));
    const range = document.createRange();
    range.setStart(words?.startContainer as Node, words?.startOffset ?? 0);
    range.setEnd(words?.endContainer as Node, words?.endOffset ?? 0);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    return box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
  });
  await page.mouse.move(x as number, y as number, { steps: 4 });
  // The card stands in a closed shadow root: that it is there shows in its host alone.
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName !== 'body');
  await wait(500);
  return page.screenshot();
}

/** Mark, name and one line. */
async function tile(): Promise<Buffer> {
  const words = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE.width}" height="${TILE.height}" font-family="sans-serif" fill="#1b1b1f">
      <text x="220" y="190" text-anchor="middle" font-size="40" font-weight="700">On Record</text>
      <text x="220" y="228" text-anchor="middle" font-size="20" fill="#55555c">Who stands behind each claim</text>
    </svg>`,
  );
  const mark = await sharp('assets/icon.svg', { density: 600 }).resize(96).png().toBuffer();
  return sharp({ create: { ...TILE, channels: 3, background: '#fdfcf8' } })
    .composite([
      { input: mark, left: (TILE.width - 96) / 2, top: 44 },
      { input: words, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}
