/**
 * Whether style sheets show an element. Where there is no layout (the command line) everything counts as shown. The first
 * call of a pass may make the browser bring its styles up to date; as nothing is written between, later ones cost nothing.
 * An element with `display: contents`, as every slot has, draws no box of its own, but what is in it.
 */
export function isShown(element: Element): boolean {
  const check: unknown = element.checkVisibility;
  if (typeof check !== 'function' || element.checkVisibility(ALSO_HIDDEN)) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

const ALSO_HIDDEN: CheckVisibilityOptions = { visibilityProperty: true };
