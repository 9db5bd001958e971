import type { Page, Protocol } from 'puppeteer-core';

/** The words of the card in a page. It stands in a closed shadow root, which only the browsers' protocols look into. */
export async function cardInChromium(page: Page): Promise<string | null> {
  const driver = await page.createCDPSession();
  const { root } = await driver.send('DOM.getDocument', { depth: -1, pierce: true });
  await driver.detach();
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const card = html?.children?.at(-1)?.shadowRoots?.[0];
  return card ? textsOf(card).join(' ') : null;
}

const textsOf = ({ nodeName, nodeValue, children = [] }: Protocol.DOM.Node): string[] =>
  nodeName === 'STYLE' ? [] : nodeName === '#text' ? [nodeValue] : children.flatMap(textsOf);

/** What puppeteer-core keeps to itself; its version is pinned. */
export interface Internals {
  connection: { send(method: string, params: object): Promise<never> };
}

/** An element as WebDriver BiDi tells of it. */
interface Told {
  value?: { nodeValue?: string; localName?: string; children?: Told[]; shadowRoot?: Told | null };
}

export async function cardInFirefox(page: Page): Promise<string | null> {
  const { connection } = page.browser() as unknown as Internals;
  const answer = await connection.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
    awaitPromise: false,
  });
  const { result } = (answer as { result: { result: Told } }).result;
  return result.value?.shadowRoot ? textsTold(result.value.shadowRoot).join(' ') : null;
}

const textsTold = ({ value = {} }: Told): string[] =>
  value.localName === 'style' ? [] : value.nodeValue ? [value.nodeValue] : (value.children ?? []).flatMap(textsTold);
