import { token } from '../../phrases/tokens';
import type { SentenceView } from './sentence';

/** No heading is longer, in tokens. */
const MAX_HEADING = 20;

/**
 * Whether a sentence is a short line of its own without a full stop, or the line that the article begins with: a headline,
 * which archives close with one.
 */
export function isHeading(view: SentenceView): boolean {
  const { paragraphs } = view.text;
  const number = token(view.text, view.from).paragraph;
  const [first, end] = paragraphs[number]?.sentences ?? [0, 0];
  if (end - first !== 1 || view.to - view.from > MAX_HEADING) return false;
  const last = view.word(view.to - 1);
  return !/^[.?!]$/.test(last) || (last === '.' && number === 0 && paragraphs.length > 1);
}
