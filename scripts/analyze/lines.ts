import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Engine } from '../../engine';
import type { Report } from '../../engine/report';
import { fromHtml, fromText } from './input';
import type { Streams } from './main';

/**
 * Reads `{"id", "text"}` or `{"id", "html"}` lines and answers each with `{"id", …Report}` (and `text`, for a page) as it
 * comes, in order. A line that cannot be read is complained about by number; the others are answered all the same.
 */
export async function analyzeLines(
  engine: Engine,
  { stdin, stdout }: Streams,
  complain: (problem: string) => void,
): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const answer = answerLine(engine, line);
    if ('problem' in answer) {
      complain(`line ${number}: ${answer.problem}`);
      code = 1;
    } else if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
  }
  return code;
}

type Answer = ({ id: unknown; text?: string } & Report) | { problem: string };

function answerLine(engine: Engine, line: string): Answer {
  const item = parse(line);
  if ('problem' in item) return item;
  const { id, text, html } = item;
  const named = (problem: string) => ({ problem: `${problem} (id ${JSON.stringify(id)})` });
  if (typeof text !== 'string' && typeof html !== 'string') return named('it has neither "text" nor "html"');
  const input = typeof text === 'string' ? fromText(text) : fromHtml(html as string);
  if ('problem' in input) return named(input.problem);
  const report = engine.analyze(input.text);
  return typeof text === 'string' ? { id, ...report } : { id, text: input.text, ...report };
}

function parse(line: string): { id: unknown; text?: unknown; html?: unknown } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'this is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'this is no JSON object' };
  if (!('id' in value)) return { problem: 'it has no "id"' };
  return value as { id: unknown };
}
