import type { ReadyState } from '../../platform/protocol';
import type { Reading } from './reading';

type Shown = Pick<ReadyState, 'highlights' | 'current' | 'onlySource'>;

/** What popup and panel are told of a page that was read. */
export function readyState({ article, report }: Reading, url: string, shown: Shown): ReadyState {
  const { title, text, truncatedAt } = article;
  return { status: 'ready', title, url, text, report, truncatedAt, ...shown };
}
