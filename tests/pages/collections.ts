import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { documentOf } from '../dom';

/** A page and the text of the article on it, paragraph by paragraph. */
export interface TestPage {
  readonly name: string;
  readonly html: string;
  readonly truth: string;
}

/** Real pages with their articles' true text; they belong to their publishers and are no part of this repository. */
const REAL = new URL('../../../shared/pages/', import.meta.url);
const MADE = new URL('made/', import.meta.url);

/** The real pages; none where they are not at hand. */
export function realPages(): TestPage[] {
  return namesIn(REAL).map((name) => ({
    name,
    html: read(REAL, `${name}.html`),
    truth: read(REAL, `${name}.truth.txt`),
  }));
}

/** The real pages' HTML by name, to be served. */
export const realHtml = (): Map<string, string> => new Map(realPages().map(({ name, html }) => [name, html]));

/**
 * The pages of `made/`, built as publishing systems build theirs, around news that never happened. A page is a template:
 * `{{3}}` stands for the third line of `story.txt`, `{{+…}}` for other text of the article, `{{3-}}` for a line that is
 * there and yet no part of it (hidden, or said twice), `{{o3}}` for the third line of `other.txt`.
 */
export function madePages(): TestPage[] {
  const story = read(MADE, 'story.txt').split('\n');
  const other = read(MADE, 'other.txt').split('\n');
  return namesIn(MADE).map((name) => {
    const told: string[] = [];
    const html = read(MADE, `${name}.html`).replace(PLACE, (_, said, line, aside, beside) => {
      if (beside !== undefined) return other[Number(beside) - 1] as string;
      const text = said ?? (story[Number(line) - 1] as string);
      if (aside === undefined) told.push(textOf(text));
      return text;
    });
    return { name, html, truth: told.join('\n\n') };
  });
}

const PLACE = /\{\{(?:\+([^}]*)|(\d+)(-)?|o(\d+))\}\}/g;

const namesIn = (folder: URL): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => name.replace('.html', ''))
    : [];

const read = (folder: URL, name: string): string => readFileSync(new URL(name, folder), 'utf8');

const textOf = (html: string): string =>
  documentOf(`<!doctype html><html><body>${html}</body></html>`).body.textContent as string;
