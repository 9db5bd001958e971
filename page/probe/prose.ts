/** A page with more paragraphs or line breaks than this is judged by the first of them. */
const MOST_NODES = 1500;
/** Units of text; a shorter paragraph may be a teaser or a label. */
const SHORTEST_PARAGRAPH = 80;

/**
 * How the page's running text is spread: `most` units of it stand together in one element, of `all` that stand in
 * paragraphs or between line breaks. An article has most of it in one place; a front page or a forum spreads it.
 */
export function proseOf(document: Document): { most: number; all: number } {
  let all = 0;
  const lengths = new Map<Element, number>();
  for (const { parent, length } of stretches(document)) {
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
    all += length;
  }
  return { most: Math.max(0, ...joined(lengths).values()), all };
}

/** Whether so many units of running text stand in the page, wherever. Looks no further than that. */
export function hasProse(document: Document, least: number): boolean {
  let all = 0;
  for (const { length } of stretches(document)) {
    all += length;
    if (all >= least) return true;
  }
  return false;
}

/** Paragraphs, and text before line breaks, with the element that holds them. */
function* stretches(document: Document): Generator<{ parent: Element; length: number }> {
  for (const [name, lengthOf] of STRETCHES) {
    const nodes = document.getElementsByTagName(name);
    const count = Math.min(nodes.length, MOST_NODES);
    for (let i = 0; i < count; i++) {
      const node = nodes[i] as Element;
      const parent = node.parentElement;
      if (parent === null || parent.localName === 'p') continue;
      const length = lengthOf(node);
      if (length >= SHORTEST_PARAGRAPH) yield { parent, length };
    }
  }
}

const STRETCHES = [
  ['p', (paragraph: Element) => (paragraph.textContent ?? '').trim().length],
  ['br', lengthBefore],
] as const;

/** Some systems put every paragraph, or every few, into a box of its own: what holds nothing else counts as one place. */
function joined(lengths: ReadonlyMap<Element, number>): ReadonlyMap<Element, number> {
  const places = new Map<Element, number>();
  const settle = (place: Element, length: number): void => {
    places.set(place, (places.get(place) ?? 0) + length);
  };
  let moving = lengths;
  for (let level = 0; level < BOXES; level++) {
    const outer = new Map<Element, number>();
    for (const [place, length] of moving) {
      settle(place, length);
      const whole = places.get(place) as number;
      const parent = holdsOnly(place, whole) ? place.parentElement : null;
      if (!parent) continue;
      places.delete(place);
      outer.set(parent, (outer.get(parent) ?? 0) + whole);
    }
    moving = outer;
  }
  for (const [place, length] of moving) settle(place, length);
  return places;
}

/** How deep such boxes are looked for … */
const BOXES = 3;
/** … and how much more than its paragraphs one may hold: short paragraphs and white space. */
const ROOM = 1.15;

/** Whether an element holds paragraphs of that length and no title, name or link beside them. */
function holdsOnly(place: Element, length: number): boolean {
  if (place.querySelector(TITLES) !== null || (place.textContent ?? '').trim().length > length * ROOM) return false;
  return [...place.getElementsByTagName('a')].every((link) => link.closest('p') !== null);
}

const TITLES = 'h1, h2, h3, h4, h5, h6';

/** Units of text that stand bare in boxes, lists or tables, for pages that use no paragraphs at all. */
export function bareTextOf(document: Document): number {
  let length = 0;
  const boxes = document.querySelectorAll('div, dd, li, section, td');
  for (let i = 0; i < Math.min(boxes.length, MOST_NODES); i++) {
    const text = boxes[i]?.firstChild;
    const own = text?.nodeType === TEXT ? (text.nodeValue ?? '').trim().length : 0;
    if (own >= SHORTEST_PARAGRAPH) length += own;
  }
  return length;
}

const TEXT = 3;

/** Bare text between the line break before, or the element's beginning, and this one. */
function lengthBefore(lineBreak: Element): number {
  let length = 0;
  for (
    let node = lineBreak.previousSibling;
    node && node.nodeName !== 'BR' && node.nodeName !== 'P';
    node = node.previousSibling
  )
    length += (node.textContent ?? '').trim().length;
  return length;
}
