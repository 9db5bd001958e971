import { STANDINGS } from '../../assets/palettes';
import type { Segment } from '../../platform/protocol';
import { LOOKS, type Look, type Names } from './names';
import { elementAt, holdsPoint, rangeOver } from './point';
import type { Renderer } from './renderer';
import { flashing } from './timing';

/**
 * The CSS Custom Highlight API: nothing in the page's DOM changes. Static ranges, because live ones would cost the page
 * something at each of its own changes.
 */
export function paintedRenderer(document: Document, names: Names): Renderer {
  const painted = new Map<Look, Painted>();
  let segments: readonly Segment<Text>[] = [];
  let currentId: string | null = null;

  const ofClaim = (id: string | null) => segments.filter((segment) => segment.id === id);

  function paint(look: Look, shown: readonly Segment<Text>[]): void {
    if (painted.delete(look)) CSS.highlights.delete(names.look(look));
    if (shown.length === 0) return;
    const highlight = new Highlight(...shown.map(rangeOf));
    highlight.priority = LOOKS.indexOf(look);
    CSS.highlights.set(names.look(look), highlight);
    painted.set(look, { highlight, size: shown.length });
  }

  const flash = flashing(document, (id) => paint('flash', ofClaim(id)));

  return {
    kind: 'painted',
    show(shown) {
      segments = shown;
      const inLook = (look: Look) => shown.filter(({ standing }) => standing === look);
      for (const look of STANDINGS) paint(look, inLook(look));
      paint('current', ofClaim(currentId));
    },
    flash: flash.start,
    current(id) {
      currentId = id;
      paint('current', ofClaim(id));
    },
    at(x, y) {
      const element = elementAt(document, x, y);
      const near = segments.filter((segment) => element !== null && segment.node.parentNode === element);
      return near.find((segment) => holdsPoint(rangeOver(segment), x, y))?.id ?? null;
    },
    words: (id) => ofClaim(id).map(rangeOver),
    intact: () => [...painted].every(([look, { highlight, size }]) => isRegistered(names.look(look), highlight, size)),
    quietly: (change) => change(),
    clear() {
      flash.stop();
      for (const look of LOOKS) paint(look, []);
      segments = [];
    },
  };
}

interface Painted {
  highlight: Highlight;
  /** Ranges that were put into it. */
  size: number;
}

function rangeOf({ node, start, end }: Segment<Text>): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** The page's scripts share the registry: they can take a highlight out of it, replace it or empty it. */
const isRegistered = (name: string, highlight: Highlight, size: number) =>
  CSS.highlights.get(name) === highlight && highlight.size === size;
