import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import type { Words } from '../words';
import { levelLabel } from '../words/claims';
import { rowOf } from './rows';

/** One claim as plain text with a link that opens the page at its words. */
export function claimText(words: Words, page: ReadyState, view: ClaimView): string {
  const { t } = words;
  const row = rowOf(words, page, view);
  const who = [row.source, t('claim.cue', [row.cue]), ...(row.via === null ? [] : [t('claim.via', [row.via])])];
  return [row.quote, `— ${who.join(', ')} (${levelLabel(t, row.level)})`, row.link].join('\n');
}
