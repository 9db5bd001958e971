import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { type Look, openGallery } from '../../tests/gallery/open';

/** How every screen is pictured. */
const LOOKS: Record<string, Look & { locale?: string }> = {
  light: {},
  dark: { scheme: 'dark' },
  phone: { width: 320 },
  forced: { scheme: 'dark', forced: true },
  german: { locale: 'de' },
};

interface Screen {
  query: string;
  /** Width in CSS pixels where the look does not say another. */
  width: number;
  before?: (page: Page) => Promise<unknown>;
}

/** What is pictured: every screen, and the panel in the states that look different. */
const SCREENS: Record<string, Screen> = {
  panel: { query: 'state=ready', width: 400 },
  'panel-reasons': { query: 'state=ready', width: 400, before: openReasons },
  'panel-highlights': { query: 'state=ready', width: 400, before: (page) => page.click('.opener') },
  'panel-share': { query: 'state=ready', width: 400, before: (page) => page.click('.disclosure:last-of-type .opener') },
  'panel-not-article': { query: 'state=not-article', width: 400 },
  'panel-failed': { query: 'state=failed', width: 400 },
  settings: { query: 'screen=options&state=custom', width: 800 },
  'first-run': { query: 'screen=welcome', width: 800 },
  criteria: { query: 'screen=criteria', width: 800 },
  report: { query: 'screen=report', width: 800 },
};

async function openReasons(page: Page): Promise<void> {
  await page.click('.level');
  await page.$eval('.filters', (filters) => filters.scrollIntoView());
  // Out of the way of the claims, which show when they are pointed at.
  await page.mouse.move(0, 0);
}

/** As many colours as interfaces need, at the size that readers see; a page that is longer than two screens is cut there. */
async function saveSmall(shot: Uint8Array, path: string): Promise<void> {
  const { width, height } = await sharp(shot).metadata();
  const whole = { left: 0, top: 0, width, height: Math.min(height, 3200) };
  await sharp(shot)
    .extract(whole)
    .resize({ width: width / 2 })
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(path);
}

/** Pictures every screen in every look, from the gallery's invented article, into `folder`. */
export async function pictureScreens(folder: string): Promise<void> {
  const gallery = await openGallery();
  if (gallery === null) throw new Error('Chromium is not installed');
  await mkdir(folder, { recursive: true });
  try {
    for (const [name, { query, width, before }] of Object.entries(SCREENS)) {
      for (const [look, { locale = 'en', ...rest }] of Object.entries(LOOKS)) {
        const page = await gallery.show(`${query}&locale=${locale}`, { width, ...rest });
        await before?.(page);
        const shot = await page.screenshot({ fullPage: !name.startsWith('panel') });
        await saveSmall(shot, `${folder}/${name}-${look}.png`);
        await page.close();
      }
    }
  } finally {
    await gallery.close();
  }
}
