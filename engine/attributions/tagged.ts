import type { Range } from '../patterns/grammar/sentence';
import type { Tag, Text } from '../stages';

export type Role = 'source' | 'cue' | 'content';

/** What the tagger sees: for each cue span the source and the contents that lie nearest to it. */
export interface Tagged {
  readonly cue: Range;
  readonly sources: readonly Range[];
  readonly contents: readonly Range[];
}

/**
 * The tagger's spans, joined: every source and content goes to the nearest cue of its paragraph (on gold spans, the
 * nearest cue is the right one for 97 in 100).
 */
export function taggedRelations(text: Text, tags: readonly Tag[]): Tagged[] {
  return text.paragraphs.flatMap(({ tokens }) => {
    const spans = spansOf(tags, tokens);
    const cues = spans.cue.map((cue) => ({ cue, sources: [] as Range[], contents: [] as Range[] }));
    for (const span of spans.source) nearest(cues, span)?.sources.push(span);
    for (const span of spans.content) nearest(cues, span)?.contents.push(span);
    return cues;
  });
}

function spansOf(tags: readonly Tag[], [from, to]: Range): Record<Role, Range[]> {
  const spans: Record<Role, Range[]> = { source: [], cue: [], content: [] };
  for (let at = from; at < to; ) {
    const role = roleOf(tags[at]);
    let end = at + 1;
    while (role && end < to && tags[end] === `I-${role}`) end++;
    if (role) spans[role].push([at, end]);
    at = end;
  }
  return spans;
}

const roleOf = (tag: Tag | undefined): Role | null => (tag && tag !== 'O' ? (tag.slice(2) as Role) : null);

function nearest<T extends { cue: Range }>(cues: readonly T[], span: Range): T | null {
  let best: T | null = null;
  for (const one of cues) if (!best || gap(one.cue, span) < gap(best.cue, span)) best = one;
  return best;
}

/** How many tokens lie between two ranges. */
export const gap = (a: Range, b: Range): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));

export const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && a[1] > b[0];
