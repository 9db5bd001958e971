import { Readability } from '@mozilla/readability';
import { documentOf } from '../tests/dom';
import { madePages, realPages, type TestPage } from '../tests/pages/collections';
import { f1, lostIn } from '../tests/pages/score';
import { VARIANTS } from '../tests/pages/variants';
import { findArticle } from './article';

/**
 * `npx tsx scripts/pages.ts [--each] [VARIANT]`: how well articles are found, beside Readability.js alone; on real pages
 * where they are at hand, and on those of `tests/pages/made`.
 */
const each = process.argv.includes('--each');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

interface Figures {
  name: string;
  f1: number;
  lost: string[];
  readability: number;
}

function measure({ name, html, truth }: TestPage, change: (document: Document) => void): Figures {
  const document = documentOf(html);
  change(document);
  const found = findArticle(document)?.text ?? '';
  return { name, f1: f1(truth, found), lost: lostIn(truth, found), readability: f1(truth, readability(document)) };
}

/** Changes the document. */
function readability(document: Document): string {
  const content = new Readability(document).parse()?.content ?? '';
  const body = documentOf(`<!doctype html><html><body>${content.replace(/(?=<)/g, ' ')}</body></html>`).body;
  return body?.textContent ?? '';
}

const mean = (numbers: number[]): string => (numbers.reduce((a, b) => a + b, 0) / numbers.length).toFixed(4);

for (const [collection, pages] of Object.entries({ real: realPages(), made: madePages() })) {
  for (const [variant, change] of Object.entries(VARIANTS)) {
    if (pages.length === 0 || (wanted.length > 0 && !wanted.includes(variant))) continue;
    const rows = pages.map((page) => measure(page, change)).sort((a, b) => a.f1 - b.f1);
    const ours = rows.map((row) => row.f1);
    const theirs = rows.map((row) => row.readability);
    const lost = rows.reduce((sum, row) => sum + row.lost.length, 0);
    const figures = [mean(ours), Math.min(...ours).toFixed(3), lost, mean(theirs), Math.min(...theirs).toFixed(3)];
    console.log(`| ${collection}, ${variant} | ${figures.join(' | ')} |`);
    if (each)
      for (const row of rows)
        console.log(
          `  ${row.f1.toFixed(3)} ${row.readability.toFixed(3)} ${row.name}${row.lost.length ? ` lost ${row.lost.length}` : ''}`,
        );
  }
}
