import { readFileSync } from 'node:fs';

const folder = new URL('../../entrypoints/sample/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The sample article as a web page: without the script by which the extension reads its own copy. */
export function sampleArticle(): string {
  return read('index.html')
    .replace(
      '<link rel="stylesheet" href="./sample.css" />',
      `<link rel="icon" href="data:," /><style>${read('sample.css')}</style>`,
    )
    .replace(/<script type="module".*?<\/script>/, '');
}
