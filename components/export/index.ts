import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import type { Words } from '../words';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { rowsOf } from './rows';

export { claimText } from './claim';
export { complaintAbout, complaintOfMissing } from './complaint';

export type Format = 'md' | 'csv' | 'json';

export interface SavedFile {
  name: string;
  type: 'text/markdown' | 'text/csv' | 'application/json';
  text: string;
}

/** All claims of a page as a file of the given format. */
export function fileOf(
  words: Words,
  page: ReadyState,
  views: readonly ClaimView[],
  version: string,
  format: Format,
): SavedFile {
  const rows = rowsOf(words, page, views);
  const name = `${nameFrom(page.title)}.${format}`;
  switch (format) {
    case 'md':
      return { name, type: 'text/markdown', text: toMarkdown(words, page, rows) };
    case 'csv':
      return { name, type: 'text/csv', text: toCsv(rows) };
    case 'json':
      return { name, type: 'application/json', text: toJson(page, rows, version) };
  }
}

/** A file name that every system takes: letters, digits and hyphens, at most 60 of them. */
export function nameFrom(title: string): string {
  const plain = [...title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, 60).join('');
  return plain.replace(/^-+|-+$/g, '') || 'claims';
}
