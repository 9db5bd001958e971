import type { Draft } from './blocks';
import { nameOf } from './dom';
import { isProse, rankOf } from './features';

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
  { drafts, index, container }: { drafts: readonly Draft[]; index: number; container: Element },
): boolean {
  if (draft.text.length > LONGEST_CAPTION) return false;
  let box: Element | null = nameOf(draft.element) === 'p' ? draft.element.parentElement : draft.element;
  for (let step = 0; box && box !== container && step < STEPS_UP; step++, box = box.parentElement) {
    if (holdsMore(box, drafts, index)) return false;
    if (holdsPicture(box)) return true;
  }
  return false;
}

/** Whether other blocks in the box are more than what may stand with a caption. */
function holdsMore(box: Element, drafts: readonly Draft[], index: number): boolean {
  let length = 0;
  for (const step of [-1, 1]) {
    for (let i = index + step; box.contains(drafts[i]?.element ?? null); i += step) {
      const other = drafts[i] as Draft;
      length += other.text.length;
      if (rankOf(other) > 0 || isProse(other) || length > BESIDE) return true;
    }
  }
  return false;
}

const PICTURES = 'img, picture, video, amp-img';

function holdsPicture(box: Element): boolean {
  for (const picture of box.querySelectorAll(PICTURES)) {
    const figure = picture.closest('figure');
    if (figure === null || !box.contains(figure) || !figure.querySelector('figcaption')?.textContent?.trim())
      return true;
  }
  return false;
}
