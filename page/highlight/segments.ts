import type { Highlight } from './highlight';

/** A stretch of one text node that shows one claim: segments never overlap. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly highlight: Highlight;
}

/**
 * Cuts overlapping claims into segments, in order within each text node: where claims overlap the shortest shows, so that a
 * claim inside another one's words stays visible, and of equally long ones the first.
 */
export function segmentsOf(highlights: readonly Highlight[]): Map<Text, Segment[]> {
  const nodes = new Map<Text, Segment[]>();
  for (const highlight of shortestLast(highlights)) {
    for (const { node, start, end } of highlight.slices) {
      const there = nodes.get(node);
      const segment = { node, start, end, highlight };
      if (there === undefined) nodes.set(node, [segment]);
      else nodes.set(node, [...there.flatMap((other) => without(other, start, end)), segment]);
    }
  }
  for (const segments of nodes.values()) segments.sort((a, b) => a.start - b.start);
  return nodes;
}

/** Things by the id of the claim that they show, in the order given. */
export function groupBy<T>(items: Iterable<T>, idOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group) group.push(item);
    else groups.set(idOf(item), [item]);
  }
  return groups;
}

/** What is left of a segment when `[start, end)` is taken out of it. */
function without(segment: Segment, start: number, end: number): Segment[] {
  if (segment.end <= start || segment.start >= end) return [segment];
  const rest: Segment[] = [];
  if (segment.start < start) rest.push({ ...segment, end: start });
  if (segment.end > end) rest.push({ ...segment, start: end });
  return rest;
}

function shortestLast(highlights: readonly Highlight[]): Highlight[] {
  const length = (highlight: Highlight) => highlight.slices.reduce((sum, { start, end }) => sum + end - start, 0);
  const lengths = new Map(highlights.map((highlight) => [highlight, length(highlight)]));
  return [...highlights].reverse().sort((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
}
