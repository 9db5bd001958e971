import type { Report } from '../../engine/report';
import type { PageState, Result } from '../../platform/protocol';
import type { Article, Block } from '../article';
import { isEnglish, sampleOf } from './english';

/** An article of the page with what the engine says of it. */
export interface Reading {
  status: 'ready';
  article: Article;
  report: Report;
}

export interface Asking {
  /** The engine's report on these blocks. */
  ask(blocks: readonly Block[]): Promise<Result<Report>>;
  /** The language of a text that is not English. */
  languageOf(text: string): Promise<string>;
}

/** Has an article's text read by the engine, if there is an article and it is in English. */
export async function readArticle(article: Article | null, { ask, languageOf }: Asking): Promise<Reading | NotRead> {
  if (article === null) return { status: 'not-article' };
  if (!isEnglish(article.text)) {
    return { status: 'other-language', language: await languageOf(sampleOf(article.text)) };
  }
  const answer = await ask(article.blocks);
  return answer.ok ? { status: 'ready', article, report: answer.value } : { status: 'failed', message: answer.error };
}

type NotRead = Exclude<PageState, { status: 'ready' }>;
