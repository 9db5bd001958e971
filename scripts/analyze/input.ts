import { parseHTML } from 'linkedom';
import { findArticle } from '../article';

/** What is to be analysed, or why it cannot be. */
export type Input = { text: string } | { problem: string };

/** A page's article text. */
export function fromHtml(html: string): Input {
  if (!html.trim()) return { problem: 'the text is empty' };
  const article = findArticle(parseHTML(html).document);
  return article ? { text: article.text } : { problem: 'no article was found in this page' };
}

export const fromText = (text: string): Input => (text.trim() ? { text } : { problem: 'the text is empty' });
