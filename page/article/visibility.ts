/**
 * Whether style sheets show an element. Where there is no layout (the command line) everything counts as shown. The first
 * call of a pass may make the browser bring its styles up to date; as nothing is written between, later ones cost nothing.
 */
export function isShown(element: Element): boolean {
  const check: unknown = element.checkVisibility;
  return typeof check === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}
