import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Engine } from '../../engine';
import { fromHtml, fromText, type Input } from './input';
import type { Streams } from './main';
import { readable } from './readable';

const HTML = new Set(['.html', '.htm', '.xhtml']);

/** Analyses one file and prints its report. Returns false, having said why, when the file cannot be read as text. */
export async function analyzeFile(
  engine: Engine,
  file: string,
  output: 'readable' | 'json',
  { stdout }: Pick<Streams, 'stdout'>,
  complain: (problem: string) => void,
): Promise<boolean> {
  const input = readInput(file);
  if ('problem' in input) {
    complain(`${file}: ${input.problem}`);
    return false;
  }
  const report = engine.analyze(input.text);
  const withText = isHtml(file) ? { text: input.text, ...report } : report;
  stdout.write(output === 'json' ? `${JSON.stringify(withText, null, 2)}\n` : readable(file, input.text, report));
  return true;
}

const isHtml = (file: string): boolean => HTML.has(extname(file).toLowerCase());

function readInput(file: string): Input {
  try {
    const bytes = readFileSync(file);
    if (bytes.includes(0)) return { problem: 'this is binary data, not text' };
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isHtml(file) ? fromHtml(content) : fromText(content);
  } catch (error) {
    return { problem: explain(error) };
  }
}

function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'this is binary data, not text in UTF-8';
  return error instanceof Error ? error.message : String(error);
}
