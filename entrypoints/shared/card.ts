import type { CardRoom } from '../../page/card';

/**
 * Where the card's script leaves its code for the reader script of the same frame. Scripts of an extension share one global
 * object a frame, unseen by the page.
 */
export interface CardFrame {
  onRecordCard?: CardRoom;
}
