import type { Span } from '../engine/span';

/** The article of a page, its places given by the numbers of an outline's elements and texts. Offsets are half-open UTF-16. */
export interface Found {
  readonly title: string;
  /** The text of all blocks, joined by {@link SEPARATOR}: what the engine analyses. */
  readonly text: string;
  readonly blocks: readonly FoundBlock[];
  /** The element that holds the blocks (which may also hold what was left out). */
  readonly container: number;
  /** Characters read when the page went past the stated limit and the rest was left unread; otherwise null. */
  readonly truncatedAt: number | null;
}

/** What stands between two blocks in {@link Found.text}. It belongs to no text of the page. */
export const SEPARATOR = '\n\n';

/** One paragraph, heading, list item, table row … of the article. */
export interface FoundBlock {
  /** Where its text stands: white space collapsed and trimmed; characters that show nothing dropped; letters as in the source. */
  readonly span: Span;
  /** The nearest element that holds all of the block (and possibly more, where text stands bare between `<br>`s). */
  readonly element: number;
  /** In reading order; together they cover the block's text without gap or overlap. */
  readonly pieces: readonly Piece[];
}

/**
 * A run of the article's text: `length` units of a text of the page from `from` on, copied as they stand, save that
 * white space of any kind reads as one plain space. `node` is null for a space that a `<br>` or a cell's end stands for.
 */
export interface Piece<Node = number> {
  /** The text's number in the outline; in the page its text node. */
  readonly node: Node | null;
  /** First unit in that text. */
  readonly from: number;
  /** First unit in {@link Found.text}. */
  readonly at: number;
  readonly length: number;
}
