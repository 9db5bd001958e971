import { describe, expect, it } from 'vitest';
import { createEngine } from '../index';
import { read } from './index';

const REPORT = [
  'The Guardian reported:',
  '“The harbour has been shut since Monday. The mayor said he ‘would not resign’.',
  'Ana Ruiz, who runs the port, wrote that the ferries would sail.”',
];
const MORE = ['The story goes on in the same vein.', '“Hundreds came to the quay. They chanted, ‘Open it!’”'];

const article = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');
const excerptsOf = (text: string) => {
  const { tokens, excerpts } = read(text);
  return excerpts.map((excerpt) => [tokens[excerpt.tokens[0]]?.form, tokens[excerpt.tokens[1] - 2]?.form]);
};

describe('excerpts', () => {
  it('tells a copied report from direct speech, over its paragraphs and past a line of the article’s own', () => {
    expect(excerptsOf(article(...REPORT, ...MORE))).toEqual([
      ['"', "'"],
      ['Ana', '.'],
      ['"', "'"],
    ]);
  });

  it.each([
    ['a person’s words', ['Ana Ruiz said:', '“The harbour is shut. The mayor knows it.”']],
    ['an outlet that speaks of itself', ['The Guardian said:', '“We regret the mistake. The page was changed.”']],
    ['a few words', ['The Guardian reported:', '“The harbour is shut.”']],
    ['speech behind a line in which somebody takes the word', [...REPORT, 'Ruiz added more.', MORE[1] as string]],
  ])('leaves %s a quotation', (_, paragraphs) => {
    const { tokens } = read(article(...paragraphs));
    expect(tokens.findLast(({ form }) => /\p{L}/u.test(form))?.quotation).not.toBe(-1);
  });

  it('keeps the quotations within an excerpt', () => {
    const { text, tokens, quotations } = read(article(...REPORT));
    expect(quotations.map(({ inner }) => text.slice(...inner))).toEqual(['would not resign']);
    expect(tokens.filter(({ quotation }) => quotation === 0).map(({ form }) => form)).toEqual([
      "'",
      'would',
      'not',
      'resign',
      "'",
    ]);
  });

  it('gives what others say in it to them, through the outlet, and the whole to the outlet', () => {
    const text = article(...REPORT);
    const { claims } = createEngine(null).analyze(text);
    expect(claims.map(({ source, via }) => [text.slice(...(source?.spans[0] ?? [0, 0])), via])).toEqual([
      ['The Guardian', null],
      ['The mayor', 'Guardian'],
      ['Ana Ruiz, who runs the port', 'Guardian'],
    ]);
    expect(text.slice(...(claims[0]?.content.spans[0] ?? [0, 0]))).toMatch(/^“The harbour .* resign’\.$/);
  });
});
