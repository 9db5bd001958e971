/**
 * Reading a page's tree as it is shown: open shadow roots are entered, slots read what is slotted into them. Nothing is
 * written. A page can hide a form's own properties behind fields of the same name (`<input name="firstChild">`), so
 * forms are read through their prototype. Written for the cold start that every page is: each property of a node is asked
 * for once.
 */

/** What a walk tells of the nodes it meets, in reading order. `name`: the tag name in lower case. */
export interface Visitor {
  /** Returns false to pass over the element and all in it; `leave` is not called then. */
  enter(element: Element, name: string): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Work that can be interrupted at every `yield`. */
export type Steps<T> = Generator<void, T>;

/** Does the work of {@link Steps} at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ELEMENT = 1;
const TEXT = 3;
/** Nodes between two chances to be interrupted: far below a millisecond. */
const NODES_PER_STEP = 256;

/** An element that is being walked through. */
interface Level {
  readonly element: Element;
  next: Node | null;
  /** What a slot shows, in place of its children. */
  readonly slotted: readonly Node[] | null;
  index: number;
}

/** Walks all that `root` holds; `root` itself is entered and left too. */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  const levels: Level[] = [];
  let level = entered(root, nameOf(root), visitor);
  for (let seen = 1; level !== null; seen++) {
    if (seen % NODES_PER_STEP === 0) yield;
    const node: Node | null = level.slotted ? (level.slotted[level.index++] ?? null) : level.next;
    if (node === null) {
      visitor.leave(level.element);
      level = levels.pop() ?? null;
      continue;
    }
    const { nodeType } = node;
    const name = nodeType === TEXT ? '' : nameOf(node as Element);
    if (!level.slotted) level.next = name === 'form' ? own(node, 'nextSibling') : node.nextSibling;
    if (nodeType === TEXT) visitor.text(node as Text);
    else if (nodeType === ELEMENT || name === 'form') {
      const inner = entered(node as Element, name, visitor);
      if (inner === null) continue;
      levels.push(level);
      level = inner;
    }
  }
}

function entered(element: Element, name: string, visitor: Visitor): Level | null {
  if (!visitor.enter(element, name)) return null;
  const slotted = name === 'slot' ? slottedInto(element as HTMLSlotElement) : null;
  const next =
    element.shadowRoot?.firstChild ?? (name === 'form' ? own<Node>(element, 'firstChild') : element.firstChild);
  return { element, next, slotted, index: 0 };
}

function slottedInto(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = slot.assignedNodes?.();
  return nodes?.length ? nodes : null;
}

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

/** A property as the node's prototypes define it, past any field of that name. */
function own<T>(node: Node, property: string): T {
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property);
    if (found) return (found.get ? found.get.call(node) : found.value) as T;
  }
  return null as T;
}
