import { useWords } from '../words';
import { LEVELS, levelLabel } from '../words/claims';

/** Every level with its meaning and one example. */
export function LevelsExplained() {
  const { t } = useWords();
  return (
    <ul class="grades">
      {LEVELS.map((level) => (
        <li key={level}>
          <span class={`swatch level-${level}`} />
          <b>{levelLabel(t, level)}</b>
          <span>{t(`levels.l${level}.what`)}</span>
          <span class="example">{t(`levels.l${level}.example`)}</span>
        </li>
      ))}
    </ul>
  );
}
