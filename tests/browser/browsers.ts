import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/browser/find';
import { during } from '../during';

/** Starts a browser without a window, and without any traffic of its own. @throws when it is not installed. */
export function launch(name: BrowserName): Promise<Browser> {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} is not installed`);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'];
  args.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost');
  return puppeteer.launch({ executablePath: path, headless: true, pipe: true, args: [...args, '--no-first-run'] });
}

/** A browser for all tests of this `describe`. */
export const launched = (name: BrowserName): Browser =>
  during(
    () => launch(name),
    (browser) => browser.close(),
  );

/** A new page with this HTML and these scripts, run in order. */
export async function openPage(browser: Browser, html: string, scripts: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}
