import { expect, it } from 'vitest';
import { hasHost, hostFrom, withHost, withoutHost } from './sites';

it('keeps lists of hosts sorted and without repeats', () => {
  expect(withHost(['b.example'], 'a.example')).toEqual(['a.example', 'b.example']);
  expect(withHost(['a.example'], 'a.example')).toEqual(['a.example']);
  expect(withoutHost(['a.example', 'b.example'], 'a.example')).toEqual(['b.example']);
});

it('changes nothing for a page without a host', () => {
  expect([withHost(['a.example'], null), withoutHost(['a.example'], null)]).toEqual([['a.example'], ['a.example']]);
  expect(hasHost(['a.example'], null)).toBe(false);
});

it.each([
  ['news.example', 'news.example'],
  [' https://News.example/a?b#c ', 'news.example'],
  ['news.example/politics', 'news.example'],
  ['zeitung-für.example', 'xn--zeitung-fr-ieb.example'],
  ['', null],
  ['two words', null],
  ['http://', null],
])('%j means %j', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});
