import type { Report } from '../../engine/report';
import type { Segment } from '../../platform/protocol';
import type { Article } from '../article';
import { NO_RENDERER, type Renderer } from '../highlight';

/** What is to be seen in the page. */
export interface View {
  article: Article;
  report: Report;
  /** The words of all claims that show, the current one among them. */
  segments: readonly Segment<Text>[];
  /** The current claim's id. */
  current: string | null;
}

/**
 * What is shown now, by a renderer that can be changed for another at any time.
 *
 * @param dress is told of all that is going to be shown, for the style sheet.
 */
export function createCanvas(dress: (view: View) => void) {
  let renderer: Renderer = NO_RENDERER;
  let view: View | null = null;
  let aside = false;

  function paint(): void {
    aside = false;
    if (view === null) {
      renderer.clear();
      return;
    }
    dress(view);
    renderer.show(view.segments);
    renderer.current(view.current);
  }

  return {
    view: () => view,
    renderer: () => renderer,
    show(next: View | null) {
      view = next;
      paint();
    },
    use(next: Renderer) {
      renderer.clear();
      renderer = next;
      if (view !== null) paint();
    },
    /** Shows again what the page's scripts have taken away. */
    mend() {
      if (view !== null && !aside && !renderer.intact()) paint();
    },
    /** Leaves the page's DOM as it is without us, so that it can be read; what is only painted stays. */
    stepAside() {
      if (renderer.kind === 'painted') return;
      renderer.clear();
      aside = true;
    },
    /** Ends {@link stepAside}, when the page turned out to be as it was. */
    stepBack() {
      if (view !== null && (aside || !renderer.intact())) paint();
    },
  };
}

export type Canvas = ReturnType<typeof createCanvas>;
