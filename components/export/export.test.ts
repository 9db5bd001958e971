import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadyState } from '../../platform/protocol';
import { readCsv } from '../../tests/csv';
import { READY } from '../../tests/gallery/article';
import { wordsIn } from '../../tests/words/files';
import { viewsOf } from '../claims/view';
import { cell } from './csv';
import { claimText, complaintAbout, complaintOfMissing, fileOf, nameFrom } from './index';
import { linkTo } from './link';
import { escaped } from './markdown';

const words = await wordsIn('en');
const views = viewsOf(READY.text, READY.report);
const view = (n: number) => views[n] ?? expect.fail();
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'|*_`[](){}<>#&!~\\ a1'), maxLength: 40 });

function pageWith(content: string): ReadyState {
  const [claim] = READY.report.claims;
  if (claim === undefined) throw new Error('no claim');
  const own = {
    ...claim,
    source: null,
    cue: { spans: [] },
    hedges: [],
    reasons: [],
    content: { spans: [[0, content.length]] as [number, number][] },
  };
  return { ...READY, text: content, report: { ...READY.report, claims: [own] } };
}

describe('CSV', () => {
  it('reads back as it was written, whatever the article says', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (content) => {
        const page = pageWith(content);
        const file = fileOf(words, page, viewsOf(page.text, page.report), '1', 'csv');
        const rows = readCsv(file.text.slice(1));
        expect(rows.map((row) => row.length)).toEqual([15, 15]);
        expect(rows[1]?.[3]?.replace(/^'/, '')).toBe(content.replace(/\s+/g, ' ').trim().replace(/^'/, ''));
      }),
    );
  });
  it('never lets a cell begin as a formula', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (text) => {
        expect(cell(text)).not.toMatch(/^"\s*[=+\-@\t\r]/);
      }),
    );
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', ' \t1', '＝1'])('%j becomes text', (text) => {
    expect(cell(text)).toBe(`"'${text}"`);
  });
  it('leaves plain text plain', () => {
    expect(cell('say "no" = never')).toBe('"say ""no"" = never"');
  });
});

describe('Markdown', () => {
  it('escapes every character that could mean something, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (text) => {
        const written = escaped(text);
        expect(written.replace(/\\([!-/:-@[-`{-~])/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&\n]/);
        expect(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
  it('lists every claim with who says it, its level and a link to its words', () => {
    const { text } = fileOf(words, READY, views, '0.1.0', 'md');
    expect(text).toContain('# Port knew of cracks in Ellery pier\n');
    expect(text.match(/^> /gm)).toHaveLength(10);
    expect(text).toContain('Level 4, Named person');
    expect(text).toContain('](https://news.example/ellery/pier#:~:text=');
  });
});

describe('JSON', () => {
  it('holds the report, and each claim with its words and link', () => {
    const file = fileOf(words, READY, views, '0.1.0', 'json');
    const read = JSON.parse(file.text);
    expect(read.format).toBe('on-record/1');
    expect(read.summary).toEqual(READY.report.summary);
    expect(read.claims).toHaveLength(10);
    expect(read.claims[6]).toMatchObject({
      id: 'c6',
      kind: 'none',
      quote: 'The pier was … inspected only once in nine years',
    });
    expect(read.text.slice(...read.claims[5].content.spans[0])).toBe(read.claims[5].quote);
  });
});

describe('links to words', () => {
  it.each([
    ['https://a.example/', 'the pier', 'https://a.example/#:~:text=the%20pier'],
    ['https://a.example/#top', 'well-known', 'https://a.example/#top:~:text=well%2Dknown'],
    ['https://a.example/#:~:text=old', 'x, y & z', 'https://a.example/#:~:text=x%2C%20y%20%26%20z'],
    ['https://a.example/', 'a b c d e f g h i j k', 'https://a.example/#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k'],
    ['https://a.example/', 'one\n\ntwo', 'https://a.example/#:~:text=one%20two,one%20two'],
    ['https://a.example/', '  ', 'https://a.example/'],
  ])('%s at %j', (url, part, link) => {
    expect(linkTo(url, part)).toBe(link);
  });
  it('never throws and stays one address, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (part) => {
        expect(linkTo('https://a.example/', part)).toMatch(/^\S+$/);
      }),
    );
    expect(linkTo('https://a.example/', 'half \uD83D pair')).toContain('%EF%BF%BD');
  });
});

describe('texts to copy', () => {
  it('one claim with a link', () => {
    expect(claimText(words, READY, view(7))).toBe(
      'the authority had been warned twice\n— A senior official at the ministry, “told”, via the Ellery Courier (Level 1, Anonymous, thin)\n' +
        'https://news.example/ellery/pier#:~:text=the%20authority%20had%20been%20warned%20twice',
    );
  });
  it('a report of a wrong result holds the whole sentence, the engine and what was found', () => {
    const text = complaintAbout(words, READY, view(6), '0.1.0');
    expect(text).toContain('Sentence: The pier was allegedly inspected only once in nine years.');
    expect(text).toContain('Engine: 0.1.0, patterns+tagger');
    expect(text).toMatch(/^kind: none$/m);
    expect(text).toMatch(/^rules: agentless$/m);
    expect(text.endsWith('What is wrong: \n')).toBe(true);
  });
  it('a report of something missing leaves the sentence to the reader', () => {
    expect(complaintOfMissing(words, READY, '0.1.0')).toContain('Page: https://news.example/ellery/pier');
  });
});

it.each([
  ['Port “knew” of cracks!', 'port-knew-of-cracks'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Über alles', 'über-alles'],
  ['???', 'claims'],
  [`Port ${'𝐀'.repeat(70)}`, `port-${'𝐀'.repeat(55)}`],
])('%j is saved as %j', (title, name) => {
  expect(nameFrom(title)).toBe(name);
});
