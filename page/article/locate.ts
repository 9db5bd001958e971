import type { Piece } from '../../article/found';
import type { Span } from '../../engine/span';
import type { Article, Slice } from './article';

/** An article's blocks, as far as places are looked for in them: in the page, or by numbers in its outline. */
export interface Blocks<Node> {
  readonly blocks: readonly { readonly span: Span; readonly pieces: readonly Piece<Node>[] }[];
}

/**
 * The parts of the page's text nodes that a span of the article's text stands for: one slice a text node, in reading
 * order, so that nothing that was left out between two nodes is covered. Empty for an empty span or one that holds
 * nothing but separators.
 */
export function slicesOf<Node>({ blocks }: Blocks<Node>, span: Span): Slice<Node>[] {
  const slices: Slice<Node>[] = [];
  for (let b = firstEndingAfter(blocks, span[0]); b < blocks.length; b++) {
    const block = blocks[b] as Blocks<Node>['blocks'][number];
    if (block.span[0] >= span[1]) break;
    for (const piece of block.pieces) addSlice(slices, piece, span);
  }
  return slices;
}

/**
 * Where in the article's text the unit at `offset` of a text node stands, or null when the node is not part of it. A
 * dropped unit counts as the next one that was kept; the end of the node as the end of its last kept unit.
 */
export function offsetAt(article: Pick<Article, 'blocks'>, node: Node, offset: number): number | null {
  let found: number | null = null;
  for (const block of article.blocks) {
    for (const piece of block.pieces) {
      if (piece.node !== node) continue;
      if (offset < piece.from) return found ?? piece.at;
      found = piece.at + Math.min(offset - piece.from, piece.length);
      if (offset < piece.from + piece.length) return found;
    }
    if (found !== null) return found;
  }
  return found;
}

function addSlice<Node>(slices: Slice<Node>[], piece: Piece<Node>, span: Span): void {
  const at = Math.max(piece.at, span[0]);
  const to = Math.min(piece.at + piece.length, span[1]);
  if (piece.node === null || at >= to) return;
  const start = piece.from + at - piece.at;
  const end = piece.from + to - piece.at;
  const last = slices.at(-1);
  if (last?.node === piece.node) slices[slices.length - 1] = { node: piece.node, start: last.start, end };
  else slices.push({ node: piece.node, start, end });
}

function firstEndingAfter(blocks: readonly { span: Span }[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as { span: Span }).span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
