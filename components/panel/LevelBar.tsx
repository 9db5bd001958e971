import type { Level, Summary } from '../../engine/report';
import { useWords } from '../words';
import { LEVELS, levelName } from '../words/claims';

interface LevelBarProps {
  counts: Summary['levels'];
  /** The levels the list is narrowed to; empty for all. */
  chosen: ReadonlySet<Level>;
  choose(levels: ReadonlySet<Level>): void;
}

/**
 * Claims by level, the most traceable first. Every segment is a checkbox as wide as its share, and every name below is its
 * label: one stop for the keyboard, two places for the pointer.
 */
export function LevelBar({ counts, chosen, choose }: LevelBarProps) {
  const { t } = useWords();
  const present = LEVELS.filter((level) => counts[level] > 0);
  const toggle = (level: Level, on: boolean) =>
    choose(new Set(LEVELS.filter((l) => (l === level ? on : chosen.has(l)))));
  return (
    <fieldset class="levels" data-narrowed={chosen.size > 0}>
      <legend class="visually-hidden">{t('panel.levels')}</legend>
      <div class="bar">
        {present.map((level) => (
          <input
            key={level}
            type="checkbox"
            id={`level-${level}`}
            class={`segment level-${level}`}
            style={{ flexGrow: counts[level] }}
            checked={chosen.has(level)}
            onChange={(event) => toggle(level, event.currentTarget.checked)}
            title={t('panel.levelCount', [levelName(t, level), counts[level]])}
          />
        ))}
      </div>
      <div class="legend">
        {present.map((level) => (
          <label key={level} for={`level-${level}`} title={t(`levels.l${level}.what`)}>
            <span class={`swatch level-${level}`} />
            <b>{counts[level]}</b>
            <span>{levelName(t, level)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
