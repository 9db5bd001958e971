import { createEngine } from '../../engine';
import { analyzeFile } from './file';
import { analyzeLines } from './lines';
import { readOptions, USAGE } from './options';
import { readWeights } from './weights';

export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Runs the command line. Returns the exit code: 0, 1 when some input could not be read, 2 when the call is wrong. */
export async function main(args: string[], streams: Streams): Promise<number> {
  const options = readOptions(args);
  if ('error' in options) {
    streams.stderr.write(`analyze: ${options.error}\n${USAGE}\n`);
    return 2;
  }
  if (options.output === 'help') {
    streams.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const engine = createEngine(options.patternsOnly ? null : readWeights());
  const complain = (problem: string) => void streams.stderr.write(`analyze: ${problem}\n`);
  if (options.output === 'lines') return analyzeLines(engine, streams, complain);
  let code = 0;
  for (const file of options.files) if (!(await analyzeFile(engine, file, options.output, streams, complain))) code = 1;
  return code;
}
