import { gaps, SPACE } from './characters';
import type { Piece } from './found';

const GAPS = gaps();

/**
 * Gathers the text of one block, node by node. White space collapses as it does on screen, also across nodes; the map
 * back to the nodes is exact for every unit. Offsets are from the block's own beginning until the block is placed.
 */
export class Paragraph {
  #text = '';
  #pieces: { -readonly [K in keyof Piece]: Piece[K] }[] = [];
  /** Whether a space now would be a second one, or the first thing. */
  #spaced = true;

  get empty(): boolean {
    return this.#text === '';
  }

  /** All of a text's data. */
  add(text: number, data: string): void {
    let from = 0;
    GAPS.lastIndex = 0;
    for (let gap = GAPS.exec(data); gap !== null; gap = GAPS.exec(data)) {
      this.#copy(text, from, data.slice(from, gap.index));
      const space = gap[0].search(SPACE);
      if (space >= 0) this.#copy(text, gap.index + space, ' ');
      from = gap.index + gap[0].length;
    }
    this.#copy(text, from, from === 0 ? data : data.slice(from));
  }

  /** A space that no text holds. */
  addBreak(): void {
    this.#copy(null, 0, ' ');
  }

  /** The block's text without white space at its ends, and its map. */
  end(): { text: string; pieces: Piece[] } {
    const last = this.#pieces.at(-1);
    if (!this.#spaced || !last) return { text: this.#text, pieces: this.#pieces };
    if (--last.length === 0) this.#pieces.pop();
    return { text: this.#text.slice(0, -1), pieces: this.#pieces };
  }

  /** `text` holds no white space but single plain spaces. */
  #copy(node: number | null, from: number, text: string): void {
    if (this.#spaced && text.startsWith(' ')) {
      text = text.slice(1);
      from++;
    }
    if (text === '') return;
    const last = this.#pieces.at(-1);
    if (last && node !== null && last.node === node && last.from + last.length === from) last.length += text.length;
    else this.#pieces.push({ node, from, at: this.#text.length, length: text.length });
    this.#text += text;
    this.#spaced = text.endsWith(' ');
  }
}
