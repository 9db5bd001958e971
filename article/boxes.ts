import type { Draft } from './blocks';
import { isProse, rankOf } from './features';
import { asksToPay, isPrompt, leadsElsewhere } from './phrases';
import type { Element, Tree } from './tree';

/** A box that is not the article's own holds no more of the prose. */
const SMALL = 0.2;
const LONGEST_HEADING = 80;

/**
 * Blocks that stand in a box of their own under a heading that says the box leads to other stories, or that is a link: the
 * title of another one. Where much stands under such links they are the entries of a live blog.
 */
export function boxesElsewhere(tree: Tree, drafts: readonly Draft[], container: Element): ReadonlySet<Draft> {
  const most = proseOf(drafts) * SMALL;
  const boxesUnder = (isHeading: (draft: Draft) => boolean, largest = most) =>
    drafts
      .flatMap((draft, i) => (isHeading(draft) ? [boxFrom(tree, drafts, i, container)] : []))
      .filter((box) => box.length > 1 && proseOf(box) <= largest);
  const titled = boxesUnder(isTitle).flat();
  const asking = boxesWithForms(tree, drafts, container).filter((box) => proseOf(box) <= most);
  const walls = boxesUnder(isWall, proseOf(drafts) * LARGEST_WALL);
  const headings = drafts.filter((draft) => rankOf(draft) > 0 && leadsElsewhere(draft.text));
  return new Set([
    ...boxesUnder(saysElsewhere).flat(),
    ...walls.flat(),
    ...headings,
    ...asking.flat(),
    ...(proseOf(titled) <= most ? titled : []),
  ]);
}

/** A box that asks the reader for an address or a vote says no more than this beside its form. */
const LONGEST_ASKING = 400;

/** The smallest boxes that hold a form and something said beside it. */
function boxesWithForms(tree: Tree, drafts: readonly Draft[], container: Element): Draft[][] {
  return tree
    .inside(container, ({ name }) => name === 'form')
    .flatMap((form) => {
      let box = tree.parent(form);
      const beside = () => drafts.filter(({ element }) => tree.contains(box, element) && !tree.contains(form, element));
      while (box !== container && beside().length === 0) box = tree.parent(box);
      const said = box === container ? [] : beside();
      return lengthOf(said) <= LONGEST_ASKING ? [said] : [];
    });
}

/** What is offered to those who have not paid may be as long as what they were let read. */
const LARGEST_WALL = 0.5;

const isWall = ({ text }: Draft): boolean => text.length <= LONGEST_HEADING && asksToPay(text);

const isTitle = (draft: Draft): boolean => rankOf(draft) > 0 && draft.linked >= draft.text.length * 0.9;

const saysElsewhere = (draft: Draft): boolean =>
  draft.text.length <= LONGEST_HEADING &&
  (rankOf(draft) > 0 || !isProse(draft)) &&
  (leadsElsewhere(draft.text) || isPrompt(draft.text));

/** All blocks of the largest element that begins with the block at `index`. */
export function boxFrom(tree: Tree, drafts: readonly Draft[], index: number, container: Element): readonly Draft[] {
  let box = (drafts[index] as Draft).element;
  const before = drafts[index - 1]?.element ?? -1;
  for (let around = tree.parent(box); around >= 0; around = tree.parent(box)) {
    if (around === container || tree.contains(around, before)) break;
    box = around;
  }
  let end = index + 1;
  while (tree.contains(box, drafts[end]?.element ?? -1)) end++;
  return drafts.slice(index, end);
}

const proseOf = (drafts: readonly Draft[]): number => lengthOf(drafts.filter(isProse));

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);
