import { useWords } from '../words';
import type { PanelContext } from './actions';

/** Where else to go. */
export function Footer({ actions }: Pick<PanelContext, 'actions'>) {
  const { t } = useWords();
  return (
    <footer class="footer">
      <button type="button" class="link" onClick={() => actions.openSettings()}>
        {t('links.settings')}
      </button>
      <button type="button" class="link" onClick={() => actions.openCriteria()}>
        {t('links.criteria')}
      </button>
      {actions.openSidePanel !== undefined && (
        <button type="button" class="link" onClick={() => actions.openSidePanel?.()}>
          {t('links.sidePanel')}
        </button>
      )}
    </footer>
  );
}
