import type { Claim, Reason, Report } from '../../engine/report';
import type { Quietly } from '../highlight';
import type { Words } from '../words';
import { type CardContent, cardContent, noClaim } from './content';
import { cardElement } from './element';
import { type Anchor, keepAt, type Point } from './place';

export type { Point } from './place';
export { type CardContent, cardContent };

/** The one card of the page. Its element is in the page only while it shows. */
export interface Card {
  open(content: CardContent, words: Anchor, how: { point?: Point; announce: boolean }): void;
  close(): void;
  /** The claim that it shows, or null. */
  claim(): string | null;
  /** Whether an event came from inside it. */
  holds(event: Event): boolean;
}

/** What this room does: its code is brought to a page when the first card is to be shown. */
export interface CardRoom {
  cardContent(claim: Claim, read: { report: Report; text: string }, words: Words): CardContent;
  noClaim: typeof noClaim;
  createCard: typeof createCard;
}

/** The room with what it is brought with: a reason in the interface's language. */
export const cardRoom = (reasonText: (reason: Reason) => string): CardRoom => ({
  cardContent: (claim, read, words) => cardContent(claim, read, { words, reasonText }),
  noClaim,
  createCard,
});

export function createCard(document: Document, words: Words, quietly: Quietly): Card {
  let shown: { host: HTMLElement; id: string; letGo: () => void } | null = null;

  function close(): void {
    const last = shown;
    shown = null;
    last?.letGo();
    if (last) quietly(() => last.host.remove());
  }

  return {
    open(content, at, { point, announce }) {
      close();
      const parts = cardElement(document, content, words, announce, close);
      quietly(() => document.documentElement.append(parts.host));
      shown = { host: parts.host, id: content.id, letGo: keepAt(at, parts, point) };
    },
    close,
    claim: () => shown?.id ?? null,
    holds: (event) => shown !== null && event.target === shown.host,
  };
}
