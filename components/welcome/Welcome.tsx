import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import '../page/page.css';
import { LevelsExplained } from '../page/LevelsExplained';
import { Page } from '../page/Page';
import { useWords } from '../words';

interface WelcomeActions {
  /** Opens the sample article that comes with the extension. */
  openSample(): void;
  openSettings(): void;
  openCriteria(): void;
}

/** Shown once, after the first installation: what On Record does, what it does not, and what it may. */
export function Welcome({ actions }: { actions: WelcomeActions }) {
  const { t } = useWords();
  return (
    <Page title={t('welcome.title')}>
      <p>{t('welcome.does')}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => actions.openSample()}>
          {t('welcome.sample')}
        </button>
      </p>
      <section>
        <h2>{t('welcome.doesNotTitle')}</h2>
        <ul class="points">
          <li>{t('welcome.notTruth')}</li>
          <li>{t('welcome.notRating')}</li>
          <li>{t('welcome.notAll')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('welcome.levels')}</h2>
        <LevelsExplained />
      </section>
      <section>
        <h2>{t('welcome.privacy')}</h2>
        <p>{t('welcome.permission')}</p>
        <p>{t('welcome.nothingLeaves')}</p>
      </section>
      <section>
        <h2>{t('welcome.pinTitle')}</h2>
        <p>{t('welcome.pin')}</p>
        <p class="row">
          <button type="button" class="link" onClick={() => actions.openSettings()}>
            {t('links.settings')}
          </button>
          <button type="button" class="link" onClick={() => actions.openCriteria()}>
            {t('links.criteria')}
          </button>
        </p>
      </section>
    </Page>
  );
}
