import {
  type Highlight,
  type Names,
  newNames,
  paintedRenderer,
  type Renderer,
  styleSheet,
} from '../../../page/highlight';
import { segmentsOf } from '../../../page/highlight/segments';
import { markedRenderer } from '../../../page/marks';
import { DEFAULTS } from '../../../platform/settings';

/** A renderer with its style sheet in the page, as the extension would inject it. */
export function setUp(kind: Renderer['kind'], settings = DEFAULTS) {
  const names = newNames();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheet(names, settings));
  document.adoptedStyleSheets = [sheet];
  const renderer =
    kind === 'painted' ? paintedRenderer(document, names) : markedRenderer(document, names, (change) => change());
  return {
    renderer: { ...renderer, show: (claims: readonly Highlight[]) => renderer.show(segmentsOf(claims)) },
    names,
  };
}

/** Every text node of the page in order, open shadow roots included. */
export function textNodes(root: Node = document.body): Text[] {
  if (root.nodeType === Node.TEXT_NODE) return [root as Text];
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [...(shadow ? [shadow] : []), ...root.childNodes].flatMap((child) =>
    child instanceof ShadowRoot ? [...child.childNodes].flatMap(textNodes) : textNodes(child),
  );
}

/** A highlight on the first occurrence of each of the words, which must stand in one text node. */
export function highlight(id: string, standing: Highlight['standing'], ...words: string[]): Highlight {
  const slices = words.map((word) => {
    const node = textNodes().find((text) => text.data.includes(word));
    if (!node) throw new Error(`no text node holds ${word}`);
    const start = node.data.indexOf(word);
    return { node, start, end: start + word.length };
  });
  return { id, standing, slices };
}

/** The text that shows a look now, stretch by stretch in the page's order, as the browser itself has it. */
export function lookText(names: Names, look: Parameters<Names['look']>[0]): string[] {
  const name = names.look(look);
  const ranges = [...(CSS.highlights.get(name) ?? [])] as StaticRange[];
  const painted = ranges.map((range) => ({
    node: range.startContainer,
    at: range.startOffset,
    text: (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
  }));
  const marked = textNodes()
    .filter((node) => node.parentElement?.matches(`${names.mark}.${name}`))
    .map((node) => ({ node, at: 0, text: node.data }));
  const order = textNodes();
  return [...painted, ...marked]
    .sort((a, b) => order.indexOf(a.node as Text) - order.indexOf(b.node as Text) || a.at - b.at)
    .map(({ text }) => text);
}

/** The page's text nodes as its own scripts know them, to compare with later. */
export function remember() {
  const before = textNodes().map((node) => ({ node, data: node.data, parent: node.parentNode }));
  return () => {
    const now = textNodes();
    return (
      now.length === before.length &&
      before.every(({ node, data, parent }, i) => now[i] === node && node.data === data && node.parentNode === parent)
    );
  };
}

/** The middle of the first box of a word, in the viewport. */
export function pointOf(word: string): [number, number] {
  const node = textNodes().find((text) => text.data.includes(word)) as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(word));
  range.setEnd(node, node.data.indexOf(word) + word.length);
  const box = range.getClientRects()[0] as DOMRect;
  return [box.left + box.width / 2, box.top + box.height / 2];
}
