import { describe, expect, it } from 'vitest';
import { read } from '../text';
import { fallbackKey, openings, QUOTES, quoteStates, shapeOf } from './features';
import { windows } from './windows';

const names = Object.fromEntries(Object.entries(QUOTES).map(([name, state]) => [state, name]));
const states = (source: string) => [...quoteStates(read(source))].map((state) => names[state]).join(' ');
const first = (source: string) => read(source).tokens[0] as ReturnType<typeof read>['tokens'][number];

describe('quotation states', () => {
  it.each([
    ['He said “no one came to us”.', 'outside outside opens inside inside inside inside inside closes outside'],
    ['A “term” here', 'outside opens briefly closes outside'],
    ['“Yes.\n\n“No,” he said', 'opens unclosed unclosed opens continued continued closes outside outside'],
    ['“I said ‘go’ to them”', 'opens inside inside nested nested nested inside inside closes'],
  ])('%s', (source, expected) => expect(states(source)).toBe(expected));
});

it('tells the shape of a token', () => {
  const bits = (source: string) => shapeOf(first(source), false).toString(2);
  expect(['Word', 'UNO', 'x9', '—', 'a-b', '@x'].map(bits)).toEqual(['1', '11', '100', '1000', '10000', '100000']);
  expect(shapeOf(first('word'), true)).toBe(64);
});

it('knows the first word of a sentence behind its marks', () => {
  expect([...openings(read('“We left. (They) stayed'))]).toEqual([0, 1, 0, 0, 0, 1, 0, 0]);
});

it('looks an unknown compound up by its last part', () => {
  expect(fallbackKey(first('Vice-President'))).toBe('president');
  expect(fallbackKey(first('mayor'))).toBe('mayor');
});

describe('windows', () => {
  it('are the paragraphs', () =>
    expect(windows(read('One two.\n\nThree.'))).toEqual([
      [0, 3],
      [3, 5],
    ]));

  it('cut a long paragraph between sentences, and a long sentence anywhere', () => {
    const long = `Word ${'word '.repeat(99)}. `;
    expect(windows(read(long.repeat(3)))).toEqual([
      [0, 202],
      [202, 303],
    ]);
    expect(windows(read('word '.repeat(600))).map(([a, b]) => b - a)).toEqual([256, 256, 88]);
  });

  it('hold every token once', () => {
    const text = read(`Word ${'word '.repeat(300)}. ${'Word. '.repeat(200)}\n\nEnd.`);
    const list = windows(text);
    expect(list.map(([from], i) => from === (list[i - 1]?.[1] ?? 0)).every(Boolean)).toBe(true);
    expect(list.at(-1)?.[1]).toBe(text.tokens.length);
  });
});
