import { describe, expect, it } from 'vitest';
import { IN_ENGINE, inParentheses } from './at-once';

describe('inParentheses', () => {
  const cases: [string, string][] = [
    ['const f = (x) => x;', 'const f = ((x) => x);'],
    ['const f = async () => { await 1; };', 'const f = (async () => { await 1; });'],
    ['[1].map((x) => () => x);', '[1].map(((x) => (() => x)));'],
    ['const f = function* () { yield 1; };', 'const f = (function* () { yield 1; });'],
    ['one(); function f(x) { return x; }', 'var f = (function (x) { return x; });\none(); '],
    ['export async function f() {}', 'export var f = (async function () {});\n'],
    ['const o = { show() { return () => 1; } };', 'const o = { show() { return (() => 1); } };'],
    ['const o = { get a() { return 1; } };', 'const o = { get a() { return 1; } };'],
    ['class A { a() {} static b() {} }', 'class A { a() {} static b() {} }'],
    ['const f = (a, b = () => 1) => a;', 'const f = ((a, b = () => 1) => a);'],
    [
      'function f() { return g(); function g() { return 1; } }',
      'var f = (function () {var g = (function () { return 1; });\n return g();  });\n',
    ],
  ];
  it.each(cases)('%j', (code, expected) => expect(inParentheses(code)).toBe(expected));

  it('leaves functions callable before the line that declares them', () => {
    const code = 'const made = twice(3); function twice(x) { return add(x, x); function add(a, b) { return a + b; } }';
    expect(new Function(`${inParentheses(code)} return made;`)()).toBe(6);
  });
});

it('tells the article finder from the page’s own place for articles', () => {
  expect(
    ['/x/article/tree.ts', '/x/engine/index.ts', '/x/page/article/locate.ts'].map((id) => IN_ENGINE.test(id)),
  ).toEqual([true, true, false]);
});
