import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import './panel.css';
import type { ReadonlySignal } from '@preact/signals';
import type { PageState } from '../../platform/protocol';
import { useAttempt } from '../controls/attempt';
import { Said } from '../controls/Said';
import { useWords } from '../words';
import { noticeOf } from '../words/notices';
import { Article } from './Article';
import type { PanelContext } from './actions';
import { Notice } from './Notice';

interface PanelProps extends PanelContext {
  state: ReadonlySignal<PageState>;
  /** Host name of the page shown; null where it has none. */
  host: ReadonlySignal<string | null>;
}

/** What popup, side panel and sidebar show: a page's sourcing, or why there is none to show. */
export function Panel({ state, host, ...context }: PanelProps) {
  const words = useWords();
  const { attempt, said } = useAttempt();
  const page = state.value;
  return (
    <main class="panel">
      {page.status === 'ready' ? (
        <Article key={page.url} page={page} host={host.value} attempt={attempt} {...context} />
      ) : (
        <Notice notice={noticeOf(words, page)} host={host.value} attempt={attempt} {...context} />
      )}
      <Said words={said} />
    </main>
  );
}
