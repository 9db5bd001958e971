import type { Point } from './place';

/** What pointing at the page leads to. */
interface Pointing {
  /** The claim at a point, or null. */
  at(x: number, y: number): string | null;
  /** The claim whose card is open, or null. */
  shown(): string | null;
  /** Whether the event came from inside the card. */
  inCard(event: Event): boolean;
  open(id: string, point: Point): void;
  close(): void;
  /** The reader clicked or tapped a claim. */
  choose(id: string, point: Point): void;
}

/** Milliseconds that the pointer rests before the page is asked what stands there; also the way's time into the card. */
const REST = 200;

/**
 * Opens and closes the card as the pointer rests on a claim or leaves it, a claim is clicked or tapped, and Escape is
 * pressed (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). Listens only: nothing that the page does on a click changes.
 */
export function watchPointer(document: Document, pointing: Pointing, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Opened by a click: stays until it is closed. */
  let pinned: string | null = null;
  /** Closed by Escape while the pointer rests on it: stays closed until the pointer has left. */
  let dismissed: string | null = null;
  const isPinned = () => pinned !== null && pinned === pointing.shown();

  function settle(point: Point | null): void {
    const id = point && pointing.at(point.x, point.y);
    if (id !== dismissed) dismissed = null;
    if (isPinned() || id === pointing.shown() || (id !== null && id === dismissed)) return;
    if (id === null || point === null) pointing.close();
    else pointing.open(id, point);
  }

  function wait(point: Point | null): void {
    clearTimeout(timer);
    timer = setTimeout(settle, REST, point);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0 || pointing.inCard(event)) clearTimeout(timer);
    else wait({ x: event.clientX, y: event.clientY });
  }

  function onClick(event: MouseEvent): void {
    if (pointing.inCard(event)) return;
    clearTimeout(timer);
    const point = { x: event.clientX, y: event.clientY };
    const selecting = document.getSelection()?.isCollapsed === false;
    pinned = selecting ? null : pointing.at(point.x, point.y);
    if (pinned === null) pointing.close();
    else pointing.choose(pinned, point);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    dismissed = pointing.shown();
    pointing.close();
  }

  const listen = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, listen);
  document.documentElement.addEventListener('pointerleave', () => isPinned() || wait(null), listen);
  document.addEventListener('click', onClick, listen);
  document.addEventListener('keydown', onKey, listen);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
