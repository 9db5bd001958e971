import type { Draft } from './blocks';
import { isProse, rankOf } from './features';
import { isPrompt, leadsElsewhere } from './phrases';

/** A box that is not the article's own holds no more of the prose. */
const SMALL = 0.2;
const LONGEST_HEADING = 80;

/** Blocks that stand in a box of their own under a heading that says the box leads to other stories. */
export function boxesElsewhere(drafts: readonly Draft[], container: Element): ReadonlySet<Draft> {
  const whole = lengthOf(drafts.filter(isProse));
  const elsewhere = new Set<Draft>();
  drafts.forEach((draft, i) => {
    if (elsewhere.has(draft) || !isHeading(draft)) return;
    const box = boxFrom(drafts, i, container);
    if (box.length > 1 && lengthOf(box.filter(isProse)) <= whole * SMALL) for (const one of box) elsewhere.add(one);
  });
  return elsewhere;
}

const isHeading = (draft: Draft): boolean =>
  draft.text.length <= LONGEST_HEADING &&
  (rankOf(draft) > 0 || !isProse(draft)) &&
  (leadsElsewhere(draft.text) || isPrompt(draft.text));

/** All blocks of the largest element that begins with the block at `index`. */
function boxFrom(drafts: readonly Draft[], index: number, container: Element): readonly Draft[] {
  let box: Element | null = (drafts[index] as Draft).element;
  const before = drafts[index - 1]?.element ?? null;
  while (box?.parentElement && box.parentElement !== container && !box.parentElement.contains(before))
    box = box.parentElement;
  let end = index + 1;
  while (box?.contains(drafts[end]?.element ?? null)) end++;
  return drafts.slice(index, end);
}

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);
