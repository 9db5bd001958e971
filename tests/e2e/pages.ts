import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Texts and pages of publishers stand beside the repository, never in it; without them their tests are skipped. */
const SHARED = new URL('../../../shared/', import.meta.url);

/** A page around the article that the whole path is proven on, or null. */
export function seedArticle(): string | null {
  const file = new URL('seed-article.txt', SHARED);
  return existsSync(file) ? pageOf(readFileSync(file, 'utf8')) : null;
}

/** Real news pages as published, by name; empty when they are not there. */
export function newsPages(): Map<string, string> {
  const folder = new URL('pages/', SHARED);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
  return new Map(files.sort().map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}

/** A plain page around a text whose paragraphs are parted by blank lines. */
export function pageOf(text: string, { title = 'A news article', lang = 'en' } = {}): string {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.trim().split(/\n\s*\n/);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><main><article><h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}</article></main></body></html>`;
}
