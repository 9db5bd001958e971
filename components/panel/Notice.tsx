import { Mark } from '../controls/Mark';
import { withoutHost } from '../sites';
import { useWords } from '../words';
import type { NoticeWords } from '../words/notices';
import type { PartProps } from './actions';
import { Footer } from './Footer';

interface NoticeProps extends PartProps {
  notice: NoticeWords;
}

/** Why a page has no list, and what the reader can do about it. */
export function Notice({ notice, host, attempt, ...context }: NoticeProps) {
  const { t } = useWords();
  const { actions, settings } = context;
  const resume = () => attempt(actions.changeSettings({ offSites: withoutHost(settings.value.offSites, host) }));
  return (
    <>
      <div class="notice" aria-busy={notice.busy ?? false}>
        <Mark working={notice.busy ?? false} />
        <h1>{notice.title}</h1>
        <p>{notice.text}</p>
        {notice.run !== undefined && (
          <button type="button" class="primary" onClick={() => attempt(actions.runNow())}>
            {notice.run}
          </button>
        )}
        {notice.resume && host !== null && (
          <button type="button" class="quiet" onClick={resume}>
            {t('panel.resume')}
          </button>
        )}
      </div>
      <Footer {...context} />
    </>
  );
}
