import type { Draft } from './blocks';
import { isProse, rankOf } from './features';
import { PICTURES } from './outline';
import { type Element, named, type Tree } from './tree';

/** Longer text beside a picture is a paragraph. */
const LONGEST_CAPTION = 400;
/** As much other text (a credit, a second line) may stand with a caption in the picture's box. */
const BESIDE = 150;
/** How far up from the text the picture's own box may be. */
const STEPS_UP = 3;

/**
 * Whether a block is what is written under a picture, in whatever elements the site builds its pictures of: the smallest
 * box around it that also holds a picture holds little other text, and no heading. A picture that has its caption already
 * needs no other.
 */
export function isCaption(
  draft: Draft,
  { tree, drafts, index, container }: { tree: Tree; drafts: readonly Draft[]; index: number; container: Element },
): boolean {
  if (draft.text.length > LONGEST_CAPTION) return false;
  let box = tree.name(draft.element) === 'p' ? tree.parent(draft.element) : draft.element;
  for (let step = 0; box >= 0 && box !== container && step < STEPS_UP; step++, box = tree.parent(box)) {
    if (holdsMore(tree, box, drafts, index)) return false;
    if (holdsPicture(tree, box)) return true;
  }
  return false;
}

/** Whether other blocks in the box are more than what may stand with a caption. */
function holdsMore(tree: Tree, box: Element, drafts: readonly Draft[], index: number): boolean {
  let length = 0;
  for (const step of [-1, 1]) {
    for (let i = index + step; tree.contains(box, drafts[i]?.element ?? -1); i += step) {
      const other = drafts[i] as Draft;
      length += other.text.length;
      if (rankOf(other) > 0 || isProse(other) || length > BESIDE) return true;
    }
  }
  return false;
}

function holdsPicture(tree: Tree, box: Element): boolean {
  return tree
    .inside(box, ({ name }) => PICTURES.has(name))
    .some((picture) => {
      const figure = tree.closest(picture, named('figure'));
      if (figure < 0 || !tree.contains(box, figure)) return true;
      const [caption] = tree.inside(figure, named('figcaption'));
      return caption === undefined || tree.textIn(caption).trim() === '';
    });
}
