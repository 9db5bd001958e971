/** A page with more paragraphs and line breaks than this is judged by the first of them. */
const MOST_NODES = 1500;
/** Units of text; a shorter paragraph may be a teaser or a label. */
const SHORTEST_PARAGRAPH = 80;

/**
 * How the page's running text is spread: `most` units of it stand together in one element, of `all` that stand in
 * paragraphs or between line breaks. An article has most of it in one place; a front page or a forum spreads it.
 *
 * @param enough units of text after which no more is counted.
 */
export function proseOf(document: Document, enough = Number.POSITIVE_INFINITY): { most: number; all: number } {
  let all = 0;
  const lengths = new Map<Element, number>();
  const nodes = document.querySelectorAll('p, br');
  for (let i = 0; i < Math.min(nodes.length, MOST_NODES) && all < enough; i++) {
    const node = nodes[i] as Element;
    const parent = node.parentElement;
    if (parent === null || parent.localName === 'p') continue;
    const length = node.localName === 'p' ? (node.textContent ?? '').trim().length : lengthBefore(node);
    if (length < SHORTEST_PARAGRAPH) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
    all += length;
  }
  return { most: Math.max(0, ...lengths.values()), all };
}

/** Bare text between the line break before, or the element's beginning, and this one. */
function lengthBefore(lineBreak: Element): number {
  let length = 0;
  for (
    let node = lineBreak.previousSibling;
    node && node.nodeName !== 'BR' && node.nodeName !== 'P';
    node = node.previousSibling
  )
    length += (node.textContent ?? '').trim().length;
  return length;
}
