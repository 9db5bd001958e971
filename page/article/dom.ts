/**
 * Reading a page's tree as it is shown: open shadow roots are entered, slots read what is slotted into them. Nothing is
 * written. A page can hide a form's own properties behind fields of the same name (`<input name="firstChild">`), so
 * forms are read through their prototype.
 */

/** What a walk tells of the nodes it meets, in reading order. */
export interface Visitor {
  /** Returns false to pass over the element and all in it; `leave` is not called then. */
  enter(element: Element): boolean;
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

interface Level {
  element: Element;
  next: Node | null;
  /** What a slot shows, in place of its children. */
  slotted: readonly Node[] | null;
  index: number;
}

/** Walks all that `root` holds; `root` itself is entered and left too. */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  const levels: Level[] = [];
  if (visitor.enter(root)) levels.push(open(root));
  for (let seen = 1; levels.length > 0; seen++) {
    if (seen % NODES_PER_STEP === 0) yield;
    const level = levels[levels.length - 1] as Level;
    const node = advance(level);
    if (node === null) {
      levels.pop();
      visitor.leave(level.element);
    } else if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) levels.push(open(node as Element));
  }
}

function open(element: Element): Level {
  const name = nameOf(element);
  const slotted = name === 'slot' ? slottedInto(element as HTMLSlotElement) : null;
  const root = element.shadowRoot;
  const next = root?.firstChild ?? (name === 'form' ? own<Node | null>(element, 'firstChild') : element.firstChild);
  return { element, next, slotted, index: 0 };
}

function advance(level: Level): Node | null {
  if (level.slotted) return level.slotted[level.index++] ?? null;
  const node = level.next;
  if (node) level.next = isForm(node) ? own(node, 'nextSibling') : node.nextSibling;
  return node;
}

function slottedInto(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = slot.assignedNodes?.();
  return nodes?.length ? nodes : null;
}

/** Tag name in lower case. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An attribute's value, or '' where it is missing. */
export function attributeOf(element: Element, name: string): string {
  const read: unknown = element.getAttribute;
  if (typeof read === 'function') return element.getAttribute(name) ?? '';
  return own<Element['getAttribute']>(element, 'getAttribute').call(element, name) ?? '';
}

function isForm(node: Node): boolean {
  return (
    node.nodeType !== TEXT &&
    ((node as Element).localName === 'form' || typeof (node as Element).localName !== 'string')
  );
}

/** A property as the element's prototypes define it, past any field of that name. */
function own<T = Node | null>(node: Node, property: string): T {
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property);
    if (found) return (found.get ? found.get.call(node) : found.value) as T;
  }
  return null as T;
}
