import { writeFileSync } from 'node:fs';
import { collections } from './accuracy/collections';
import { measureAll } from './accuracy/measure';
import { tables } from './accuracy/tables';

/**
 * npm run accuracy [-- --baseline]
 * Measures the engine against the labelled collections and prints the tables of docs/accuracy.md. With `--baseline` the
 * news gold's figures become those that the test compares with.
 */
const found = await collections();
if (!found) {
  console.error('accuracy: the labelled collections (../shared) are not here; nothing was measured');
  process.exitCode = 1;
} else {
  const measured = measureAll(found);
  console.log(tables(measured));
  if (process.argv.includes('--baseline')) {
    const file = new URL('../tests/accuracy/baseline.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify(measured.baseline, null, 2)}\n`);
  }
}
