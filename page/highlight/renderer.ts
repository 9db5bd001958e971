import type { Standing } from '../../engine/report';
import type { Segment } from '../../platform/protocol';
import type { Slice } from '../article';

/** One claim as it is shown in the page. `Node`: see {@link Segment}. */
export interface Highlight<Node = Text> {
  /** The claim's id. */
  id: string;
  standing: Standing;
  /** Its words, in reading order. Slices of different claims may overlap: the shorter claim shows. */
  slices: readonly Slice<Node>[];
}

/** Makes changes to the page that our own observers do not see. */
export type Quietly = (change: () => void) => void;

/**
 * Shows claims in the page. Two ways behind one interface: *painted* leaves the page's DOM alone, *marked* wraps the words
 * in elements, which also print and work in older browsers.
 */
export interface Renderer {
  readonly kind: 'painted' | 'marked';
  /** Shows exactly these, in place of what was shown before. */
  show(segments: readonly Segment<Text>[]): void;
  /** Makes a claim stand out for a moment. */
  flash(id: string): void;
  /** Marks one claim as the current one, until another is. */
  current(id: string | null): void;
  /** Which claim stands at a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): string | null;
  /** The words of a claim that is shown, as they stand in the page at this moment; empty when it is not shown. */
  words(id: string): Range[];
  /** Whether what was shown still stands as it was: the page's scripts may have taken it away. */
  intact(): boolean;
  /** Makes another change of ours to the page that the renderer's own watch does not see. */
  quietly: Quietly;
  /** Takes everything away; every text node is again the object, with the data, that the page's scripts know. */
  clear(): void;
}

/** Shows nothing, until a real one is there. */
export const NO_RENDERER: Renderer = {
  kind: 'painted',
  show() {},
  flash() {},
  current() {},
  at: () => null,
  words: () => [],
  intact: () => true,
  quietly: (change) => change(),
  clear() {},
};
