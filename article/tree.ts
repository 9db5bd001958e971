import { type Label, labelOf } from './labels';
import { END, type Kind, kindFrom, type Outline, TEXT } from './outline';

/** An element by its number in reading order. */
export type Element = number;

/** What a walk tells of what it meets, in reading order. */
export interface Visitor {
  /** Returns false to pass over the element and all in it; `leave` is not called then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** A text by its number. */
  text(text: number): void;
}

/** An {@link Outline} that can be asked for what stands where. */
export class Tree {
  readonly texts: readonly string[];
  readonly #steps: readonly number[];
  readonly #kinds: readonly Kind[];
  readonly #labels: (Label | undefined)[] = [];
  /** By element: the number of its kind, the element around it, the first element and the first step after it. */
  readonly #kindOf: number[] = [];
  readonly #parentOf: Element[] = [];
  readonly #next: Element[] = [];
  readonly #begin: number[] = [];
  readonly #end: number[] = [];
  /** By element: the first text in it and the first after it. */
  readonly #firstText: number[] = [];
  readonly #nextText: number[] = [];

  constructor({ kinds, steps, texts }: Pick<Outline, 'kinds' | 'steps' | 'texts'>) {
    this.texts = texts;
    this.#steps = steps;
    this.#kinds = kinds.map(kindFrom);
    let open = -1;
    let text = 0;
    steps.forEach((step, at) => {
      if (step === TEXT) text++;
      else if (step === END) open = this.#close(open, at, text);
      else open = this.#open(open, step, at, text);
    });
    while (open >= 0) open = this.#close(open, steps.length, text);
  }

  #open(parent: Element, kind: number, at: number, text: number): Element {
    this.#parentOf.push(parent);
    this.#begin.push(at);
    this.#firstText.push(text);
    return this.#kindOf.push(kind) - 1;
  }

  #close(element: Element, at: number, text: number): Element {
    this.#next[element] = this.#kindOf.length;
    this.#end[element] = at;
    this.#nextText[element] = text;
    return this.parent(element);
  }

  get size(): number {
    return this.#kindOf.length;
  }

  kind(element: Element): Kind {
    return this.#kinds[this.#kindOf[element] as number] as Kind;
  }

  /** Tag name in lower case. */
  name(element: Element): string {
    return this.kind(element).name;
  }

  label(element: Element): Label {
    const kind = this.#kindOf[element] as number;
    this.#labels[kind] ??= labelOf(this.kind(element));
    return this.#labels[kind] as Label;
  }

  /** The element around it, -1 for the outermost. */
  parent(element: Element): Element {
    return this.#parentOf[element] ?? -1;
  }

  /** Whether it is the other one or around it. */
  contains(element: Element, other: Element): boolean {
    return other >= element && other < (this.#next[element] as number);
  }

  /** The innermost element that fits, from this one outwards; -1 when there is none. */
  closest(element: Element, fits: (kind: Kind) => boolean): Element {
    let around = element;
    while (around >= 0 && !fits(this.kind(around))) around = this.parent(around);
    return around;
  }

  /** Elements inside that fit, in reading order. */
  inside(element: Element, fits: (kind: Kind) => boolean): Element[] {
    const found: Element[] = [];
    for (let i = element + 1; i < (this.#next[element] as number); i++) if (fits(this.kind(i))) found.push(i);
    return found;
  }

  /** All text in an element, as it stands. */
  textIn(element: Element): string {
    return this.texts.slice(this.#firstText[element], this.#nextText[element]).join('');
  }

  /** Walks all that an element holds; it is entered and left too. */
  walk(root: Element, visitor: Visitor): void {
    let element = root;
    let text = this.#firstText[root] as number;
    const open: Element[] = [];
    for (let at = this.#begin[root] as number; at <= (this.#end[root] as number); at++) {
      const step = this.#steps[at];
      if (step === TEXT) visitor.text(text++);
      else if (step === END || step === undefined) visitor.leave(open.pop() as Element);
      else if (visitor.enter(element)) open.push(element++);
      else {
        at = this.#end[element] as number;
        text = this.#nextText[element] as number;
        element = this.#next[element] as Element;
      }
    }
  }
}

/** For {@link Tree.closest} and {@link Tree.inside}. */
export const named =
  (...names: readonly string[]) =>
  ({ name }: Kind): boolean =>
    names.includes(name);
