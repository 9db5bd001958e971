import type { Claim } from '../../engine/report';
import type { Settings } from '../../platform/settings';
import type { Point } from '../card';
import { watchPointer } from '../card/pointing';
import { extend, newNames, newReach, paintedRenderer, paintsHere, type Quietly, styleSheet } from '../highlight';
import type { MarksRoom } from '../marks';
import { createCanvas, type View } from './canvas';
import { idle } from './chunks';
import { createClaimCard } from './claim-card';
import type { ReaderParts } from './parts';
import { scrollTo } from './scroll';
import { watchSigns } from './signs';

/** Everything that On Record shows in the page: highlights, card, printed legend. */
export interface Display {
  show(view: View | null): void;
  /** Brings a claim into sight, makes it stand out for a moment and, on demand, opens its card. Focus stays where it is. */
  jump(claim: Claim, how: { card: boolean }): void;
  /** Says at these words of the page that no claim stands there, or, where none can be told, in its corner. */
  sayNoClaim(words: Range | null): void;
  setSettings(settings: Settings): void;
  /** Takes our elements out of the page while it is read, and puts them back when nothing has changed. */
  stepAside(): void;
  stepBack(): void;
}

/** What the display needs of the reader. */
interface Around {
  /** Makes changes to the page that the page's watch does not see. */
  quietly: Quietly;
  /** Is told which claim the reader clicked or tapped. */
  choose(id: string): void;
  fail(error: unknown): void;
}

/** Milliseconds in which nobody has a page printed that has just come. */
const SHOWN = 1000;

/** The display of one page. It ends with the signal of its parts, and leaves the page as it was. */
export function createDisplay(parts: ReaderParts, first: Settings, { quietly, choose, fail }: Around): Display {
  const { document, words, signal } = parts;
  const names = newNames();
  let settings = first;
  const reach = newReach();
  let worn = '';
  const canvas = createCanvas(({ article, segments, current }) => {
    extend(reach, segments, article, current !== null);
    dress();
  });
  const card = createClaimCard(parts, canvas, (change) => quietly(() => canvas.renderer().quietly(change)));

  /** Shows all by the renderer that the reader chose, as soon as its code is there. */
  function takeRenderer(): void {
    if (paintsHere(settings.renderer)) canvas.use(paintedRenderer(document, names));
    else parts.marks().then(takeMarks).catch(fail);
  }

  function takeMarks({ markedRenderer }: MarksRoom): void {
    if (!signal.aborted && !paintsHere(settings.renderer)) canvas.use(markedRenderer(document, names, quietly));
  }

  function dress(): void {
    const sheet = styleSheet(names, settings, reach);
    if (sheet === worn || reach.looks.size === 0) return;
    worn = sheet;
    void parts.setCss(sheet);
  }

  const pointing = {
    at: (x: number, y: number) => canvas.renderer().at(x, y),
    shown: card.shown,
    inCard: card.holds,
    open: (id: string, point: Point) => void card.open(id, { point, announce: false }).catch(fail),
    close: card.close,
    choose(id: string, point: Point) {
      choose(id);
      pointing.open(id, point);
    },
  };

  /** Printing waits for nothing, so all that it needs is brought ahead of it, when the page has long been shown and is idle. */
  async function prepareToPrint(): Promise<void> {
    if (signal.aborted) return;
    const { watchPrinting } = await parts.marks();
    if (!signal.aborted) watchPrinting(prints, signal);
  }

  function end(): void {
    clearTimeout(shown);
    card.close();
    canvas.renderer().clear();
    if (worn) void parts.setCss('');
  }

  takeRenderer();
  watchPointer(document, pointing, signal);
  const prints = {
    document,
    names,
    words,
    quietly,
    shown: () => (canvas.view()?.segments.length ?? 0) > 0,
    use: canvas.use,
    takeRenderer,
    closeCard: card.close,
    settings: () => settings,
  };
  const shown = setTimeout(() => idle().then(prepareToPrint).catch(fail), SHOWN);
  watchSigns(document, canvas.mend, signal);
  signal.addEventListener('abort', end);

  return {
    show(view) {
      if (view?.article !== canvas.view()?.article) card.close();
      canvas.show(view);
    },
    jump(claim, how) {
      scrollTo(document, canvas.renderer().words(claim.id));
      canvas.renderer().flash(claim.id);
      if (how.card) void card.open(claim.id, { announce: true }).catch(fail);
    },
    sayNoClaim: (range) => void card.openNoClaim(range).catch(fail),
    setSettings(next) {
      settings = next;
      dress();
      takeRenderer();
    },
    stepAside: canvas.stepAside,
    stepBack() {
      canvas.stepBack();
      dress();
    },
  };
}
