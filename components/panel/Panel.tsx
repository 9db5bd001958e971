import '../../assets/tokens.css';
import '../../assets/levels.css';
import './panel.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { PageState, Result } from '../../platform/protocol';
import { useWords } from '../words/index';
import { Article } from './Article';
import type { PanelContext } from './actions';
import { Notice, noticeOf } from './Notice';

export interface PanelProps extends PanelContext {
  state: ReadonlySignal<PageState>;
  /** Host name of the page shown; null where it has none. */
  host: ReadonlySignal<string | null>;
}

/** What popup, side panel and sidebar show: a page's sourcing, or why there is none to show. */
export function Panel({ state, host, ...context }: PanelProps) {
  const words = useWords();
  const said = useSignal('');
  /** Does something outside the panel and says how that ended, once, where it is read out too. */
  const attempt = async (doing: Promise<Result<null>>, done = '') => {
    said.value = '';
    const result = await doing;
    said.value = result.ok ? done : words.t('panel.wentWrong', [result.error]);
  };
  const page = state.value;
  return (
    <main class="panel">
      {page.status === 'ready' ? (
        <Article key={page.url} page={page} host={host.value} attempt={attempt} {...context} />
      ) : (
        <Notice notice={noticeOf(words, page)} host={host.value} attempt={attempt} {...context} />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
