import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import '../page/page.css';
import './options.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../platform/settings';
import { useAttempt } from '../controls/attempt';
import { Said } from '../controls/Said';
import { Page } from '../page/Page';
import { useWords } from '../words';
import type { OptionsActions, SectionProps } from './actions';
import { Colours } from './Colours';
import { HighlightOptions } from './HighlightOptions';
import { RunOptions } from './RunOptions';
import { SettingsFile } from './SettingsFile';

interface OptionsProps {
  settings: ReadonlySignal<Settings>;
  actions: OptionsActions;
  /** Names of stored items that could not be read and were set back, until all settings are; null when there are none. */
  broken: ReadonlySignal<readonly string[] | null>;
  /** The engine's version, and whether this build has the learned tagger. */
  engine: { version: string; learned: boolean };
}

/** The settings page. Everything takes effect at once. */
export function Options({ settings, actions, broken, engine }: OptionsProps) {
  const { t } = useWords();
  const { attempt, said } = useAttempt();
  const section: SectionProps = {
    settings: settings.value,
    change: (patch) => attempt(actions.change(patch), t('options.saved')),
  };
  return (
    <Page title={t('options.title')}>
      {broken.value !== null && <p class="alert">{t('options.broken', [broken.value.join(', ')])}</p>}
      <HighlightOptions {...section} />
      <Colours {...section} />
      <RunOptions {...section} />
      <SettingsFile actions={actions} attempt={attempt} />
      <section>
        <h2>{t('options.about')}</h2>
        <p>{t(engine.learned ? 'engine.full' : 'engine.patterns', [engine.version])}</p>
        <p class="row">
          <button type="button" class="link" onClick={() => actions.openCriteria()}>
            {t('links.criteria')}
          </button>
          <button type="button" class="link" onClick={() => actions.openWelcome()}>
            {t('links.welcome')}
          </button>
        </p>
      </section>
      <Said words={said} />
    </Page>
  );
}
