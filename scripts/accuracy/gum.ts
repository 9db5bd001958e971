import type { Engine } from '../../engine';
import { type Span, touches } from '../../engine/span';
import type { GumArticle } from './collections';

/**
 * How many of GUM's attributions (a discourse treebank's, with another definition than ours) touch a claim's cue or lie in
 * its content: a third opinion on recall, from articles that nothing here was tuned on.
 */
export function gumRecall(engine: Engine, articles: readonly GumArticle[]): { found: number; of: number } {
  let found = 0;
  let of = 0;
  for (const { text, attributions } of articles) {
    const cues = engine.analyze(text).claims.flatMap(({ cue }) => cue.spans);
    const hits = (spans: Span[]) => spans.some((span) => cues.some((cue) => touches(cue, span)));
    for (const { cue } of attributions) if (hits(cue)) found++;
    of += attributions.length;
  }
  return { found, of };
}
