import type { Segment } from '../../platform/protocol';
import type { Highlight } from './renderer';

/**
 * Cuts overlapping claims into segments, in order within each text node: where claims overlap the shortest shows, so that a
 * claim inside another one's words stays visible, and of equally long ones the first.
 */
export function segmentsOf<Node>(highlights: readonly Highlight<Node>[]): Segment<Node>[] {
  const nodes = new Map<Node, Segment<Node>[]>();
  for (const { id, standing, slices } of shortestLast(highlights)) {
    for (const { node, start, end } of slices) {
      const there = nodes.get(node) ?? [];
      const segment = { node, start, end, id, standing };
      nodes.set(node, [...there.flatMap((other) => without(other, start, end)), segment]);
    }
  }
  return [...nodes.values()].flatMap((segments) => segments.sort((a, b) => a.start - b.start));
}

/** What is left of a segment when `[start, end)` is taken out of it. */
function without<Node>(segment: Segment<Node>, start: number, end: number): Segment<Node>[] {
  if (segment.end <= start || segment.start >= end) return [segment];
  const rest: Segment<Node>[] = [];
  if (segment.start < start) rest.push({ ...segment, end: start });
  if (segment.end > end) rest.push({ ...segment, start: end });
  return rest;
}

function shortestLast<Node>(highlights: readonly Highlight<Node>[]): Highlight<Node>[] {
  const length = ({ slices }: Highlight<Node>) => slices.reduce((sum, { start, end }) => sum + end - start, 0);
  const lengths = new Map(highlights.map((highlight) => [highlight, length(highlight)]));
  return [...highlights].reverse().sort((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
}
