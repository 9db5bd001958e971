import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Pixels between the card and the window's edge. */
const MARGIN = 8;

/** Pixels between the words and the card. */
const GAP = 6;

/** A point of the viewport in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The words as they stand in the page at this moment. */
export type Anchor = () => readonly Range[];

/**
 * Keeps the card at the words, below them where there is room, whatever scrolls, grows or zooms. Returns the way to end that.
 *
 * @param point where the pointer is, to choose the line when the words stand on several.
 */
export function keepAt(words: Anchor, parts: { host: HTMLElement; card: HTMLElement }, point?: Point): () => void {
  const { host, card } = parts;
  const anchor = elementOf(words);
  const middleware = [
    inline(point),
    offset(GAP),
    flip({ padding: MARGIN }),
    shift({ padding: MARGIN }),
    size({
      padding: MARGIN,
      apply: ({ availableHeight }) => card.style.setProperty('--room', `${Math.max(80, availableHeight)}px`),
    }),
  ];
  return autoUpdate(anchor, host, async () => {
    const { x, y } = await computePosition(anchor, host, { placement: 'bottom-start', strategy: 'fixed', middleware });
    host.style.setProperty('left', `${x}px`, 'important');
    host.style.setProperty('top', `${y}px`, 'important');
  });
}

/** The words as an element that floating-ui can stand at. */
function elementOf(words: Anchor): VirtualElement {
  const boxes = () => words().flatMap((range) => [...range.getClientRects()].filter((box) => box.width > 0));
  const element = words()[0]?.startContainer.parentElement;
  return {
    getClientRects: boxes,
    getBoundingClientRect: () => around(boxes()),
    ...(element ? { contextElement: element } : {}),
  };
}

function around(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
