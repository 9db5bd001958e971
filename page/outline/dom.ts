/**
 * A page can hide a form's own properties behind fields of the same name (`<input name="firstChild">`), so forms are read
 * through their prototype. Written for the cold start that every page is: each property of a node is asked for once.
 */

/** Tag name in lower case; '' for what is no element. */
export function nameOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  if (typeof name === 'string') return name;
  return name === undefined ? '' : 'form';
}

/** Whether the element fits a selector. */
export function matches(element: Element, name: string, selector: string): boolean {
  return name === 'form'
    ? own<Element['matches']>(element, 'matches').call(element, selector)
    : element.matches(selector);
}

/** An attribute's value, or '' where it is missing. */
export function attributeOf(element: Element, name: string, attribute: string): string {
  const value =
    name === 'form'
      ? own<Element['getAttribute']>(element, 'getAttribute').call(element, attribute)
      : element.getAttribute(attribute);
  return value ?? '';
}

/** A place in what an element shows: its children, those of its open shadow root, or what is slotted into it. */
export interface Cursor {
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  index: number;
}

/** The beginning of what an element shows. */
export function cursorOf(element: Element, name: string): Cursor {
  const slotted = name === 'slot' ? slottedInto(element as HTMLSlotElement) : null;
  const next =
    element.shadowRoot?.firstChild ?? (name === 'form' ? own<Node>(element, 'firstChild') : element.firstChild);
  return { next, slotted, index: 0 };
}

/** The node at a cursor, null at the end. */
export const nextOf = (cursor: Cursor): Node | null =>
  cursor.slotted ? (cursor.slotted[cursor.index] ?? null) : cursor.next;

/** Moves a cursor past its node. `name`: what {@link nameOf} says of it, '' also for text. */
export function pass(cursor: Cursor, node: Node, name: string): void {
  if (cursor.slotted) cursor.index++;
  else cursor.next = name === 'form' ? own(node, 'nextSibling') : node.nextSibling;
}

function slottedInto(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = slot.assignedNodes?.();
  return nodes?.length ? nodes : null;
}

/** A property as the node's prototypes define it, past any field of that name. */
function own<T>(node: Node, property: string): T {
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property);
    if (found) return (found.get ? found.get.call(node) : found.value) as T;
  }
  return null as T;
}
