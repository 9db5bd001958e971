import type { Quietly } from '../highlight';
import type { Words } from '../words';
import type { CardContent } from './content';
import { cardElement } from './element';
import { type Anchor, keepAt, type Point } from './place';

/** The one card of the page. Its element is in the page only while it shows. */
export interface Card {
  open(content: CardContent, words: Anchor, how: { point?: Point; announce: boolean }): void;
  close(): void;
  /** The claim that it shows, or null. */
  claim(): string | null;
  /** Whether an event came from inside it. */
  holds(event: Event): boolean;
}

/** A document's card, closed. `quietly` puts it into the page and takes it out. */
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
