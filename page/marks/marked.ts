import Mark from 'mark.js';
import type { Segment } from '../../platform/protocol';
import type { Quietly, Renderer } from '../highlight';
import type { Look, Names } from '../highlight/names';
import { elementAt } from '../highlight/point';
import { flashing } from '../highlight/timing';
import { watchCuts } from './cuts';
import { groupBy } from './group';
import { type Cut, restore, unwrapCopies } from './restore';

/**
 * mark.js wraps the words in elements. A text node that is cut up stays in its place with its beginning, so that the page's
 * scripts go on finding it where they put it; as soon as they touch it, it gets its text back (see {@link watchCuts}).
 *
 * @param quietly makes the renderer's own changes, so that whoever else watches the page does not take them for its own.
 */
export function markedRenderer(document: Document, names: Names, quietly: Quietly): Renderer {
  let cuts = new Map<Node, Cut>();
  let marks = new Map<string, MarkOf[]>();
  let owners = new WeakMap<Element, string>();
  let currentId: string | null = null;
  let whole = true;
  const watcher = watchCuts(
    (node) => cuts.get(node),
    (cut, rewritten) => {
      restore(cut, rewritten);
      for (const node of [cut.node, ...cut.parts]) cuts.delete(node);
      whole = false;
    },
  );

  function wear(look: Look, id: string | null): void {
    quietly(() => {
      for (const [claim, elements] of marks) {
        for (const { element } of elements) element.classList.toggle(names.look(look), claim === id);
      }
    });
  }

  function undo(): void {
    for (const cut of new Set(cuts.values())) restore(cut, false);
    unwrapCopies(document, names.mark);
  }

  const flash = flashing(document, (id) => wear('flash', id));

  function clear(): void {
    flash.stop();
    watcher.quietly(() => quietly(undo));
    watcher.stop();
    cuts = new Map();
    marks = new Map();
    owners = new WeakMap();
    whole = true;
  }

  return {
    kind: 'marked',
    show(segments) {
      clear();
      let made: ReturnType<typeof mark>[] = [];
      quietly(() => {
        made = [...groupBy(segments, ({ node }) => node)].map(([node, there]) => mark(node, there, names));
      });
      cuts = new Map(made.flatMap(({ cut }) => [cut.node, ...cut.parts].map((node) => [node, cut])));
      const all = made.flatMap(({ elements }) => elements);
      marks = groupBy(all, ({ id }) => id);
      for (const { element, id } of all) owners.set(element, id);
      wear('current', currentId);
      watcher.start(made.map(({ cut }) => cut.node));
    },
    flash: flash.start,
    current(id) {
      currentId = id;
      wear('current', id);
    },
    at(x, y) {
      const element = elementAt(document, x, y)?.closest(names.mark);
      return (element && owners.get(element)) ?? null;
    },
    words: (id) => (marks.get(id) ?? []).map(({ element }) => rangeIn(element)),
    intact: () => whole,
    quietly: watcher.quietly,
    clear,
  };
}

interface MarkOf {
  element: Element;
  id: string;
}

/** Marks one text node. White space alone is left unmarked (mark.js skips it). */
function mark(node: Text, segments: readonly Segment<Text>[], names: Names): { cut: Cut; elements: MarkOf[] } {
  const was = node.data;
  const elements: MarkOf[] = [];
  // Plain numbers only: mark.js logs its ranges as JSON.
  const ranges = segments.map(({ start, end }, index) => ({ start, length: end - start, index }));
  // A text node serves as context: mark.js walks over whatever tree it is given, also over a tree of one.
  new Mark(node as unknown as HTMLElement).markRanges(ranges, {
    element: names.mark,
    each(element, range) {
      const { id, standing } = segments[(range as (typeof ranges)[number]).index] as Segment<Text>;
      element.removeAttribute('data-markjs');
      element.className = names.look(standing);
      elements.push({ element, id });
    },
  });
  const parts = elements.flatMap(({ element }) => [element, element.nextSibling as Text]);
  return { cut: { node, was, left: node.data, parts, said: parts.map(textOf) }, elements };
}

function rangeIn(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

const textOf = (node: Node) => node.textContent ?? '';
