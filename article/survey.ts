import { isBlank } from './characters';
import { isBlock, type Label } from './labels';
import { type Element, named, type Tree, type Visitor } from './tree';

/** A block-level element and how much prose, and how much else, stands in it. Lengths in UTF-16 units. */
export interface Region {
  readonly element: Element;
  /** Index in the survey's list, where a region comes before those inside it; -1 for the outermost. */
  readonly parent: number;
  readonly label: Label;
  readonly heading: boolean;
  /** Text in this region itself, outside of all regions in it, that reads like sentences. */
  prose: number;
  /** Other text: menu entries, labels, teasers that are one link. */
  clutter: number;
  /** Lines that are one link and could be the title of another story. */
  titles: number;
}

/** A stretch of text between two ends of a line. */
interface Line {
  length: number;
  linked: number;
  sentences: boolean;
}

/** Shorter lines are headings, labels or menu entries rather than prose. */
const SHORTEST_PROSE = 50;
/** Shorter links are names, dates and menu entries. */
const SHORTEST_TITLE = 20;
/** One line of clutter weighs at most so much: a long link is no worse than a short one. */
const HEAVIEST_CLUTTER = 60;
/** Punctuation at the end of words, in any script; Chinese and Japanese write none of the white space that follows. */
const SENTENCE = /[.,;:!?…،؛؟۔।]["'”’»)\]]*(?:\s|$)|[、。，！？]/;

/**
 * First stage: one pass over the whole page, read only. Where names are trusted, what they say is elsewhere is noted but
 * not looked into, unless it holds a headline or a paragraph.
 */
export function survey(tree: Tree, trustNames: boolean): Region[] {
  const surveyor = new Surveyor(tree, trustNames);
  tree.walk(0, surveyor);
  return surveyor.regions;
}

class Surveyor implements Visitor {
  readonly regions: Region[] = [];
  readonly #tree: Tree;
  readonly #trustNames: boolean;
  #open: number[] = [];
  #line: Line = { length: 0, linked: 0, sentences: false };
  /** The link that text stands in; one that was never closed ends with the next. */
  #link: Element | null = null;

  constructor(tree: Tree, trustNames: boolean) {
    this.#tree = tree;
    this.#trustNames = trustNames;
  }

  enter(element: Element): boolean {
    const label = this.#tree.label(element);
    const name = this.#tree.name(element);
    if (label === 'closed') return false;
    if (name === 'a') this.#link = element;
    else if (isRegion(name, label)) {
      this.#endLine();
      const parent = this.#open.at(-1) ?? -1;
      this.regions.push({ element, parent, label, heading: name === 'h1', prose: 0, clutter: 0, titles: 0 });
      if (this.#trustNames && this.#isElsewhere(element, label)) return false;
      this.#open.push(this.regions.length - 1);
    }
    return true;
  }

  leave(element: Element): void {
    if (element === this.#link) this.#link = null;
    else if (this.regions[this.#open.at(-1) ?? -1]?.element === element) {
      this.#endLine();
      this.#open.pop();
    }
  }

  text(text: number): void {
    const data = this.#tree.texts[text] as string;
    if (isBlank(data)) return;
    const { length } = data.trim();
    this.#line.length += length;
    if (this.#link !== null) this.#line.linked += length;
    if (!this.#line.sentences) this.#line.sentences = SENTENCE.test(data);
  }

  /** Menus and the like. Comments are looked into: their prose is part of the page's. */
  #isElsewhere(element: Element, label: Label): boolean {
    return label === 'elsewhere' && this.#tree.inside(element, named('h1', 'p')).length === 0;
  }

  #endLine(): void {
    const { length, linked, sentences } = this.#line;
    const region = this.regions[this.#open.at(-1) ?? -1];
    if (length === 0 || !region) return;
    if (length >= SHORTEST_PROSE && sentences && linked < length * 0.4) region.prose += length;
    else region.clutter += Math.min(length, HEAVIEST_CLUTTER);
    if (length >= SHORTEST_TITLE && linked >= length * 0.8) region.titles++;
    this.#line = { length: 0, linked: 0, sentences: false };
  }
}

const isRegion = (name: string, label: Label): boolean => isBlock(name) || label !== 'plain' || name.includes('-');
