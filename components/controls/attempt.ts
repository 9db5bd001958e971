import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useReducer } from 'preact/hooks';
import type { Result } from '../../platform/protocol';
import { useWords } from '../words';

/** Waits for something done outside and says how it ended: `done` when it went well, else what went wrong. Tells whether it did. */
export type Attempt = (doing: Promise<Result<null>>, done?: string) => Promise<boolean>;

/**
 * An {@link Attempt} with the words that it leaves, to be shown where they are read out too. After a failure the component is
 * drawn anew with all that gets its `attempt`, so that a control which the reader set goes back to what holds.
 */
export function useAttempt(): { attempt: Attempt; said: ReadonlySignal<string> } {
  const { t } = useWords();
  const said = useSignal('');
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const attempt: Attempt = async (doing, done = '') => {
    said.value = '';
    const result = await doing;
    said.value = result.ok ? done : t('panel.wentWrong', [result.error]);
    if (!result.ok) drawAnew(undefined);
    return result.ok;
  };
  return { attempt, said };
}
