import type { Card, CardRoom, Point } from '../card';
import type { Quietly } from '../highlight';
import type { Canvas } from './canvas';
import type { ReaderParts } from './parts';

/**
 * The page's card, whose code comes with the first that is to be shown: of what is asked for meanwhile, the last is opened.
 */
export function createClaimCard(
  { document, card: bring }: Pick<ReaderParts, 'document' | 'card'>,
  canvas: Canvas,
  quietly: Quietly,
) {
  let card: Card | null = null;
  /** What it shall show as soon as its code is there. */
  let coming: { id: string } | null = null;

  const cardOf = ({ createCard }: CardRoom): Card => {
    card ??= createCard(document, quietly);
    return card;
  };

  return {
    /** The claim that it shows or is about to show, or null. */
    shown: () => coming?.id ?? card?.claim() ?? null,
    /** Whether an event came from inside it. */
    holds: (event: Event) => card?.holds(event) ?? false,
    async open(id: string, how: { point?: Point; announce: boolean }): Promise<void> {
      const wanted = { id };
      coming = wanted;
      const room = await bring();
      if (coming !== wanted) return;
      coming = null;
      const view = canvas.view();
      const claim = view?.report.claims.find((one) => one.id === id);
      if (!view || !claim) return;
      const content = room.cardContent(claim, { report: view.report, text: view.article.text });
      cardOf(room).open(content, () => canvas.renderer().words(id), how);
    },
    /** Says that no claim stands at these words, or, where none can be told, in the page's corner. */
    async openNoClaim(words: Range | null): Promise<void> {
      const room = await bring();
      cardOf(room).open(room.noClaim(), () => (words ? [words] : []), { announce: true });
    },
    close(): void {
      coming = null;
      card?.close();
    },
  };
}
