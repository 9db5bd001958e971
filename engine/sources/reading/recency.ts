/** Entities that a mention may go back to: bounds the work per mention. */
const RECENT = 60;

/** Numbers of entities in the order in which the text has come back to them. */
export class Recency {
  /** The most recently mentioned last. */
  private order: number[] = [];

  /** The numbers mentioned last, most recent first. */
  latest(): number[] {
    return this.order.slice(-RECENT).reverse();
  }

  touch(number: number): void {
    const place = this.order.lastIndexOf(number);
    if (place >= 0 && this.order.length - place <= RECENT * 2) this.order.splice(place, 1);
    this.order.push(number);
    if (this.order.length > RECENT * 4) this.order = this.order.slice(-RECENT * 2);
  }
}
