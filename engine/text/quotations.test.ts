import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './index';

const quotations = (source: string) => read(source).quotations.map(({ span }) => source.slice(...span));

describe('quotation marks', () => {
  it.each([
    // Every style.
    ['“It is over,” she said. “Go home.”', ['“It is over,”', '“Go home.”']],
    ['"It is over," she said. "Go home."', ['"It is over,"', '"Go home."']],
    ['‘We can’t go,’ she said. ‘The officials’ plan is bad.’', ['‘We can’t go,’', '‘The officials’ plan is bad.’']],
    ["'Don't go to the Smiths' party,' she said, 'it's dull.'", ["'Don't go to the Smiths' party,'", "'it's dull.'"]],
    ['« Oui », he said. „Nein“, she said. »Ja«, they said.', ['« Oui »', '„Nein“', '»Ja«']],
    ["``Yes,'' he said. ''No,'' she said.", ["``Yes,''", "''No,''"]],
    ['“Why?”he asked.“Because,”she said.', ['“Why?”', '“Because,”']],
    ['(“We won”—and “they lost”—he said.)', ['“We won”', '“they lost”']],
    // Within each other.
    ['“He told me ‘go now’ and left,” she said.', ['“He told me ‘go now’ and left,”', '‘go now’']],
    ['“He told me: ‘We won.’” She left.', ['“He told me: ‘We won.’”', '‘We won.’']],
    ['They called it "a "kind" offer to all" and left.', ['"a "kind" offer to all"', '"kind"']],
    // No quotation marks at all.
    ["It's the '90s, the workers' decade.", []],
    ['Rock ’n’ roll was the drivers’ delight.', []],
    ['A 6\'2" man with a 12" saw said "no".', ['"no"']],
    ['Home » News » World', []],
    ["The officials' plan 'was bad,' he said.", ["'was bad,'"]],
    // The wrong way round.
    ['A ”wrong” mark and a “worse“ one.', ['”wrong”', '“worse“']],
    ['Ruiz said,” There are many.” She left.', ['” There are many.”']],
    // Without a partner.
    ['“We will go on, Ruiz said. The council met on Monday.', []],
    ['Ruiz spoke of a “plan. He later said “no,” and left.', ['“no,”']],
    ['“It was late,” Ruiz said." Then she left.', ['“It was late,”']],
    ['Listing the faults she added, this has failed.”', []],
    ['It is good,” he said. Then he left.', ['It is good,”']],
    ['“He told me: ‘We won.” She left.', ['“He told me: ‘We won.”']],
    ['“One. “Two,” he said.', ['“One.', '“Two,”']],
    ['We shall win. "', []],
    ['"We shall win. " She left.', ['"We shall win. "']],
    ['"\n\nThe mayor said it was over.\n\n"\n\nShe left.', []],
    ["«““»,''.", ['«““»', '““', ",''"]],
    ['The plan is “good. The council met.\n\nRuiz said so.\n\n“We agree,” said Diallo.', ['“We agree,”']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('speech over several paragraphs', () => {
  const chain = (source: string) => read(source).quotations.map(({ closed, continues }) => [closed, continues]);

  it('goes on where the next paragraph opens it anew, or closes it', () => {
    const both = '“We waited.\n\n“Nobody came,” she said.\n\n“It was late.\n\nWe left,” he said.';
    expect(chain(both)).toEqual([
      [false, -1],
      [true, 0],
      [false, -1],
      [true, 2],
    ]);
  });

  it('goes on over a paragraph without marks', () => {
    const source = '“We waited.\n\nNobody came.\n\nWe left,” she said.';
    expect(quotations(source)).toEqual(['“We waited.', 'Nobody came.', 'We left,”']);
    expect(chain(source)).toEqual([
      [false, -1],
      [false, 0],
      [true, 1],
    ]);
  });

  it('gives each token the outermost quotation that holds it', () => {
    const text = read('She said: “He told me ‘no’ twice.” Then she left.');
    expect(text.tokens.map((t) => t.quotation).join(' ')).toBe('-1 -1 -1 0 0 0 0 0 0 0 0 0 0 -1 -1 -1 -1');
  });
});

const words = fc
  .array(fc.constantFrom('the', 'mayor', 'officials’', 'won’t', 'pay', 'Ruiz', 'on', 'Monday'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));
const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»']);
/** Narration and quoted speech in turn, as [words, whether quoted]. */
const parts = fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 6 });

describe('any paragraph', () => {
  it('with marks in pairs has its quotations between them', () => {
    fc.assert(
      fc.property(parts, marks, (list, [open, close]) => {
        const quoted = list.flatMap(([said, isQuoted]) => (isQuoted ? [`${open}${said},${close}`] : []));
        const text = list.map(([said, isQuoted]) => (isQuoted ? `${open}${said},${close}` : `so ${said},`)).join(' ');
        expect(quotations(text)).toEqual(quoted);
      }),
    );
  });

  it('with one mark that opens and none that closes has no quotation, and spoils no other paragraph', () => {
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('“', '"', '«'), (before, after, other, mark) => {
        const text = `It is “good,” he said.\n\nso ${before} ${mark}${after}.\n\nso ${other}.\n\n“Go,” she said.`;
        expect(quotations(text)).toEqual(['“good,”', '“Go,”']);
      }),
    );
  });

  it('holds its quotations: none crosses a paragraph’s border, and they nest', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      "''",
      'word',
      's',
      '.',
      ',',
      '5',
      ' ',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (list) => {
        const text = read(list.join(''));
        for (const { span } of text.quotations) {
          expect(text.paragraphs.some((p) => p.span[0] <= span[0] && span[1] <= p.span[1])).toBe(true);
          for (const other of text.quotations) {
            const [a, b] = span[0] < other.span[0] ? [span, other.span] : [other.span, span];
            expect(b[0] >= a[1] || b[1] <= a[1] || a[0] === b[0]).toBe(true);
          }
        }
        expect(text.quotations.every(({ continues }, i) => continues < i)).toBe(true);
      }),
    );
  });
});
