import type { Highlight } from './highlight';
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
}

export const newReach = (): Reach => ({ looks: new Set(), within: new Set(), beside: new Set(), container: null });

/** Takes in what is shown of an article that stands in `container`. */
export function extend(reach: Reach, highlights: readonly Highlight[], container: Element, current: boolean): void {
  reach.container = container;
  if (current) for (const look of ['current', 'flash'] as const) reach.looks.add(look);
  for (const { standing, slices } of highlights) {
    reach.looks.add(standing);
    for (const { node } of slices) {
      const parent = node.parentElement;
      const name = parent === container ? '' : (parent?.localName ?? '*');
      (container.contains(node) ? reach.within : reach.beside).add(name);
    }
  }
}

/** A selector of these elements, each with `pseudo` behind it; the container is called as it is at this moment. */
export function selectorOf({ container, within, beside }: Reach, pseudo: string): string {
  const around = container === null ? '' : called(container);
  const names = [...within].map((name) => (name === '' ? around : `${around} ${escaped(name)}`));
  return [...names, ...[...beside].map(escaped)].map((name) => name + pseudo).join();
}

/** An element by its id or a class, which keeps the page's menus out of reach. */
function called(element: Element): string {
  const [id, name] = [element.getAttribute('id'), element.classList[0]];
  return escaped(element.localName) + (id ? `#${CSS.escape(id)}` : name ? `.${CSS.escape(name)}` : '');
}

const escaped = (name: string): string => (name === '*' ? name : CSS.escape(name));
