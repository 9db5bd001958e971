import { reasonText } from '../words/claims';
import { useWords } from '../words/index';
import type { RuleData } from './Criteria';

/** A rule's sentence, an ellipsis where an article's own words would stand, and the standard behind it. */
export function RuleEntry({ rule }: { rule: RuleData }) {
  const words = useWords();
  const values = Array<string>(10).fill('…');
  const text = rule.text.replace(/\{\d\}/g, '…');
  return (
    <article class="rule">
      <p>{reasonText(words, { rule: rule.id, text, values, spans: [] })}</p>
      <p class="hint" lang="en">
        {rule.standard}
      </p>
      <code>{rule.id}</code>
    </article>
  );
}
