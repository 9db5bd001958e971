import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run --silent analyze -- [--json] [--patterns-only] FILE…    (.txt or .html)
       npm run --silent analyze -- --jsonl [--patterns-only] < LINES      ({"id", "text"} or {"id", "html"} a line)`;

interface Options {
  output: 'readable' | 'json' | 'lines' | 'help';
  patternsOnly: boolean;
  files: string[];
}

/** What the arguments ask for, or what is wrong with them. */
export function readOptions(args: string[]): Options | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        'patterns-only': { type: 'boolean' },
      },
    });
    if (values.help) return { output: 'help', patternsOnly: false, files: [] };
    if (values.jsonl && values.json) return { error: '--json and --jsonl exclude each other' };
    if (values.jsonl && positionals.length) return { error: '--jsonl reads standard input and takes no file' };
    if (!values.jsonl && !positionals.length) return { error: 'no file named' };
    const output = values.jsonl ? 'lines' : values.json ? 'json' : 'readable';
    return { output, patternsOnly: values['patterns-only'] ?? false, files: positionals };
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
