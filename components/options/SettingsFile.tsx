import { useSignal } from '@preact/signals';
import type { Attempt } from '../controls/attempt';
import { useWords } from '../words';
import type { OptionsActions } from './actions';

/** Settings to take to another browser, and back to what they were at first. */
export function SettingsFile({ actions, attempt }: { actions: OptionsActions; attempt: Attempt }) {
  const { t } = useWords();
  const asking = useSignal(false);
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text !== undefined) await attempt(actions.importFile(text), t('options.imported'));
  };
  const reset = () => {
    asking.value = false;
    void attempt(actions.reset(), t('options.wasReset'));
  };
  return (
    <section>
      <h2>{t('options.file')}</h2>
      <div class="row">
        <button type="button" class="opener" onClick={() => attempt(actions.exportFile(), t('share.saved'))}>
          {t('options.export')}
        </button>
        <label class="opener file">
          {t('options.import')}
          <input type="file" accept="application/json,.json" onChange={(event) => void take(event.currentTarget)} />
        </label>
        <button
          type="button"
          class="opener"
          aria-expanded={asking.value}
          onClick={() => {
            asking.value = !asking.value;
          }}
        >
          {t('options.reset')}
        </button>
      </div>
      {asking.value && (
        <p class="row">
          {t('options.resetSure')}
          <button type="button" class="primary" onClick={reset}>
            {t('options.resetYes')}
          </button>
        </p>
      )}
    </section>
  );
}
