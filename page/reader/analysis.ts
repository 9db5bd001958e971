import type { Report } from '../../engine/report';
import type { Analysis, BlockRef, Result } from '../../platform/protocol';
import type { Block } from '../article';

/**
 * Asks the background for a report. A block's text is sent once, then only its key; when the background has forgotten some
 * (it may be stopped between any two messages) everything is sent again.
 */
export function askerOf(analyze: (blocks: BlockRef[]) => Promise<Result<Analysis>>) {
  const told = new Set<string>();

  async function ask(blocks: readonly Block[]): Promise<Result<Analysis>> {
    const answer = await analyze(blocks.map(({ key, text }) => (told.has(key) ? { key } : { key, text })));
    if (answer.ok) for (const { key } of blocks) told.add(key);
    return answer;
  }

  return async (blocks: readonly Block[]): Promise<Result<Report>> => {
    let answer = await ask(blocks);
    if (answer.ok && 'need' in answer.value) {
      told.clear();
      answer = await ask(blocks);
    }
    if (!answer.ok) return answer;
    if ('need' in answer.value) return { ok: false, error: 'the background lost the article twice' };
    return { ok: true, value: answer.value.report };
  };
}
