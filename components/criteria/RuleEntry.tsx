import type { Level } from '../../engine/report';
import { useWords } from '../words';
import { levelLabel, reasonText } from '../words/claims';

/** One rule that gives a level or another reason. */
export interface RuleData {
  id: string;
  /** Null for a remark that gives no level. */
  level: Level | null;
  /** Its sentence in English, with places `{0}`, `{1}` … */
  template: string;
  /** The newsroom standard that it follows. */
  standard: string;
  /** A sentence that it applies to. */
  example: string;
}

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
