import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BUILDS, expressionOf, findTab, type LaunchOptions, type Popup, type Session } from './session';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { headless = true, network = false, dark = false, locale = 'en-US', window } = options;
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless,
    pipe: true,
    enableExtensions: [BUILDS.chromium],
    defaultViewport: null,
    args: [
      ...QUIET,
      `--lang=${locale}`,
      `--window-size=${window?.width ?? 1200},${window?.height ?? 900}`,
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(network ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']),
    ],
    env: { ...process.env, LANGUAGE: locale },
  });
  const id = await extensionId(browser);
  const helper = await ready(browser, id);
  return {
    name: 'chromium',
    open: (url) => openTab(browser, url),
    openOwn: (path) => openTab(browser, `chrome-extension://${id}/${path}`),
    openPopup: (page) => openPopup(browser, id, page),
    inExtension: (task, ...args) => helper.evaluate(expressionOf(task, null, args)) as never,
    tabId: (url) => helper.evaluate(expressionOf(findTab, null, [url])) as never,
    stopBackground: () => stopBackground(browser, id),
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
  return new URL(worker.url()).host;
}

/** Waits until the background has registered the probe, and closes what installing opened. */
async function ready(browser: Browser, id: string): Promise<Page> {
  const helper = await openTab(browser, `chrome-extension://${id}/options.html`);
  await helper.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0, {
    polling: 50,
  });
  return helper;
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return {
    run: (task, ...args) => popup.evaluate(expressionOf(task, 'window', args)) as never,
    close: () => popup.close(),
  };
}

async function stopBackground(browser: Browser, id: string): Promise<void> {
  const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id));
  await (await target?.worker())?.close();
}
