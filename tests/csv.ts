/** Reads CSV as RFC 4180 has it, where every cell is quoted: two quotation marks stand for one. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, value = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
