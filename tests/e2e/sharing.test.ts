import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { readCsv } from '../csv';
import { readArticle } from './ask';
import { pageOf } from './pages';
import { running, serving } from './running';

/** Claims with what means something to spreadsheets, in Markdown, in addresses and in a link's text directive. */
const ODD = `The auditor Ada Kerr said =SUM(A1:A9) stood in that cell instead of a figure. Her office got the file in October, without the formulas.

Tom Ashe, a spokesman for the port, said +44 was dialled from the harbour office nine times.

@harbourwatch had the pictures first, at 100% of their size, the editor Bea Lund said.

The firm of Moss & Nash, which keeps the port’s books, said that “R&D costs, #7 of 12, were booked as ‘well-known repairs’ – twice; was that wrong?”

Officials said the café’s 50 % share, 1/3 of it *pre-paid*, was lost.`;

/** What a spreadsheet takes for a formula (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@]/;

/** A paragraph a screen, so that only a link that finds its words shows them. */
const far = (page: string) => page.replace('</head>', '<style>p { margin-block: 120vh }</style></head>');

const PAGES = new Map([
  ['odd', far(pageOf(ODD, { title: 'Auditors = 1, [accounts](x) = 0' }))],
  ['paper', '<!doctype html><title>Paper</title><textarea></textarea>'],
]);

describe.each(BROWSERS)('what is taken along in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));
  afterAll(() => rmSync(downloads, { recursive: true }));
  const session = running(name, { downloads });
  const served = serving(PAGES);
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
  });

  const opened: Page[] = [];
  const open = async (opening: Promise<Page>): Promise<Page> => {
    const page = await opening;
    opened.push(page);
    return page;
  };

  /** The panel over the odd article, in a tab of its own, where a driver's clicks are a reader's. */
  async function openPanel() {
    const page = await open(session.open(served.url('odd')));
    const { report } = await readArticle(session, page.url());
    const tabId = await session.tabId(page.url());
    const panel = await open(session.openOwn(`popup.html?tabId=${tabId}`));
    await expect.poll(() => panel.$$eval('.claim', (claims) => claims.length)).toBe(report.claims.length);
    return { panel, tabId, url: page.url(), report };
  }

  /** Chooses an entry of the menu "Share", counted from 1. */
  async function share(panel: Page, entry: number): Promise<void> {
    if (!(await panel.$('.menu'))) await panel.click('.disclosure:last-of-type .opener');
    await panel.click(`.menu li:nth-child(${entry}) button`);
  }

  /** What the clipboard holds, as pasting it gives it. */
  async function pasted(): Promise<string> {
    const paper = await session.open(served.url('paper'));
    await paper.click('textarea');
    await paper.keyboard.down('Control');
    await paper.keyboard.press('KeyV', { commands: ['Paste'] });
    await paper.keyboard.up('Control');
    const text = await paper.$eval('textarea', ({ value }) => value);
    await paper.close();
    return text;
  }

  /** The text of the file that was saved last, by the end of its name. */
  async function saved(format: string): Promise<string> {
    const file = () => readdirSync(downloads).find((each) => each.endsWith(format));
    await expect.poll(file, { timeout: 10_000 }).toBe(`auditors-1-accounts-x-0${format}`);
    const text = () => readFileSync(join(downloads, file() ?? ''), 'utf8');
    // The browser reserves the name with an empty file before it writes.
    await expect.poll(() => text().length, { timeout: 10_000 }).toBeGreaterThan(0);
    return text();
  }

  it('is a table that no spreadsheet takes for formulas', async () => {
    const { panel, report } = await openPanel();
    await share(panel, 3);
    const table = readCsv((await saved('.csv')).replace(/^\uFEFF/, ''));
    expect(table).toHaveLength(report.claims.length + 1);
    expect(table.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    const cells = table.flat().filter((cell) => cell.startsWith("'"));
    expect(cells.map((cell) => cell.slice(0, 6))).toEqual(["'=SUM(", "'+44 w", "'@harb"]);
  });

  it('are links that open the page at their words, whatever these are', async () => {
    const { panel, url, report } = await openPanel();
    await share(panel, 4);
    const { claims } = JSON.parse(await saved('.json')) as { claims: { quote: string; link: string }[] };
    expect(claims).toHaveLength(report.claims.length);
    for (const { quote, link } of claims) {
      expect(link).toMatch(`${url}#:~:text=`);
      const page = await open(session.open(link));
      await expect.poll(() => page.evaluate(inSight, quote), { message: quote }).toBe(true);
    }
  });

  it('is Markdown in which the article stays text', async () => {
    const { panel } = await openPanel();
    await share(panel, 2);
    const file = await saved('.md');
    expect(file).toContain('# Auditors \\= 1, \\[accounts\\]\\(x\\) \\= 0\n');
    expect(file).toContain('\\*pre\\-paid\\*');
    await share(panel, 1);
    await expect.poll(() => panel.$eval('.said', (said) => said.textContent)).toMatch(/copied/i);
    expect(await pasted()).toBe(file);
  });

  it('is one claim with a link, or a report of it, and nothing else happens', async () => {
    const { panel, url, report } = await openPanel();
    const tabs = () => session.inExtension(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await panel.click('.claim .level');
    await panel.click('.reasons-actions .link');
    await expect.poll(pasted).toMatch(/^=SUM\(A1:A9\) .+\n— Ada Kerr, “said” \(Level 4, Named person\)\n/);
    expect(await pasted()).toContain(`${url}#:~:text=`);
    await panel.click('.reasons-actions .link:last-child');
    await expect.poll(pasted).toMatch(/Sentence: The auditor Ada Kerr said =SUM.+\nFound:/s);
    expect(await pasted()).toContain(report.summary.engine);
    await share(panel, 6);
    await expect.poll(pasted).toContain(`Page: ${url}`);
    expect(await tabs()).toBe(before);
  });

  it('is a report to print, with the bar and every claim', async () => {
    const { panel, tabId, report } = await openPanel();
    await share(panel, 5);
    const printed = () =>
      session.inExtension(
        async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('/report.html'))?.url,
      );
    await expect.poll(printed).toMatch(new RegExp(`report\\.html\\?tabId=${tabId}$`));
    const page = await open(session.openOwn(`report.html?tabId=${tabId}`));
    const quotes = () => page.$$eval('blockquote', (all) => all.length);
    await expect.poll(quotes).toBe(report.claims.length);
    const swatches = await page.$$eval('[class*=level-]', (all) => all.length);
    expect(swatches).toBeGreaterThanOrEqual(report.claims.length);
  });
});

/** Runs in the page: whether the paragraph with these words is on the screen, which the page was scrolled for. */
function inSight(quote: string): boolean {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  const paragraph = [...document.querySelectorAll('p')].find((each) => plain(each.textContent).includes(quote));
  if (!paragraph) return false;
  const { top, bottom } = paragraph.getBoundingClientRect();
  return scrollY > 0 && top < innerHeight && bottom > 0;
}
