import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { cardInFirefox, type Internals } from './card';
import { BUILDS, expressionOf, findTab, goTo, type LaunchOptions, type Popup, type Session } from './session';

const ID = 'on-record@on-record.example';
/** Firefox gives every installation another address; the tests need one that they know. */
const UUID = '5f0c6c2e-7a53-4c8e-9d0a-1b5a3f0c9e11';
/** Milliseconds between two looks. The driver would look once a frame, and a tab in the background draws none. */
const POLLING = 50;
const ORIGIN = `moz-extension://${UUID}/`;

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { build = BUILDS.firefox, headless = true, window } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${window?.width ?? 1200}`, `--height=${window?.height ?? 900}`],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(build);
  let helper = await ready(browser);
  return {
    name: 'firefox',
    open: (url) => openTab(browser, url),
    openOwn: (path) => openTab(browser, `${ORIGIN}${path}`),
    openPopup: (page) => openPopup(browser, helper, page),
    openedPopup: () => viewOf(helper, 'popup'),
    openSidePanel: (page) => openSidePanel(browser, helper, page),
    async openPrivate(url) {
      await inChrome(browser, ALLOW_PRIVATE);
      helper = await ready(browser);
      await nextPage(browser, OPEN_PRIVATE_WINDOW);
      const page = await nextPage(browser, newTab(url));
      // Only a page of the extension in the private window can see that window's popup.
      const options = await nextPage(browser, newTab(`${ORIGIN}options.html`));
      await loaded(options);
      return { page, openPopup: () => openPopup(browser, options, page), options };
    },
    command: async (name, page) => {
      await page.bringToFront();
      await inChrome(browser, pressKey(name));
    },
    remap: async (name, keys) =>
      void (await helper.evaluate(`chrome.commands.update(${JSON.stringify({ name, shortcut: keys })})`)),
    chooseMenu: async (page, frameId = 0) => {
      await page.bringToFront();
      await inChrome(browser, chooseEntry(frameId));
    },
    menuTitle: async () => String(await inChrome(browser, MENU_TITLE)),
    cardWords: cardInFirefox,
    async update() {
      await browser.installExtension(build);
      helper = await ready(browser);
    },
    inExtension: (task, ...args) => helper.evaluate(expressionOf(task, null, args)) as never,
    tabId: (url) => helper.evaluate(expressionOf(findTab, null, [url])) as never,
    stopBackground: async () => void (await inChrome(browser, STOP_BACKGROUND)),
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
    close: () => browser.close(),
  };
}

/** Waits until the background has registered the probe. */
async function ready(browser: Browser): Promise<Page> {
  const helper = await openTab(browser, `${ORIGIN}options.html`);
  const registered = async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0;
  await helper.waitForFunction(registered, { polling: POLLING });
  return helper;
}

function preferences({ network = false, locale = 'en-US', downloads }: LaunchOptions) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.locale.requested': locale,
    'layout.css.prefers-color-scheme.content-override': 1,
    // 2: the folder that is named.
    ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    // A proxy that nobody runs: whatever would leave this machine fails.
    ...(network ? {} : { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 }),
    ...(network ? {} : { 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 }),
  };
}

/** Pages of an extension never tell the driver that they have loaded. */
async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const own = url.startsWith(ORIGIN);
  await goTo(page, url, own ? { waitUntil: [] } : {});
  if (own) await loaded(page);
  await page.bringToFront();
  return page;
}

/** Waits for a page of the extension, which does not tell the driver itself. */
async function loaded(page: Page): Promise<void> {
  const complete = () => document.readyState === 'complete' && location.href !== 'about:blank';
  await page.waitForFunction(complete, { polling: POLLING });
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;
const STOP_BACKGROUND = `${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`;
const OPEN_POPUP = `${EXTENSION}.apiManager.global.browserActionFor(${EXTENSION})
  .openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true)`;

const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
const OPEN_SIDEBAR = `${EXTENSION}.apiManager.global.sidebarActionFor(${EXTENSION}).open(${WINDOW})`;
/** What the browser does when a shortcut's key was pressed. */
const pressKey = (name: string) => `${EXTENSION}.shortcuts.onCommand(${JSON.stringify(name)})`;
const MENU_TITLE = `[...${EXTENSION}.apiManager.global.gMenuMap.get(${EXTENSION}).values()].find(({ id }) => id === 'who-says').title`;
/** What the browser's menu tells the extension when its entry is chosen. */
const chooseEntry = (frameId: number) =>
  `${EXTENSION}.emit('webext-menu-menuitem-click', { menuItemId: 'who-says', frameId: ${frameId}, modifiers: [] }, ${WINDOW}.gBrowser.selectedTab)`;

/** What the reader's choice "Run in Private Windows" does. */
const ALLOW_PRIVATE = `(async () => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await load('ExtensionPermissions').ExtensionPermissions.add(${JSON.stringify(ID)}, { permissions, origins: [] });
  await (await load('AddonManager').AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();
})()`;
/** The window loads its own document after it was made, so only the browser can tell that it is there. */
const OPEN_PRIVATE_WINDOW = `new Promise((started) => {
  const topic = 'browser-delayed-startup-finished';
  const heard = () => {
    Services.obs.removeObserver(heard, topic);
    started();
  };
  Services.obs.addObserver(heard, topic);
  OpenBrowserWindow({ private: true });
})`;
const SYSTEM = 'Services.scriptSecurityManager.getSystemPrincipal()';
/** A tab in the window in front. The driver leading a private window's first tab elsewhere now and then never ends. */
const newTab = (url: string) => `${WINDOW}.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: ${SYSTEM} })`;

/** Has the browser open a tab, and gives its page when there is one. */
async function nextPage(browser: Browser, opening: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await inChrome(browser, opening);
  for (;;) {
    const page = (await browser.pages()).find((each) => !before.has(each));
    if (page) return page;
    await new Promise((later) => setTimeout(later, POLLING));
  }
}

/** Runs an expression among the browser's own code. These are internals: puppeteer-core's version is pinned. */
async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Internals;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { result: { contexts: { context: string }[] } }).result.contexts;
  const functionDeclaration = `async () => (await ${expression}) ?? null`;
  const params = { functionDeclaration, target: { context: window?.context }, awaitPromise: true };
  const answer = await connection.send('script.callFunction', params);
  const { result } = answer as {
    result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  };
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'the browser refused');
  return result.result?.value;
}

async function openPopup(browser: Browser, helper: Page, page: Page): Promise<Popup> {
  await page.bringToFront();
  await inChrome(browser, OPEN_POPUP);
  return viewOf(helper, 'popup');
}

async function openSidePanel(browser: Browser, helper: Page, page: Page): Promise<Popup> {
  await page.bringToFront();
  await inChrome(browser, OPEN_SIDEBAR);
  return viewOf(helper, 'sidebar');
}

/** The driver cannot see popup and sidebar; another page of the extension can. */
async function viewOf(helper: Page, type: 'popup' | 'sidebar'): Promise<Popup> {
  const view = `chrome.extension.getViews({ type: ${JSON.stringify(type)} })[0]`;
  await helper.waitForFunction(`${view}?.document.readyState === 'complete'`, { polling: POLLING });
  return {
    run: (task, ...args) => helper.evaluate(expressionOf(task, view, args)) as never,
    async close() {
      await helper.evaluate(`${view}?.close()`);
      await helper.waitForFunction(`${view} === undefined`, { polling: POLLING });
    },
  };
}
