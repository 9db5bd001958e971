import type { Claim } from '../../engine/report';
import type { Settings } from '../../platform/settings';
import { cardContent, createCard, type Point, watchPointer } from '../card';
import { newNames, newRenderer, type Quietly, styleSheet } from '../highlight';
import { createCanvas, type View } from './canvas';
import type { ReaderParts } from './parts';
import { watchPrinting } from './printing';
import { scrollTo } from './scroll';
import { watchSigns } from './signs';

/** Everything that On Record shows in the page: highlights, card, printed legend. */
export interface Display {
  show(view: View | null): void;
  /** Brings a claim into sight, makes it stand out for a moment and, on demand, opens its card. Focus stays where it is. */
  jump(claim: Claim, how: { card: boolean }): void;
  setSettings(settings: Settings): void;
  /** Takes our elements out of the page while it is read, and puts them back when nothing has changed. */
  stepAside(): void;
  stepBack(): void;
}

/**
 * @param quietly makes changes to the page that the page's watch does not see.
 * @param choose is told which claim the reader clicked or tapped.
 */
export function createDisplay(parts: ReaderParts, quietly: Quietly, choose: (id: string) => void): Display {
  const { document, words, signal } = parts;
  const names = newNames();
  const card = createCard(document, words, quietly);
  let settings = parts.settings;
  const chosenRenderer = () => newRenderer(document, names, settings.renderer, quietly);
  const canvas = createCanvas(chosenRenderer());
  const dress = () => void parts.setCss(styleSheet(names, settings));

  function openCard(id: string, how: { point?: Point; announce: boolean }): void {
    const view = canvas.view();
    const claim = view?.report.claims.find((one) => one.id === id);
    if (!view || !claim) return;
    const { article, report } = view;
    card.open(cardContent(claim, { report, text: article.text }, parts), () => canvas.renderer().words(id), how);
  }

  const pointing = {
    at: (x: number, y: number) => canvas.renderer().at(x, y),
    shown: card.claim,
    inCard: card.holds,
    open: (id: string, point: Point) => openCard(id, { point, announce: false }),
    close: card.close,
    choose(id: string, point: Point) {
      choose(id);
      openCard(id, { point, announce: false });
    },
  };

  function end(): void {
    card.close();
    canvas.renderer().clear();
    void parts.setCss('');
  }

  dress();
  watchSigns(document, canvas.mend, signal);
  watchPointer(document, pointing, signal);
  watchPrinting({ document, names, words, quietly, canvas, card, settings: () => settings, chosenRenderer }, signal);
  signal.addEventListener('abort', end);

  return {
    show(view) {
      if (view?.article !== canvas.view()?.article) card.close();
      canvas.show(view);
    },
    jump(claim, how) {
      scrollTo(document, canvas.renderer().words(claim.id));
      canvas.renderer().flash(claim.id);
      if (how.card) openCard(claim.id, { announce: true });
    },
    setSettings(next) {
      settings = next;
      dress();
      canvas.use(chosenRenderer());
    },
    stepAside: canvas.stepAside,
    stepBack: canvas.stepBack,
  };
}
