import type { Draft } from './blocks';
import { type FoundBlock, SEPARATOR } from './found';

/** Last stage: blocks in their places in one text. */
export function assemble(drafts: readonly Draft[]): { text: string; blocks: FoundBlock[] } {
  let at = 0;
  const blocks = drafts.map((draft): FoundBlock => {
    const start = at;
    const end = start + draft.text.length;
    at = end + SEPARATOR.length;
    const pieces = draft.pieces.map((piece) => ({ ...piece, at: piece.at + start }));
    return { span: [start, end], element: draft.element, pieces };
  });
  return { text: drafts.map((draft) => draft.text).join(SEPARATOR), blocks };
}
