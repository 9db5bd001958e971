import type { Piece } from './article';
import { isBlank } from './characters';
import type { Container } from './container';
import { type Steps, type Visitor, walk } from './dom';
import { isBlock, labelOf } from './labels';
import { Paragraph } from './paragraph';
import { isShown } from './visibility';

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
export const LONGEST_ARTICLE = 100_000;

/** Third stage: the container's text, block by block, in reading order; `whole` unless it went past the limit. */
export function* readBlocks(
  container: Pick<Container, 'element' | 'leftOut'> & Partial<Container>,
  limit = LONGEST_ARTICLE,
): Steps<{ drafts: Draft[]; whole: boolean }> {
  const reader = new Reader(container, limit);
  if (container.deck) yield* walk(container.deck, reader);
  yield* walk(container.element, reader);
  return { drafts: reader.drafts, whole: !reader.full };
}

class Reader implements Visitor {
  readonly drafts: Draft[] = [];
  readonly #container: Pick<Container, 'element' | 'leftOut'>;
  readonly #limit: number;
  #read = 0;
  #open: { element: Element; name: string; card: boolean; post: boolean }[] = [];
  #paragraph = new Paragraph();
  /** Links hold no links (HTML standard, 4.5.1): one that does was never closed, and ends with the next. */
  #link: Element | null = null;
  #linked = 0;
  #breaks = 0;

  constructor(container: Pick<Container, 'element' | 'leftOut'>, limit: number) {
    this.#container = container;
    this.#limit = limit;
  }

  /** Whether text was left unread for its length. */
  get full(): boolean {
    return this.#read > this.#limit;
  }

  enter(element: Element, name: string): boolean {
    if (this.full) return false;
    if (this.#container.leftOut.has(element)) {
      this.#end();
      return false;
    }
    if (name === 'br') this.#break();
    const label = labelOf(element, name);
    if (label === 'closed' || !isShown(element)) return false;
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

  text(node: Text): void {
    if (this.full) return;
    const blank = isBlank(node.data);
    if (!blank) this.#breaks = 0;
    if (blank && this.#paragraph.empty) return;
    this.#paragraph.add(node);
    if (this.#link) this.#linked += node.data.trim().length;
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
