/** The innermost element at a point of the viewport (CSS pixels), open shadow roots looked into. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root instanceof ShadowRoot; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}

/** Whether the words stand at that point. Reads the layout. */
export function holdsPoint(words: { node: Text; start: number; end: number }, x: number, y: number): boolean {
  return boxesOf(words).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** The boxes of the words' lines in the viewport; none when the text node has become shorter meanwhile. */
export function boxesOf({ node, start, end }: { node: Text; start: number; end: number }): DOMRect[] {
  if (end > node.data.length) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}
