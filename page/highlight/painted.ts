import type { Renderer } from './highlight';
import { LOOKS, type Look, type Names } from './names';
import { elementAt, holdsPoint, rangeOver } from './point';
import { groupBy, type Segment, segmentsOf } from './segments';
import { flashing } from './timing';

/**
 * The CSS Custom Highlight API: nothing in the page's DOM changes. Static ranges, because live ones would cost the page
 * something at each of its own changes.
 */
export function paintedRenderer(document: Document, names: Names): Renderer {
  const painted = new Map<Look, Painted>();
  let segments: Segment[] = [];
  let claims = new Map<string, Segment[]>();
  let currentId: string | null = null;

  function paint(look: Look, shown: readonly Segment[]): void {
    const { highlights } = CSS;
    painted.delete(look);
    highlights.delete(names.look(look));
    if (shown.length === 0) return;
    const highlight = new Highlight();
    for (const segment of shown) highlight.add(rangeOf(segment));
    highlight.priority = LOOKS.indexOf(look);
    highlights.set(names.look(look), highlight);
    painted.set(look, { highlight, size: shown.length });
  }

  const paintCurrent = () => paint('current', claims.get(currentId ?? '') ?? []);
  const flash = flashing(document, (id) => paint('flash', claims.get(id ?? '') ?? []));

  return {
    kind: 'painted',
    show(highlights) {
      segments = [...segmentsOf(highlights).values()].flat();
      claims = groupBy(segments, (segment) => segment.highlight.id);
      const standings = groupBy(segments, (segment) => segment.highlight.standing);
      for (const look of ['anonymous', 'single', 'other'] as const) paint(look, standings.get(look) ?? []);
      paintCurrent();
    },
    flash: flash.start,
    current(id) {
      currentId = id;
      paintCurrent();
    },
    at(x, y) {
      const element = elementAt(document, x, y);
      const near = segments.filter((segment) => element !== null && segment.node.parentNode === element);
      return near.find((segment) => holdsPoint(rangeOver(segment), x, y))?.highlight.id ?? null;
    },
    words: (id) => (claims.get(id) ?? []).map(rangeOver),
    intact: () => [...painted].every(([look, { highlight, size }]) => isRegistered(names.look(look), highlight, size)),
    quietly: (change) => change(),
    clear() {
      flash.stop();
      for (const look of LOOKS) paint(look, []);
      segments = [];
      claims = new Map();
    },
  };
}

interface Painted {
  highlight: Highlight;
  /** Ranges that were put into it. */
  size: number;
}

function rangeOf({ node, start, end }: Segment): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** The page's scripts share the registry: they can take a highlight out of it, replace it or empty it. */
const isRegistered = (name: string, highlight: Highlight, size: number) =>
  CSS.highlights.get(name) === highlight && highlight.size === size;
