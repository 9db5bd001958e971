import { type Block, SEPARATOR } from './article';
import type { Draft } from './blocks';
import { keyOf } from './keys';

/** Last stage: blocks in their places in one text. */
export function assemble(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  let at = 0;
  const blocks = drafts.map((draft): Block => {
    const start = at;
    const end = start + draft.text.length;
    at = end + SEPARATOR.length;
    const pieces = draft.pieces.map((piece) => ({ ...piece, at: piece.at + start }));
    return { key: keyOf(draft.text), text: draft.text, span: [start, end], element: draft.element, pieces };
  });
  return { text: blocks.map((block) => block.text).join(SEPARATOR), blocks };
}
