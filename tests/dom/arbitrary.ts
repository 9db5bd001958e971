import fc from 'fast-check';

/** A piece of a page as it is made up, before any DOM stands for it. */
export type Made =
  | { text: string }
  | { comment: string }
  | { tag: string; attributes: Record<string, string>; children: Made[] };

/** Words with all that stands between letters on real pages. */
export const WORDS = [
  'mill',
  'said',
  'İstanbul',
  'naïve',
  '“no”',
  '👩‍🏭',
  '𝒜da',
  'שלום',
  '\u202Eabc\u202C',
  'co\u00ADoperate',
  'a\u200Bb',
];
const GAPS = [' ', '  ', '\n\t', '\u00A0', '\u2009', '\uFEFF', '.', ', ', '&amp;', '<b>'];

const text = fc
  .array(fc.constantFrom(...WORDS, ...GAPS), { minLength: 1, maxLength: 6 })
  .map((parts): Made => ({ text: parts.join('') }));

const TAGS: readonly [tag: string, attributes?: Record<string, string>][] = [
  ...(
    [
      'p',
      'b',
      'a',
      'em',
      'span',
      'div',
      'ul',
      'li',
      'table',
      'tbody',
      'tr',
      'td',
      'h2',
      'blockquote',
      'br',
      'wbr',
    ] as const
  ).map((tag): [string] => [tag]),
  ['span', { style: 'display:none' }],
  ['div', { hidden: '' }],
  ['span', { style: 'text-transform:uppercase' }],
  ['p', { dir: 'rtl' }],
  ['script'],
  ['made-up'],
];

/** Any nesting of what occurs in articles, also such as no parser would make of HTML. */
export const { page } = fc.letrec<{ made: Made; page: Made[] }>((tie) => ({
  made: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ comment: fc.constantFrom('said', '') }),
    fc
      .record({ of: fc.constantFrom(...TAGS), children: fc.array(tie('made'), { maxLength: 4 }) })
      .map(({ of: [tag, attributes = {}], children }) => ({
        tag,
        attributes,
        children: tag === 'br' || tag === 'wbr' ? [] : children,
      })),
  ),
  page: fc.array(tie('made'), { minLength: 1, maxLength: 6 }),
}));

/** Puts the made pieces into a document. */
export function build(document: Document, into: Node, pieces: readonly Made[]): void {
  for (const piece of pieces) {
    if ('text' in piece) into.appendChild(document.createTextNode(piece.text));
    else if ('comment' in piece) into.appendChild(document.createComment(piece.comment));
    else {
      const element = document.createElement(piece.tag);
      for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
      build(document, element, piece.children);
      into.appendChild(element);
    }
  }
}

const BLOCK = /^(?:p|div|ul|li|table|tbody|tr|td|h2|blockquote)$/;
/** Private use: no text of the pages has them. */
const EDGE = '\uE001';
const BREAK = '\uE002';

/** The article's text as it must come out, worked out from the made pieces alone. */
export function expected(pieces: readonly Made[]): string {
  return flat(pieces)
    .split(EDGE)
    .flatMap((line) => line.split(/\uE002\s*\uE002/))
    .map((line) => line.replaceAll(BREAK, ' ').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

function flat(pieces: readonly Made[]): string {
  return pieces
    .map((piece) => {
      if ('comment' in piece) return '';
      if ('text' in piece) return piece.text.replace(/\p{Cf}/gu, '');
      if (piece.tag === 'script' || piece.attributes.style === 'display:none' || 'hidden' in piece.attributes)
        return '';
      if (piece.tag === 'br') return BREAK;
      const inner = flat(piece.children);
      return BLOCK.test(piece.tag) ? EDGE + inner + EDGE : inner;
    })
    .join('');
}
