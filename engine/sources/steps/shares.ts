import type { Phrase } from '../../phrases/phrase';
import { isShare, shareEnd } from '../../phrases/quantities';
import { token, tokensIn, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** How far back, in sentences, the people may have been told of whom a bare share is a part. */
const REACH = 3;
/** How many words may stand before a share ("just under", "slightly more than"). */
const BEFORE = 4;

/**
 * "Six in 10 voters … a third said": a share of people whom its own words do not tell goes with the share told last. They
 * are respondents of one poll, of whom none confirms another.
 */
export function sameRespondents(discourse: Discourse, { tokens }: Phrase): Draft | null {
  const { text } = discourse;
  const behind = behindShare(text, tokens);
  if (behind < 0 || (behind < tokens[1] && wordy(token(text, behind).form))) return null;
  const { sentence } = token(text, tokens[0]);
  const known = discourse
    .recent()
    .filter(({ mentions, spoke }) => spoke >= 0 && behindShare(text, tokensIn(text, mentions[0] as Span)) >= 0);
  return known.find((draft) => sentence - draft.sentence <= REACH) ?? null;
}

/** Where the words of the share end by which a phrase begins; -1 where it begins by none. */
function behindShare(text: Text, [from, to]: Span): number {
  for (let i = from; i < Math.min(from + BEFORE, to); i++) {
    if (isShare(text, i)) return shareEnd(text, i);
    if (isPart(text, i)) return i + 1;
  }
  return -1;
}

/** "Half", "a third", "two-thirds", "the majority". */
function isPart(text: Text, index: number): boolean {
  const { lower } = token(text, index);
  if (/^(?:half|majority|minority)$|-(?:fifths|fourths|quarters|tenths|thirds)$/.test(lower)) return true;
  return /^(?:fifth|quarter|third)$/.test(lower) && /^an?$/.test(token(text, index - 1).lower);
}
