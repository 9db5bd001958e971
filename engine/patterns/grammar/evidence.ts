import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';

/** "…, citing a memo", ", pointing to the tide", ", describing the scene": what bears words out or leads to them is no second statement. */
export const isEvidence = (view: SentenceView, group: VerbGroup): boolean =>
  /^(?:cite|detail)$/.test(group.verb.lemma) ||
  (group.verb.lemma === 'point' && view.open(group.range[1] - 1) === 'to') ||
  (group.verb.lemma === 'describe' && !describesAs(view, group));

/** "Describing it as late", "describing how it fell": only these tell what is said of it. */
export function describesAs(view: SentenceView, { range: [, to] }: VerbGroup): boolean {
  for (let at = to; at < view.to && !/^[,.;:]$/.test(view.open(at)); at++)
    if (/^(?:as|how|")$/.test(view.open(at)) || /ing$/.test(view.open(to))) return true;
  return false;
}
