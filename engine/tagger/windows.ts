import type { Span } from '../span';
import type { Text } from '../stages';

/** Longer paragraphs are read in windows of whole sentences, so that time and memory stay bounded. */
const LIMIT = 256;

/**
 * The ranges of tokens that the net reads at once: a paragraph, or as many of its sentences as fit. A sentence longer
 * than the limit is cut.
 */
export function windows(text: Text): Span[] {
  const ranges: Span[] = [];
  for (const paragraph of text.paragraphs) {
    let from = paragraph.tokens[0];
    for (const { tokens } of text.sentences.slice(...paragraph.sentences)) {
      if (tokens[1] - from > LIMIT && tokens[0] > from) {
        ranges.push([from, tokens[0]]);
        from = tokens[0];
      }
      for (; tokens[1] - from > LIMIT; from += LIMIT) ranges.push([from, from + LIMIT]);
    }
    if (from < paragraph.tokens[1]) ranges.push([from, paragraph.tokens[1]]);
  }
  return ranges;
}
