import { STANDINGS } from '../../assets/palettes';
import { CHOICES } from '../../platform/settings';
import { AnyOf, OneOf } from '../controls/Choices';
import { Switch } from '../controls/Switch';
import { Underlined } from '../controls/Underlined';
import { useWords } from '../words';
import { LEVELS, levelName } from '../words/claims';
import type { SectionProps } from './actions';

/** Which claims are highlighted in a page, and how. */
export function HighlightOptions({ settings, change }: SectionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.highlights')}</h2>
      <Switch label={t('options.everywhere')} on={settings.highlights} set={(highlights) => change({ highlights })} />
      <AnyOf
        title={t('options.standings')}
        options={STANDINGS.map((value) => ({
          value,
          label: t(`standings.${value}`),
          sample: <Underlined standing={value} settings={settings} />,
        }))}
        chosen={settings.standings}
        choose={(standings) => change({ standings })}
      />
      <AnyOf
        title={t('options.levels')}
        options={LEVELS.map((value) => ({
          value,
          label: levelName(t, value),
          sample: <span class={`swatch level-${value}`} />,
        }))}
        chosen={settings.levels}
        choose={(levels) => change({ levels })}
      />
      <OneOf
        title={t('options.look')}
        options={CHOICES.look.map((value) => ({ value, label: t(`options.looks.${value}`) }))}
        chosen={settings.look}
        choose={(look) => change({ look })}
      />
      <OneOf
        title={t('options.renderer')}
        options={CHOICES.renderer.map((value) => ({
          value,
          label: t(`options.renderers.${value}.name`),
          hint: t(`options.renderers.${value}.what`),
        }))}
        chosen={settings.renderer}
        choose={(renderer) => change({ renderer })}
      />
    </section>
  );
}
