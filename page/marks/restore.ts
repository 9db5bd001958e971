/** A text node of the page that was cut up by marks. */
export interface Cut {
  /** The page's own node, still in its place, now holding only what comes before the first mark. */
  readonly node: Text;
  /** Its data before, and what was left in it. */
  readonly was: string;
  readonly left: string;
  /** The marks and the text nodes between and after them, none of which the page's scripts know. */
  readonly parts: readonly ChildNode[];
  /** The text of each part as it was made. */
  readonly said: readonly string[];
}

/**
 * Undoes a cut: the parts go, and the page's node gets its text back. Never calls `normalize()`, which would drop nodes that
 * the page's framework holds on to (mark.js' own `unmark()` does, and breaks React pages).
 *
 * @param rewritten whether the page's scripts have given the node new data since, which then stands.
 */
export function restore(cut: Cut, rewritten: boolean): void {
  const text = wholeOf(cut);
  for (const part of cut.parts) part.remove();
  if (!rewritten && cut.node.data !== text) cut.node.data = text;
}

/** What the node would hold had it not been cut up: a script that edited a part meant to edit the text. */
function wholeOf({ was, left, parts, said }: Cut): string {
  const edited = parts.some((part, i) => part.parentNode !== null && part.textContent !== said[i]);
  return edited ? left + parts.map((part) => part.textContent ?? '').join('') : was;
}

/** Undoes marks that the page's scripts copied (by `cloneNode` or `innerHTML`), which belong to no cut. */
export function unwrapCopies(document: Document, name: string): void {
  for (const copy of document.querySelectorAll(name)) copy.replaceWith(...copy.childNodes);
}
