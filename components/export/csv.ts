import type { Row } from './rows';

/** The columns in order; their names are part of the format and stay English. */
const COLUMNS = [
  'number',
  'level',
  'level_name',
  'quote',
  'source',
  'kind',
  'count',
  'cue',
  'via',
  'hedges',
  'independent_sources',
  'also_said_by',
  'contradicted_by',
  'reasons',
  'link',
] as const satisfies readonly (keyof Row)[];

/**
 * All claims as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it rightly).
 */
export function toCsv(rows: readonly Row[]): string {
  const lines = [COLUMNS.map(String), ...rows.map((row) => COLUMNS.map((column) => written(row[column])))];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

const written = (value: Row[keyof Row]): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

/**
 * One cell. Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
export function cell(text: string): string {
  const harmless = /^\s*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
