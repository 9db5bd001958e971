/** A half-open range `[start, end)` of UTF-16 code units in the analysed text: the only location that crosses a boundary. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one code unit. */
export const touches = (a: Span, b: Span): boolean => a[0] < b[1] && a[1] > b[0];

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && outer[1] >= inner[1];

/** The smallest span that holds all the given ones, or null when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}
