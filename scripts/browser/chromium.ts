import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { cardInChromium } from './card';
import { BUILDS, expressionOf, findTab, type LaunchOptions, type Popup, type Session } from './session';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** Starts Chromium, or one of its kin, with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { build = BUILDS.chromium, headless = true, network = false, locale = 'en-US', window, downloads } = options;
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless,
    pipe: true,
    enableExtensions: [build],
    defaultViewport: null,
    args: [
      ...QUIET,
      `--lang=${locale}`,
      `--window-size=${window?.width ?? 1200},${window?.height ?? 900}`,
      ...(network ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']),
    ],
    env: { ...process.env, LANGUAGE: locale },
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const id = await extensionId(browser);
  let helper = await ready(browser, id);
  return {
    name: 'chromium',
    open: (url) => openTab(browser, url),
    openOwn: (path) => openTab(browser, `chrome-extension://${id}/${path}`),
    openPopup: (page, file) => openPopup(browser, id, page, file),
    openedPopup: () => openedPopup(browser),
    openSidePanel: (page) => openSidePanel(browser, id, page),
    async openPrivate(url) {
      const driver = await browser.target().createCDPSession();
      await driver.send('Extensions.loadUnpacked', { path: build, enableInIncognito: true });
      helper = await ready(browser, id);
      const page = await openPrivateWindow(browser, helper, url);
      return { page, openPopup: () => openPopup(browser, id, page), options: null };
    },
    command: (name, page) => tellWorker(browser, id, helper, page, `commands.onCommand`, [name]),
    async remap(name, keys) {
      const shortcuts = await openTab(browser, 'chrome://extensions/shortcuts');
      const update = { extensionId: id, commandName: name, keybinding: keys };
      await shortcuts.evaluate(`chrome.developerPrivate.updateExtensionCommand(${JSON.stringify(update)})`);
      await shortcuts.close();
    },
    chooseMenu: (page, frameId = 0) =>
      tellWorker(browser, id, helper, page, `contextMenus.onClicked`, [{ menuItemId: 'who-says', frameId }]),
    menuTitle: async () => null,
    cardWords: cardInChromium,
    async update() {
      await browser.installExtension(build);
      helper = await ready(browser, id);
    },
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

async function openPopup(browser: Browser, id: string, page: Page, file = 'popup.html'): Promise<Popup> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return openedPopup(browser, file);
}

async function openedPopup(browser: Browser, file = 'popup.html'): Promise<Popup> {
  const opened = await browser.waitForTarget((target) => target.url().endsWith(`/${file}`));
  return viewOf(await opened.asPage());
}

const viewOf = (view: Page): Popup => ({
  run: (task, ...args) => view.evaluate(expressionOf(task, 'window', args)) as never,
  close: () => view.close(),
});

/** The driver's own private contexts hold no extension; a window that the extension opens does. */
async function openPrivateWindow(browser: Browser, helper: Page, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
  await helper.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
  return (await opened).asPage();
}

/** The side panel opens from a click only, and the driver runs everything as if on one. */
async function openSidePanel(browser: Browser, id: string, page: Page): Promise<Popup> {
  const opener = await openTab(browser, `chrome-extension://${id}/criteria.html`);
  const windowId = await opener.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const opened = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await opener.evaluate(`chrome.sidePanel.open({ windowId: ${windowId} })`);
  const panel = await opened;
  await opener.close();
  await page.bringToFront();
  return viewOf(await panel.asPage());
}

/**
 * Has the background hear what the browser tells of a pressed shortcut or a chosen menu entry: Chromium lets no driver
 * press the one or open the other.
 */
async function tellWorker(
  browser: Browser,
  id: string,
  helper: Page,
  page: Page,
  event: string,
  args: unknown[],
): Promise<void> {
  await page.bringToFront();
  const tab = await helper.evaluate(expressionOf(activeTab, null, []));
  // A message that nobody answers wakes a background that was stopped.
  await helper.evaluate(`chrome.runtime.sendMessage({}).catch(() => undefined)`);
  const target = await browser.waitForTarget((t) => isWorker(t, id));
  const words = [...args, tab].map((arg) => JSON.stringify(arg));
  await (await target.worker())?.evaluate(`chrome.${event}.dispatch(${words})`);
}

const isWorker = (target: Target, id: string) => target.type() === 'service_worker' && target.url().includes(id);

async function activeTab() {
  return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

async function stopBackground(browser: Browser, id: string): Promise<void> {
  const target = browser.targets().find((t) => isWorker(t, id));
  if (!target) return;
  const gone = new Promise((stopped) => {
    browser.on('targetdestroyed', (destroyed) => destroyed === target && stopped(null));
  });
  await (await target.worker())?.close();
  await gone;
}
