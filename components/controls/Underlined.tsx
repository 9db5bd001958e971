import { coloursOf, UNDERLINES } from '../../assets/palettes';
import type { Standing } from '../../engine/report';
import type { Settings } from '../../platform/settings';
import { useWords } from '../words';

interface UnderlinedProps {
  standing: Standing;
  settings: Pick<Settings, 'palette' | 'colours' | 'look'>;
}

/** A word that looks as a claim of this standing does in a page. */
export function Underlined({ standing, settings }: UnderlinedProps) {
  const { t } = useWords();
  const { style, width } = UNDERLINES[standing];
  const colour = coloursOf(settings)[standing];
  return (
    <span
      class="underlined"
      aria-hidden="true"
      style={{
        textDecorationColor: colour,
        textDecorationStyle: style,
        textDecorationThickness: `${width}px`,
        backgroundColor: settings.look === 'tint' ? `${colour}26` : 'transparent',
      }}
    >
      {t('options.sample')}
    </span>
  );
}
