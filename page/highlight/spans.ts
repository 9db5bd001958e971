import type { Claim } from '../../engine/report';
import type { Span } from '../../engine/span';

/**
 * What a claim's highlight covers: its source, cue, hedges and content, in reading order. Stretches that only white space
 * or punctuation parts are one.
 */
export function spansOf(claim: Pick<Claim, 'source' | 'cue' | 'content' | 'hedges'>, text: string): Span[] {
  const parts = [...(claim.source?.spans ?? []), ...claim.cue.spans, ...claim.content.spans, ...claim.hedges];
  const spans: Span[] = [];
  for (const part of [...parts].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = spans.at(-1);
    if (last && !PARTED.test(text.slice(last[1], part[0])))
      spans[spans.length - 1] = [last[0], Math.max(last[1], part[1])];
    else spans.push(part);
  }
  return spans;
}

/**
 * Anything but white space and punctuation (ASCII, Latin-1, general), or the end of a block. Written out, because the browser
 * takes most of a millisecond to make the class of all letters.
 */
const PARTED = /[^\s!-/:-@[-`{-~\u00A1-\u00BF\u2010-\u205E]|\n\n/;
