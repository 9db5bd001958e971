import type { Report } from '../../engine/report';
import type { PageState, Result } from '../../platform/protocol';
import type { Article, Block } from '../article';
import { languageOf } from './language';

/** An article of the page with what the engine says of it. */
export interface Reading {
  status: 'ready';
  article: Article;
  report: Report;
}

export type Ask = (blocks: readonly Block[]) => Promise<Result<Report>>;

/** Has an article's text read by the engine, if there is an article and it is in English. */
export async function readArticle(article: Article | null, ask: Ask): Promise<Reading | NotRead> {
  if (article === null) return { status: 'not-article' };
  const language = languageOf(article.text);
  if (language !== 'eng') return { status: 'other-language', language };
  const answer = await ask(article.blocks);
  return answer.ok ? { status: 'ready', article, report: answer.value } : { status: 'failed', message: answer.error };
}

type NotRead = Exclude<PageState, { status: 'ready' }>;
