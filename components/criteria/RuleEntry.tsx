import type { Level } from '../../engine/report';
import { levelLabel, reasonText } from '../words/claims';
import { useWords } from '../words/index';
import type { RuleData } from './Criteria';

/** A rule's sentence, an ellipsis where an article's own words would stand, and the standard behind it. */
export function RuleEntry({ rule }: { rule: RuleData }) {
  const words = useWords();
  const values = Array<string>(10).fill('…');
  const text = rule.template.replace(/\{\d\}/g, '…');
  return (
    <article class="rule">
      <p>
        {rule.level !== null && <LevelSwatch level={rule.level} />}
        {reasonText(words, { rule: rule.id, text, values, spans: [] })}
      </p>
      <p class="example" lang="en">
        {rule.example}
      </p>
      <p class="hint" lang="en">
        {rule.standard}
      </p>
      <code>{rule.id}</code>
    </article>
  );
}

function LevelSwatch({ level }: { level: Level }) {
  const { t } = useWords();
  return <span class={`swatch level-${level}`} role="img" aria-label={levelLabel(t, level)} />;
}
