import type { Claim, Report } from '../../engine/report';
import { touches } from '../../engine/span';
import { type Article, offsetAt } from '../article';
import { spansOf } from '../highlight';

/** The claim that these words of the page begin in: the shortest where several stand there. Null when there is none. */
export function claimAt(words: Range, article: Article, report: Report): Claim | null {
  const { startContainer, startOffset, endContainer, endOffset } = words;
  const start = offsetAt(article, startContainer, startOffset);
  const end = offsetAt(article, endContainer, endOffset);
  if (start === null) return null;
  const selected = [start, Math.max(start + 1, end ?? 0)] as const;
  const found = report.claims.filter((claim) => spansOf(claim, article.text).some((span) => touches(span, selected)));
  return found.sort((a, b) => lengthOf(a, article) - lengthOf(b, article))[0] ?? null;
}

const lengthOf = (claim: Claim, article: Article) =>
  spansOf(claim, article.text).reduce((sum, [start, end]) => sum + end - start, 0);
