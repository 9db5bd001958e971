import type { CardRoom } from '../../page/card';
import type { MarksRoom } from '../../page/marks';

/**
 * Where the scripts of rooms leave their code for the reader script of the same frame. Scripts of an extension share one
 * global object a frame, unseen by the page.
 */
export interface RoomsFrame {
  onRecordRooms?: Partial<Rooms>;
}

export interface Rooms {
  card: CardRoom;
  marks: MarksRoom;
}

/** Puts a room where the reader script finds it. */
export function leave(rooms: Partial<Rooms>): void {
  const frame = globalThis as RoomsFrame;
  frame.onRecordRooms = { ...frame.onRecordRooms, ...rooms };
}
