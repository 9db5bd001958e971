import type { Claim, Reason, Report } from '../../engine/report';
import type { Unread } from '../../platform/protocol';
import type { Quietly } from '../highlight';
import type { Words } from '../words';
import { type Card, createCard } from './card';
import { type CardContent, cardContent, plainContent } from './content';
import { explain, type Notice } from './explain';

export type { Card } from './card';
export type { Point } from './place';

/** What this room does: its code is brought to a page when the first card is to be shown. */
export interface CardRoom {
  cardContent(claim: Claim, read: { report: Report; text: string }): CardContent;
  /** The answer for words that belong to no claim. */
  noClaim(): CardContent;
  createCard(document: Document, quietly: Quietly): Card;
  /** Says at the selected words of this frame why it shows no claims. */
  explain(unread: Unread): void;
}

/** What the room is brought with: the interface's words, for those that this layer cannot make itself, too. */
interface Saying {
  words: Words;
  reasonText(reason: Reason): string;
  noticeOf(unread: Unread): Notice;
}

export const cardRoom = ({ words, reasonText, noticeOf }: Saying): CardRoom => ({
  cardContent: (claim, read) => cardContent(claim, read, { words, reasonText }),
  noClaim: () => plainContent(words('card.noClaim')),
  createCard: (document, quietly) => createCard(document, words, quietly),
  explain: (unread) => explain(window, unread, { words, noticeOf }),
});
