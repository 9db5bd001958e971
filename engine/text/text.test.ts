import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Span } from '../span';
import type { Text } from '../stages';
import { read } from './index';

const slice = (text: Text, span: Span) => text.text.slice(...span);
const sentences = (text: string) => read(text).sentences;
const forms = (text: string) => read(text).tokens.map((t) => t.form);

describe('tokens', () => {
  it.each([
    ['Moscow’s envoys won’t go.', ['Moscow', "'s", 'envoys', 'wo', "n't", 'go', '.']],
    [
      'The U.S.-led force cost $1,000.50 at 10:30 a.m.',
      ['The', 'U.S.-led', 'force', 'cost', '$', '1,000.50', 'at', '10:30', 'a.m.'],
    ],
    ["O'Hara of AT&T, a vice-president", ["O'Hara", 'of', 'AT&T', ',', 'a', 'vice-president']],
    [
      'see https://example.org/a?b=1. Or a@b.example, @user, #tag',
      ['see', 'https://example.org/a?b=1', '.', 'Or', 'a@b.example', ',', '@user', ',', '#tag'],
    ],
    ["rock 'em in the ’90s -- now…", ['rock', "'em", 'in', 'the', "'90s", '--', 'now', '…']],
    ['offi\u00adcials \u200bsay\ufeff so', ['officials', 'say', 'so']],
    ['a 🙂 𝒳 b', ['a', '🙂', '𝒳', 'b']],
  ])('%s', (text, expected) => expect(forms(text)).toEqual(expected));

  it.each([
    'The café’s owner, Mrs. Müller-Saß of R&D, paid £1,000.50 — 10½ per cent — at 10:30 a.m.',
    '“Don’t go,” l’Étoile’s U.S.-led crew said… see www.example.org/a, a.ñ@b.example or #Été',
  ])('are the same beside other writing: %s', (text) =>
    expect(forms(`${text} Ωmega`)).toEqual([...forms(text), 'Ωmega']),
  );

  it('span a word with what is invisible inside it', () => {
    const text = read('\ufeffThe offi\u00adcials left.');
    expect(slice(text, text.tokens[1]?.span ?? [0, 0])).toBe('offi\u00adcials');
  });
});

describe('sentences', () => {
  it.each([
    ['“Are you sure?” he said.', 1],
    ['Harwell (HWL.N) rose by 3 percent. Its rival fell.', 2],
    ['“Why us?” Amina Diallo asked. “Why now?”', 2],
    ['“The bridge is safe.” She added, “For now.”', 2],
    ['It was closed, said the FBI. eBay also complained.', 2],
    ['They met at No. 10 last night. No. They met elsewhere.', 3],
    ['About approx. 20 ships sailed.', 1],
    ['A U.S. Indo-Pacific Command officer spoke in the U.S. The rest kept silent.', 2],
    ['He lives on Elm St. His wife moved to St. Gallen.', 2],
    ['Gen. Ruth K. Osei and Lt. Col. Bram Visser spoke to Acme Inc. lawyers.', 1],
    ['Trading opened at 9 a.m. Monday. It ended at 4 p.m. Prices fell.', 3],
    ['She works in Boise, Idaho. 12 others left... maybe more.', 2],
    ['The case, Dole v. Marsh, was reopened.', 1],
    ['He left (for good.) Then he returned.', 2],
    ['It ended badly.The mayor left.', 2],
    ['The singer of Wham! was there.', 1],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));
});

describe('paragraphs', () => {
  it('end at every line break', () => {
    expect(read('One.\r\nTwo\n\n  \u00a0\nThree\u2029Four').paragraphs).toHaveLength(4);
  });

  it('survive lines wrapped at a fixed width', () => {
    const wrapped =
      'The minister of the interior said on Friday that\nnobody had been hurt when the old bridge over the\nriver fell, and that the railway line would be open\nagain on Monday.\n\nNobody else spoke.';
    expect(read(wrapped).paragraphs).toHaveLength(2);
  });
});

const PARTS = [
  'The',
  'officials',
  'U.S.',
  'No.',
  '10',
  'said',
  'won’t',
  '🙂',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '.',
  '?',
  '!',
  '…',
  ',',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '—',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\ud800',
  'e\u0301',
];
const article = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  it('is tiled by its tokens, in order', () => {
    fc.assert(
      fc.property(article, (source) => {
        const text = read(source);
        let at = 0;
        let gaps = '';
        for (const { span } of text.tokens) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          gaps += source.slice(at, span[0]);
          at = span[1];
        }
        expect(read(gaps + source.slice(at)).tokens).toEqual([]);
      }),
    );
  });

  it('nests tokens in sentences in paragraphs, and quotations in the text', () => {
    fc.assert(
      fc.property(article, (source) => {
        const text = read(source);
        text.sentences.forEach((s, i) => {
          expect(text.tokens.slice(...s.tokens).every((t) => t.sentence === i && holds(s.span, t.span))).toBe(true);
          expect(s.tokens[1]).toBeGreaterThan(s.tokens[0]);
        });
        text.paragraphs.forEach((p, i) => {
          const inside = text.sentences.slice(...p.sentences);
          expect(inside.every((s) => s.paragraph === i && holds(p.span, s.span))).toBe(true);
          expect(inside.at(0)?.tokens[0]).toBe(p.tokens[0]);
          expect(inside.at(-1)?.tokens[1]).toBe(p.tokens[1]);
        });
        for (const q of text.quotations) expect(holds(q.span, q.inner)).toBe(true);
        const starts = text.quotations.map((q) => q.span[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
