import type { Claim, Report } from '../../engine/report';
import type { Article } from '../article';
import { type Highlight, NO_RENDERER, type Renderer } from '../highlight';
import { highlightOf } from './chosen';

/** What is to be seen in the page. */
export interface View {
  article: Article;
  report: Report;
  /** Highlighted claims, in reading order. */
  claims: readonly Claim[];
  /** Shown whether it is one of them or not. */
  current: Claim | null;
}

/**
 * What is shown now, by a renderer that can be changed for another at any time.
 *
 * @param dress is told of all that is going to be shown, for the style sheet.
 */
export function createCanvas(dress: (view: View, highlights: readonly Highlight[]) => void) {
  let renderer: Renderer = NO_RENDERER;
  let view: View | null = null;
  let aside = false;

  function paint(): void {
    aside = false;
    if (view === null) {
      renderer.clear();
      return;
    }
    const { article, claims, current } = view;
    const all = current && !claims.includes(current) ? [...claims, current] : claims;
    const highlights = all.map((claim) => highlightOf(article, claim));
    dress(view, highlights);
    renderer.show(highlights);
    renderer.current(current?.id ?? null);
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
