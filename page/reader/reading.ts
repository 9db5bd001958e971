import type { Report } from '../../engine/report';
import type { PageState, Result } from '../../platform/protocol';
import { type Article, type Block, searchArticle } from '../article';
import { inChunks } from './steps';

/** An article of the page with what the engine says of it. */
export interface Reading {
  status: 'ready';
  article: Article;
  report: Report;
}

/** Reads the page once, in chunks; nothing is written to it. */
export async function readPage(
  document: Document,
  ask: (blocks: readonly Block[]) => Promise<Result<Report>>,
  signal: AbortSignal,
): Promise<Reading | Exclude<PageState, { status: 'ready' }>> {
  const article = await inChunks(searchArticle(document), signal);
  if (article === null) return { status: 'not-article' };
  const answer = await ask(article.blocks);
  signal.throwIfAborted();
  if (!answer.ok) return { status: 'failed', message: answer.error };
  return { status: 'ready', article, report: answer.value };
}
