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
export function holdsPoint(words: Range, x: number, y: number): boolean {
  const boxes = [...words.getClientRects()];
  return boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** A range over part of a text node; over what is left of it when the node has become shorter meanwhile. */
export function rangeOver({ node, start, end }: { node: Text; start: number; end: number }): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}
