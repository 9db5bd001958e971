import { STANDINGS } from '../../assets/palettes';
import type { Standing } from '../../engine/report';
import { CHOICES } from '../../platform/settings';
import { OneOf } from '../controls/Choices';
import { Underlined } from '../controls/Underlined';
import { useWords } from '../words';
import type { SectionProps } from './actions';
import { contrast, LEAST_CONTRAST } from './contrast';

/** Palettes for every way of seeing colours, and the reader's own. */
export function Colours({ settings, change }: SectionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.colours')}</h2>
      <OneOf
        title={t('options.palette')}
        options={CHOICES.palette.map((palette) => ({
          value: palette,
          label: t(`options.palettes.${palette}`),
          sample: (
            <span class="samples">
              {STANDINGS.map((standing) => (
                <Underlined key={standing} standing={standing} settings={{ ...settings, palette }} />
              ))}
            </span>
          ),
        }))}
        chosen={settings.palette}
        choose={(palette) => change({ palette })}
      />
      {settings.palette === 'custom' &&
        STANDINGS.map((standing) => (
          <ColourField
            key={standing}
            standing={standing}
            colour={settings.colours[standing]}
            set={(colour) => change({ colours: { ...settings.colours, [standing]: colour } })}
          />
        ))}
    </section>
  );
}

/** White, and the ground of a dark page. */
const GROUNDS = ['#ffffff', '#1a1a1c'] as const;

function ColourField({ standing, colour, set }: { standing: Standing; colour: string; set(colour: string): void }) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [light, dark] = GROUNDS.map((ground) => contrast(colour, ground)) as [number, number];
  return (
    <div class="colour">
      <label>
        <input type="color" value={colour} onChange={(event) => set(event.currentTarget.value)} />
        <span>{t(`standings.${standing}`)}</span>
      </label>
      <p class="hint">
        {t('options.contrast', [number.format(light), number.format(dark)])}
        {Math.min(light, dark) < LEAST_CONTRAST && ` ${t('options.lowContrast', [number.format(LEAST_CONTRAST)])}`}
      </p>
    </div>
  );
}
