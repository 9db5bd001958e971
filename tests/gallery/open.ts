import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, type InlineConfig, preview } from 'vite';
import { type BrowserName, findBrowser } from '../../scripts/browser/find';
import { launch } from '../browser/browsers';

/** How a screen is looked at. Firefox's driver sets neither scheme nor forced colours. */
export interface Look {
  width?: number;
  scheme?: 'light' | 'dark';
  forced?: boolean;
  /** Size of the text in per cent of the usual one. */
  text?: number;
}

/** The gallery in a real browser. `show` opens a screen by its query; errors on the page end up in `errors`. */
export interface Gallery {
  show(query: string, look?: Look): Promise<Page>;
  errors: string[];
  close(): Promise<void>;
}

/** Null where the browser is not installed. */
export async function openGallery(name: BrowserName = 'chromium'): Promise<Gallery | null> {
  if (findBrowser(name) === null) return null;
  const outDir = await mkdtemp(join(tmpdir(), 'on-record-gallery-'));
  const configFile = `${import.meta.dirname}/vite.config.ts`;
  const config: InlineConfig = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } };
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await launch(name);
  const media = name === 'chromium' ? setMedia : async () => {};
  const errors: string[] = [];
  return {
    errors,
    show: (query, look = {}) => show(browser, `${address}?${query}`, { look, media, errors }),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

interface Showing {
  look: Look;
  media: (page: Page, look: Look) => Promise<void>;
  errors: string[];
}

async function show(browser: Browser, address: string, { look, media, errors }: Showing): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: look.width ?? 400, height: 600, deviceScaleFactor: 2 });
  await media(page, look);
  await page.goto(address);
  await page.waitForSelector('[data-rendered]');
  // What is far down counts too.
  await page.addStyleTag({ content: '.claim { content-visibility: visible !important }' });
  if (look.text !== undefined) await page.addStyleTag({ content: `html { font-size: ${look.text}% !important }` });
  // Sizes that hang on the root's text come a frame later.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page;
}

async function setMedia(page: Page, { scheme = 'light', forced = false }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
