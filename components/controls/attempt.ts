import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Result } from '../../platform/protocol';
import { useWords } from '../words/index';

/** Waits for something done outside and says how it ended: `done` when it went well, else what went wrong. Tells whether it did. */
export type Attempt = (doing: Promise<Result<null>>, done?: string) => Promise<boolean>;

/** An {@link Attempt} with the words that it leaves, to be shown where they are read out too. */
export function useAttempt(): { attempt: Attempt; said: ReadonlySignal<string> } {
  const { t } = useWords();
  const said = useSignal('');
  const attempt: Attempt = async (doing, done = '') => {
    said.value = '';
    const result = await doing;
    said.value = result.ok ? done : t('panel.wentWrong', [result.error]);
    return result.ok;
  };
  return { attempt, said };
}
