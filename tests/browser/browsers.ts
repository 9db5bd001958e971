import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** A real browser that page code is tried in. */
export interface Subject {
  name: 'chromium' | 'firefox';
  path: string | undefined;
}

const firstOf = (paths: readonly string[]) => paths.find((path) => existsSync(path));

export const SUBJECTS: readonly Subject[] = [
  { name: 'chromium', path: firstOf(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']) },
  { name: 'firefox', path: firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']) },
];

/** Starts a browser without a window, and without any traffic of its own. */
export function launch({ name, path }: Subject): Promise<Browser> {
  if (!path) throw new Error(`${name} is not installed`);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'];
  return puppeteer.launch({ executablePath: path, headless: true, pipe: true, args: [...args, '--no-first-run'] });
}

/** A new page with this HTML and these scripts, run in order. */
export async function openPage(browser: Browser, html: string, scripts: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}
