import type { Draft } from './blocks';
import { nameOf } from './dom';
import { rankOf } from './features';

/** Longer text beside a picture is a paragraph. */
const LONGEST_CAPTION = 400;
/** As much other text (a credit, a second line) may stand with a caption in the picture's box. */
const BESIDE = 150;
/** How far up from the text the picture's own box may be. */
const STEPS_UP = 3;
/** Blocks on either side that are looked at to see how much else stands in a box. */
const REACH = 3;

/**
 * Whether a block is what is written under a picture, in whatever elements the site builds its pictures of: the smallest
 * box around it that also holds a picture holds little other text, and no heading.
 */
export function isCaption(
  { text, element }: Draft,
  { drafts, index }: { drafts: readonly Draft[]; index: number },
): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  let box: Element | null = nameOf(element) === 'p' ? element.parentElement : element;
  for (let step = 0; box && step < STEPS_UP; step++, box = box.parentElement) {
    const others = besides(box, drafts, index);
    if (others.some((other) => rankOf(other) > 0) || lengthOf(others) > BESIDE) return false;
    if (box.querySelector('img, picture, video, amp-img') !== null) return true;
  }
  return false;
}

/** The neighbouring blocks that stand in the box too. */
function besides(box: Element, drafts: readonly Draft[], index: number): Draft[] {
  const near = drafts.slice(Math.max(0, index - REACH), index + REACH + 1);
  return near.filter((other) => other !== drafts[index] && box.contains(other.element));
}

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);
