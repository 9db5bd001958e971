import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Slice } from '../article';
import { boxesOf } from '../highlight';

/** Pixels between the card and the window's edge. */
const MARGIN = 8;

/** Pixels between the words and the card. */
const GAP = 6;

/**
 * Keeps the card at the words, below them where there is room, whatever scrolls, grows or zooms. Returns the way to end that.
 *
 * @param point the pointer, in CSS pixels of the viewport, when the words stand on several lines.
 */
export function keepAt(
  slices: readonly Slice[],
  parts: { host: HTMLElement; card: HTMLElement },
  point?: Point,
): () => void {
  const { host, card } = parts;
  const anchor = anchorOf(slices);
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

export interface Point {
  x: number;
  y: number;
}

/** The words as an element that floating-ui can stand at. */
function anchorOf(slices: readonly Slice[]): VirtualElement {
  const boxes = () => slices.flatMap(boxesOf).filter((box) => box.width > 0);
  const element = slices[0]?.node.parentElement;
  return {
    getClientRects: boxes,
    getBoundingClientRect: () => around(boxes()),
    ...(element ? { contextElement: element } : {}),
  };
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}
