import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { main } from './main';

const ARTICLE =
  'The bridge will stay closed until the spring, Mayor Ana Prieto said on Tuesday. It will reportedly cost nine million.';
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  stdin.end(input);
  const code = await main([...args, '--patterns-only'], { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

test('prints a readable report', async () => {
  const { code, out } = await run([file('bridge.txt', ARTICLE)]);
  expect(code).toBe(0);
  expect(out).toContain('2 claims from 1 sources');
  expect(out).toContain('Ana Prieto (person) — level 4, named');
  expect(out).toContain('nobody is named (none) — level 0, untraceable');
});

test('prints the report as JSON, with the extracted text of a page', async () => {
  const sentence = 'The council has met four times this month to speak about the bridge, the river and the road. ';
  const body = [ARTICLE, sentence.repeat(3), sentence.repeat(4)].map((words) => `<p>${words}</p>`).join('');
  const page = `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>${body}</article></body></html>`;
  const { code, out } = await run(['--json', file('bridge.html', page)]);
  const report = JSON.parse(out);
  expect(code).toBe(0);
  expect(report.claims).toHaveLength(2);
  const [start, end] = report.claims[0].cue.spans[0];
  expect(report.text.slice(start, end)).toBe('said');
});

test.each([
  ['a missing file', () => join(folder, 'nowhere.txt'), 'nowhere.txt: there is no such file'],
  ['binary data', () => file('data.txt', new Uint8Array([80, 75, 0, 1])), 'data.txt: this is binary data'],
  ['what is not UTF-8', () => file('latin.txt', new Uint8Array([0xe9, 0x20, 0xff])), 'latin.txt: this is binary data'],
  ['an empty text', () => file('empty.txt', ' \n'), 'empty.txt: the text is empty'],
  ['a page without an article', () => file('none.html', '<html><body></body></html>'), 'no article was found'],
])('says in one line what is wrong with %s, and reads the other files all the same', async (_, path, problem) => {
  const { code, out, err } = await run([path(), file('bridge.txt', ARTICLE)]);
  expect(code).toBe(1);
  expect(err).toContain(problem);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toContain('2 claims');
});

test('answers lines in order, and loses none to a broken one', async () => {
  const lines = [
    '{"id":1,"text":"One, she said."}',
    'broken',
    '[1]',
    '{"id":2}',
    '',
    '{"id":3,"text":""}',
    '{"text":"x"}',
  ];
  const { code, out, err } = await run(
    ['--jsonl'],
    `${[...lines, JSON.stringify({ id: 'last', text: ARTICLE })].join('\n')}\n`,
  );
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual([1, 'last']);
  expect(answers[1].claims).toHaveLength(2);
  expect(err.trim().split('\n')).toEqual([
    'analyze: line 2: this is not JSON',
    'analyze: line 3: this is no JSON object',
    'analyze: line 4: it has neither "text" nor "html" (id 2)',
    'analyze: line 6: the text is empty (id 3)',
    'analyze: line 7: it has no "id"',
  ]);
});

test('answers each line as it comes', async () => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const done = main(['--jsonl', '--patterns-only'], { stdin, stdout, stderr });
  for (const id of ['a', 'b']) {
    stdin.write(`${JSON.stringify({ id, text: ARTICLE })}\n`);
    const answer: Buffer = await new Promise((resolve) => stdout.once('data', resolve));
    expect(JSON.parse(answer.toString()).id).toBe(id);
  }
  stdin.end();
  expect(await done).toBe(0);
});

test('tells how it is used', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('usage:');
});

test.each([
  [['--nonsense'], 'nonsense'],
  [[], 'no file named'],
  [['--json', '--jsonl'], 'exclude each other'],
])('explains a wrong call: %j', async (args, problem) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain(problem);
  expect(err).toContain('usage:');
});
