import { CHOICES } from '../../platform/settings';
import { OneOf } from '../controls/Choices';
import { useWords } from '../words';
import type { SectionProps } from './actions';
import { SiteList } from './SiteList';

/** When and where anything runs, and what the toolbar's badge counts. */
export function RunOptions({ settings, change }: SectionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.running')}</h2>
      <OneOf
        title={t('options.run')}
        options={CHOICES.run.map((value) => ({
          value,
          label: t(`options.runs.${value}.name`),
          hint: t(`options.runs.${value}.what`),
        }))}
        chosen={settings.run}
        choose={(run) => change({ run })}
      />
      <SiteList
        title={t('options.offSites')}
        hint={t('options.offSitesHint')}
        hosts={settings.offSites}
        set={(offSites) => change({ offSites })}
      />
      <SiteList
        title={t('options.quietSites')}
        hint={t('options.quietSitesHint')}
        hosts={settings.quietSites}
        set={(quietSites) => change({ quietSites })}
      />
      <OneOf
        title={t('options.badge')}
        options={CHOICES.badge.map((value) => ({ value, label: t(`options.badges.${value}`) }))}
        chosen={settings.badge}
        choose={(badge) => change({ badge })}
      />
    </section>
  );
}
