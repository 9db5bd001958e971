import type { Claim } from '../../engine/report';
import { touches } from '../../engine/span';
import type { Labelled } from './labelled';

interface Score {
  found: number;
  missed: Labelled[];
  extra: Claim[];
  wrongKind: [Labelled, Claim][];
  wrongLevel: [Labelled, Claim][];
}

/**
 * Claims are matched one to one by touching cues, in reading order. An optional one that is found counts for nothing, found
 * or missed, right or wrong.
 */
export function score(labelled: readonly Labelled[], claims: readonly Claim[]): Score {
  const free = new Set(claims);
  const pairs: [Labelled, Claim][] = [];
  const missed: Labelled[] = [];
  for (const want of labelled) {
    const got = [...free].find((claim) => claim.cue.spans.some((span) => touches(span, want.cue)));
    if (got) pairs.push([want, got]);
    else if (!want.optional) missed.push(want);
    if (got) free.delete(got);
  }
  const counted = pairs.filter(([want]) => !want.optional);
  return {
    found: counted.length,
    missed,
    extra: [...free],
    wrongKind: counted.filter(([want, got]) => !want.kinds.includes(got.kind)),
    wrongLevel: counted.filter(([want, got]) => !want.levels.includes(got.level)),
  };
}
