import type { Piece } from './article';
import { GAPS, SPACE } from './characters';

/**
 * Gathers the text of one block, node by node. White space collapses as it does on screen, also across nodes; the map
 * back to the nodes is exact for every unit. Offsets are from the block's own beginning until the block is placed.
 */
export class Paragraph {
  #text = '';
  #pieces: Piece[] = [];

  get empty(): boolean {
    return this.#text === '';
  }

  /** All of a text node's data. */
  add(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const gap of data.matchAll(GAPS)) {
      this.#copy(node, from, data.slice(from, gap.index));
      const space = gap[0].search(SPACE);
      if (space >= 0) this.#space(node, gap.index + space);
      from = gap.index + gap[0].length;
    }
    this.#copy(node, from, data.slice(from));
  }

  /** A space that no text node holds. */
  addBreak(): void {
    this.#space(null, 0);
  }

  /** The block's text without white space at its ends, and its map. */
  end(): { text: string; pieces: Piece[] } {
    if (this.#text.endsWith(' ')) {
      this.#text = this.#text.slice(0, -1);
      const last = this.#pieces.pop() as Piece;
      if (last.length > 1) this.#pieces.push({ ...last, length: last.length - 1 });
    }
    return { text: this.#text, pieces: this.#pieces };
  }

  #space(node: Text | null, from: number): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#copy(node, from, ' ');
  }

  #copy(node: Text | null, from: number, text: string): void {
    if (text === '') return;
    const at = this.#text.length;
    const last = this.#pieces.at(-1);
    if (last && node && last.node === node && last.from + last.length === from)
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length };
    else this.#pieces.push({ node, from, at, length: text.length });
    this.#text += text;
  }
}
