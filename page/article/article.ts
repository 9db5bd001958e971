import type { Piece as PieceOf } from '../../article/found';
import type { Span } from '../../engine/span';

/**
 * A news article as it stands in a live page: its text, and where in the page every character of it is. Nothing in here
 * was written to the page. Offsets are half-open UTF-16.
 */
export interface Article {
  /** The headline, or the document's title where the page has none. */
  readonly title: string;
  /** The text of all blocks, joined by blank lines: what the engine analyses. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The element that holds the blocks (which may also hold what was left out). */
  readonly container: Element;
  /** Characters read when the page went past the stated limit and the rest was left unread; otherwise null. */
  readonly truncatedAt: number | null;
}

/** One paragraph, heading, list item, table row … of the article. */
export interface Block {
  /** White space collapsed and trimmed; characters that show nothing dropped; letters as in the source. */
  readonly text: string;
  /** Where the text stands in {@link Article.text}. */
  readonly span: Span;
  /** The nearest element that holds all of the block (and possibly more, where text stands bare between `<br>`s). */
  readonly element: Element;
  /** In reading order; together they cover the text without gap or overlap. */
  readonly pieces: readonly Piece[];
}

/** A run of {@link Block.text}, in a text node of the page. */
export type Piece = PieceOf<Text>;

/** Part of one text: `data.slice(start, end)` of its node, which the background knows by its number alone. Dropped characters inside it are part of it. */
export interface Slice<Node = Text> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}
