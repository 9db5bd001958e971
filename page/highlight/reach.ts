import type { Segment } from '../../platform/protocol';
import type { Article } from '../article';
import type { Look } from './names';

/**
 * What the style sheet has to reach: the elements that hold highlighted words, and the looks that they have. A rule for every
 * element would make the browser work out the style of the whole page anew, which costs as much as all else that is done;
 * one for these few costs a fraction. Only ever grows, so that the sheet seldom changes.
 */
export interface Reach {
  readonly looks: Set<Look>;
  /** Names of elements in the container, '' for itself … */
  readonly within: Set<string>;
  /** … and of others: a line above it, or text in a shadow tree, where no selector leads from outside. */
  readonly beside: Set<string>;
  container: Element | null;
  /** Of the container's children only the first so many hold highlighted words; null: any of them may. */
  first: number | null;
}

export const newReach = (): Reach => ({
  looks: new Set(),
  within: new Set(),
  beside: new Set(),
  container: null,
  first: null,
});

/** Takes in what is shown of an article. */
export function extend(
  reach: Reach,
  segments: readonly Segment<Text>[],
  { container, truncatedAt }: Pick<Article, 'container' | 'truncatedAt'>,
  current: boolean,
): void {
  reach.container = container;
  if (current) for (const look of ['current', 'flash'] as const) reach.looks.add(look);
  const holders = new Set<Node>();
  for (const { standing, node } of segments) {
    reach.looks.add(standing);
    const parent = node.parentElement;
    const name = parent === container ? '' : (parent?.localName ?? '*');
    const inside = container.contains(node);
    (inside ? reach.within : reach.beside).add(name);
    if (inside && truncatedAt !== null) holders.add(childHolding(container, node));
  }
  reach.first = truncatedAt === null ? null : Math.max(reach.first ?? 0, childrenUpTo(container, holders));
}

function childHolding(container: Element, node: Node): Node {
  let child = node;
  while (child.parentNode !== null && child.parentNode !== container) child = child.parentNode;
  return child;
}

/** How many of the container's first elements there are up to the last of these. */
function childrenUpTo(container: Element, holders: ReadonlySet<Node>): number {
  let last = 0;
  let left = [...holders].filter((holder) => holder instanceof Element).length;
  for (let child = container.firstElementChild; child !== null && left > 0; child = child.nextElementSibling) {
    last++;
    if (holders.has(child)) left--;
  }
  return last;
}

/** A selector of these elements, each with `pseudo` behind it; the container is called as it is at this moment. */
export function selectorOf({ container, within, beside, first }: Reach, pseudo: string): string {
  const around = container === null ? '' : called(container);
  const inside = (name: string): string[] => {
    if (name === '') return [around];
    if (first === null) return [`${around} ${escaped(name)}`];
    // What is read of a page of many megabytes is its beginning: the style of the rest stays as it is.
    const some = `:nth-child(-n+${first})`;
    return [`${around} > ${escaped(name)}${some}`, `${around} > ${some} ${escaped(name)}`];
  };
  return [...[...within].flatMap(inside), ...[...beside].map(escaped)].map((name) => name + pseudo).join();
}

/** An element by its id or a class, which keeps the page's menus out of reach. */
function called(element: Element): string {
  const [id, name] = [element.getAttribute('id'), element.classList[0]];
  return escaped(element.localName) + (id ? `#${CSS.escape(id)}` : name ? `.${CSS.escape(name)}` : '');
}

const escaped = (name: string): string => (name === '*' ? name : CSS.escape(name));
