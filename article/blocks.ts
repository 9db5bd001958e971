import { isBlank } from './characters';
import type { Container } from './container';
import type { Piece } from './found';
import { isBlock } from './labels';
import { Paragraph } from './paragraph';
import type { Element, Tree, Visitor } from './tree';

/** A block before it is known whether it belongs to the article. */
export interface Draft {
  readonly text: string;
  /** `at` counts from the block's own beginning. */
  readonly pieces: readonly Piece[];
  readonly element: Element;
  /** Tag names from the container down to the block's own element. */
  readonly inside: readonly string[];
  /** Units of the text that are links. */
  readonly linked: number;
  /** Whether the whole block stands inside a link, as on the cards that lead to other pages. */
  readonly card: boolean;
  /** Whether it belongs to a post of social media. */
  readonly post: boolean;
}

/** Longer articles are read up to here, and the panel says so: some 17,000 words, which only the longest live blogs pass. */
const LONGEST_ARTICLE = 100_000;

/** Third stage: the container's text, block by block, in reading order; `whole` unless it went past the limit. */
export function readBlocks(tree: Tree, container: Container): { drafts: Draft[]; whole: boolean } {
  const reader = new Reader(tree, container);
  if (container.deck !== null) tree.walk(container.deck, reader);
  tree.walk(container.element, reader);
  return { drafts: reader.drafts, whole: !reader.full };
}

class Reader implements Visitor {
  readonly drafts: Draft[] = [];
  readonly #tree: Tree;
  readonly #container: Container;
  #read = 0;
  #open: { element: Element; name: string; card: boolean; post: boolean }[] = [];
  #paragraph = new Paragraph();
  /** Links hold no links (HTML standard, 4.5.1): one that does was never closed, and ends with the next. */
  #link: Element | null = null;
  #linked = 0;
  #breaks = 0;

  constructor(tree: Tree, container: Container) {
    this.#tree = tree;
    this.#container = container;
  }

  /** Whether text was left unread for its length. */
  get full(): boolean {
    return this.#read > LONGEST_ARTICLE;
  }

  enter(element: Element): boolean {
    if (this.full) return false;
    if (this.#container.leftOut.has(element)) {
      this.#end();
      return false;
    }
    const name = this.#tree.name(element);
    if (name === 'br') this.#break();
    const label = this.#tree.label(element);
    if (label === 'closed') return false;
    if (name === 'a') this.#link = element;
    if (isBlock(name)) {
      this.#end();
      const post = label === 'post' || (this.#open.at(-1)?.post ?? false);
      this.#open.push({ element, name, card: this.#link !== null, post });
    }
    return true;
  }

  leave(element: Element): void {
    if (element === this.#link) this.#link = null;
    if (this.#open.at(-1)?.element !== element) return;
    this.#end();
    this.#open.pop();
  }

  text(text: number): void {
    if (this.full) return;
    const data = this.#tree.texts[text] as string;
    const blank = isBlank(data);
    if (!blank) this.#breaks = 0;
    if (blank && this.#paragraph.empty) return;
    this.#paragraph.add(text, data);
    if (this.#link !== null) this.#linked += data.trim().length;
  }

  /** One line break is a space; two with nothing between them end the block. */
  #break(): void {
    if (++this.#breaks > 1) this.#end();
    else this.#paragraph.addBreak();
  }

  #end(): void {
    this.#breaks = 0;
    if (this.#paragraph.empty) return;
    const { text, pieces } = this.#paragraph.end();
    const around = this.#open.at(-1);
    const element = around?.element ?? this.#container.element;
    const inside = this.#open.map(({ name }) => name);
    const { card = false, post = false } = around ?? {};
    this.drafts.push({ text, pieces, element, inside, linked: this.#linked, card, post });
    this.#read += text.length;
    this.#paragraph = new Paragraph();
    this.#linked = 0;
  }
}
