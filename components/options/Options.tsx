import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import '../page/page.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Result } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { useAttempt } from '../controls/attempt';
import { Said } from '../controls/Said';
import { Page } from '../page/Page';
import { useWords } from '../words/index';
import { Colours } from './Colours';
import { HighlightOptions } from './HighlightOptions';
import { RunOptions } from './RunOptions';
import { SettingsFile } from './SettingsFile';

/** Everything the settings page can cause: the entrypoint binds it to the store and to the browser. */
export interface OptionsActions {
  change(patch: Partial<Settings>): Promise<Result<null>>;
  /** Hands the reader a file with all settings. */
  exportFile(): Promise<Result<null>>;
  /** Takes the text of such a file; refused as a whole when anything in it does not fit. */
  importFile(text: string): Promise<Result<null>>;
  reset(): Promise<Result<null>>;
  openCriteria(): void;
  openWelcome(): void;
}

interface OptionsProps {
  settings: ReadonlySignal<Settings>;
  actions: OptionsActions;
  /** Names of stored items that could not be read and were set back, until all settings are; null when there are none. */
  broken: ReadonlySignal<readonly string[] | null>;
  /** The engine's version, and whether this build has the learned tagger. */
  engine: { version: string; learned: boolean };
}

/** What every section of the page gets. */
export interface SectionProps {
  settings: Settings;
  change(patch: Partial<Settings>): Promise<boolean>;
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
