import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, findBrowser, launch, type Session } from '../browser';
import { sampleArticle } from '../browser/sample';
import { serve } from '../browser/serve';
import { popupLines } from './list';

const PICTURES = '.cache/start';

/** What `--browser` may say. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ['chrome', 'chromium', 'edge'],
  firefox: ['firefox'],
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
const name = choose(values.browser);
const served = await serve(new Map([['bridge.html', sampleArticle()]]));
const url = positionals[0] ?? served.url('bridge.html');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log(`Opening ${name} with On Record on ${url}${hasDisplay ? '' : ' (no display: headless)'}`);
const session = await launch(name, { headless: !hasDisplay, network: true });
try {
  const page = await session.open(url);
  if (hasDisplay) await session.closed;
  else await showWithoutDisplay(session, page);
} catch (error) {
  process.exitCode = 1;
  console.error(`${url} could not be shown: ${error instanceof Error ? error.message : error}`);
} finally {
  await session.close().catch(() => undefined);
  served.close();
}

/** The browser that the reader named, or the first that is there; its build is made. */
function choose(wanted: string | undefined): BrowserName {
  const named = wanted === undefined ? BROWSERS : BROWSERS.filter((browser) => NAMES[browser].includes(wanted));
  if (named.length === 0) giveUp(`--browser is chrome, chromium, edge or firefox; this is "${wanted}".`);
  const found = named.find((browser) => findBrowser(browser) !== null);
  if (found) return found;
  return giveUp(
    `No ${wanted ?? 'Chrome, Chromium, Edge or Firefox'} was found; CHROMIUM_PATH or FIREFOX_PATH can name one.`,
  );
}

/** Ends with one line that says what is wrong. */
function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

async function showWithoutDisplay(browser: Session, page: Awaited<ReturnType<Session['open']>>): Promise<void> {
  const popup = await browser.openPopup(page);
  console.log(`\n${(await popupLines(popup)).join('\n')}\n`);
  await popup.close();
  mkdirSync(PICTURES, { recursive: true });
  const asTab = await browser.openOwn(`popup.html?tabId=${await browser.tabId(page.url())}`);
  await asTab.setViewport({ width: 420, height: 820 });
  await asTab.waitForSelector('.claim, .notice:not([aria-busy="true"])');
  for (const [file, of] of [
    ['page', page],
    ['popup', asTab],
  ] as const) {
    await of.bringToFront();
    writeFileSync(`${PICTURES}/${file}.png`, await of.screenshot());
    console.log(`Saved ${PICTURES}/${file}.png`);
  }
}
