import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { BROWSERS } from '../../scripts/browser';
import { sampleArticle } from '../../scripts/browser/sample';
import { parsedLocale, wordsIn } from '../words/files';
import { readArticle, words } from './ask';
import { running, serving } from './running';

const german = await wordsIn('de');
const ENGLISH = await onlyEnglish();

describe.each(BROWSERS)('an interface in German in %s', (name) => {
  const session = running(name, { locale: 'de' });
  const served = serving(new Map([['sample', sampleArticle()]]));
  let language = '';
  beforeAll(async () => {
    language = await session.inExtension(() => chrome.i18n.getUILanguage());
    if (!language.startsWith('de'))
      console.log(`skipped: this ${name} is not installed in German, it runs in ${language}`);
  });
  const needsGerman = ({ skip }: TestContext) => skip(!language.startsWith('de'), `it runs in ${language}`);

  it('is what the popup speaks', async (context) => {
    needsGerman(context);
    const page = await session.open(served.url('sample'));
    const { report } = await readArticle(session, page.url());
    const popup = await session.openPopup(page);
    const { claims, sources } = report.summary;
    const beginning = `${german.t('panel.claims', claims)} ${german.t('panel.fromSources', sources)}`;
    await expect.poll(() => words(popup, '.glance')).toContain(beginning);
    const texts = await popup.run(textsOf);
    expect(texts).toContain(german.t('share.title'));
    expect(texts.filter((text) => ENGLISH.has(text))).toEqual([]);
    await popup.close();
  });

  it.for([
    ['options.html', () => german.t('options.title')],
    ['welcome.html', () => german.t('welcome.title')],
    ['criteria.html', () => german.t('criteria.title')],
  ] as const)('is what %s speaks, with nothing cut off', async ([path, title], context) => {
    needsGerman(context);
    const page = await session.openOwn(path);
    await page.waitForSelector('h1');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(title());
    expect((await page.evaluate(textsOf)).filter((text) => ENGLISH.has(text))).toEqual([]);
    expect(await widerThan(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('is what the menu and the list of keys speak', async (context) => {
    needsGerman(context);
    const title = german.t('menu.whoSays');
    expect(await session.inExtension(() => chrome.i18n.getMessage('menu_whoSays'))).toBe(title);
    const shown = await session.menuTitle();
    if (shown !== null) expect(shown).toBe(title);
    const keys = await session.inExtension(async () => (await chrome.commands.getAll()).map((key) => key.description));
    expect(keys).toEqual(expect.arrayContaining([german.t('commands.next'), german.t('commands.toggle')]));
  });

  it('is what the card in the page speaks', async (context) => {
    needsGerman(context);
    const page = await session.open(served.url('sample'));
    await readArticle(session, page.url());
    await session.command('next-claim', page);
    await expect.poll(() => session.cardWords(page)).toContain(german.t('levels.l3.name'));
    await page.close();
  });
});

/** Whole texts of the English interface that the German one has not. */
async function onlyEnglish(): Promise<ReadonlySet<string>> {
  const [here, there] = await Promise.all(['en', 'de'].map(textsIn));
  return new Set([...(here ?? [])].filter((text) => !there?.has(text)));
}

async function textsIn(name: string): Promise<Set<string>> {
  const messages = await parsedLocale(name);
  return new Set(messages.flatMap((each) => (each.type === 'plural' ? Object.values(each.plurals) : [each.message])));
}

/** Runs in a page: every text in it, without those that are an article's or an engine's own words, which stay English. */
function textsOf(view: Window & typeof globalThis = window): string[] {
  const { document } = view;
  const walker = document.createTreeWalker(document.body, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('[lang=en]')) texts.push(textContent?.trim() ?? '');
  }
  return texts;
}

/** By how many pixels a page is wider than its window. */
const widerThan = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
