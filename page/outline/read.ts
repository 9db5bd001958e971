import { CLOSED, END, INLINE_MARKUP, kindOf, type Outline, PICTURES, type Said, TEXT } from '../../article/outline';
import { attributeOf, type Cursor, cursorOf, matches, nameOf, nextOf, pass } from './dom';
import type { Steps } from './steps';
import { titleOf } from './title';
import { isShown } from './visibility';

/** An outline with what its numbers stand for in the page. */
export interface PageOutline {
  readonly outline: Outline;
  readonly elements: readonly Element[];
  readonly nodes: readonly Text[];
}

/** Units of text that are read of a page: three times what is read of an article. */
const LONGEST_PAGE = 300_000;
/** Nodes between two chances to be interrupted: far below a millisecond. */
const NODES_PER_STEP = 256;

/**
 * Reads a page's tree as it is shown: open shadow roots are entered, slots read what is slotted into them, and what style
 * sheets hide is left out. Nothing is written. Null for a document without any element.
 */
export function* readOutline(document: Document): Steps<PageOutline | null> {
  const root = document.documentElement;
  return root === null ? null : yield* readTree(root, titleOf(document));
}

/** {@link readOutline} of one element with all in it. */
export function* readTree(root: Element, title: string): Steps<PageOutline> {
  const kinds = new Map<string, number>();
  const steps: number[] = [];
  const texts: string[] = [];
  const elements: Element[] = [];
  const nodes: Text[] = [];
  let length = 0;

  /** Notes an element; null when nothing in it is looked at. */
  function enter(element: Element, name: string): Cursor | null {
    const closed = CLOSED.has(name);
    const bare = name !== 'form' && !element.hasAttributes();
    if (closed ? !holdsPicture(element, name) : !mayShow(element, name, bare)) return null;
    const kind = closed ? 'img' : bare ? name : kindIn(element, name);
    let number = kinds.get(kind);
    if (number === undefined) {
      number = kinds.size;
      kinds.set(kind, number);
    }
    steps.push(number);
    elements.push(element);
    if (!closed && !isMenu(element, name)) return cursorOf(element, name);
    steps.push(END);
    return null;
  }

  const around: Cursor[] = [];
  let cursor = enter(root, nameOf(root));
  for (let seen = 1; cursor !== null && length <= LONGEST_PAGE; seen++) {
    if (seen % NODES_PER_STEP === 0) yield;
    const node = nextOf(cursor);
    if (node === null) {
      steps.push(END);
      cursor = around.pop() ?? null;
      continue;
    }
    // Three nodes of four are text, so it comes first: nothing else has this type, whatever fields a form has.
    const { nodeType } = node;
    if (nodeType === TEXT_NODE) {
      pass(cursor, node, '');
      const { data } = node as Text;
      steps.push(TEXT);
      texts.push(data);
      nodes.push(node as Text);
      length += data.length;
      continue;
    }
    const name = nameOf(node);
    pass(cursor, node, name);
    const inner = nodeType === ELEMENT_NODE || name === 'form' ? enter(node as Element, name) : null;
    if (inner === null) continue;
    around.push(cursor);
    cursor = inner;
  }
  return { outline: { title, kinds: [...kinds.keys()], steps, texts, whole: length <= LONGEST_PAGE }, elements, nodes };
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const ANY_PICTURE = [...PICTURES].join();

const holdsPicture = (element: Element, name: string): boolean =>
  PICTURES.has(name) || (element.firstElementChild !== null && element.querySelector(ANY_PICTURE) !== null);

/** Words set bold or slanted without any attribute stand in running text, and are shown with it. */
const mayShow = (element: Element, name: string, bare: boolean): boolean =>
  name === 'br' || (bare && INLINE_MARKUP.has(name)) || isShown(element);

/** On many pages half of all elements are those of menus. */
const isMenu = (element: Element, name: string): boolean =>
  (name === 'nav' || name === 'footer' || name === 'menu') && element.querySelector('h1, p') === null;

/** Few elements have one of these: asking the browser for all at once is far cheaper than asking for each. */
const TELLING = '[role], [hidden], [aria-hidden="true"], [style*="display" i], [itemprop="articleBody"], a[href*="#"]';

function kindIn(element: Element, name: string): string {
  const said = matches(element, name, TELLING) ? saidBy(element, name) : undefined;
  if (INLINE_MARKUP.has(name)) return kindOf(name, '', '', said);
  if (name === 'form') return kindOf(name, attributeOf(element, name, 'class'), attributeOf(element, name, 'id'), said);
  // Quicker than asking for attributes by their names.
  return kindOf(name, element.className, element.id, said);
}

/** Pages that hide all of themselves do so until their scripts have run. */
function saidBy(element: Element, name: string): Said {
  const value = (attribute: string) => attributeOf(element, name, attribute);
  return {
    role: value('role'),
    hidden: matches(element, name, '[hidden]') || UNDISPLAYED.test(value('style')),
    mute: value('aria-hidden') === 'true',
    body: value('itemprop') === 'articleBody',
    inward: name === 'a' && value('href').includes('#'),
  };
}

const UNDISPLAYED = /display\s*:\s*none/i;
