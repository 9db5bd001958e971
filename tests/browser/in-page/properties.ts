import fc from 'fast-check';
import type { Span } from '../../../engine/span';
import { slicesOf } from '../../../page/article';
import type { Highlight, Renderer } from '../../../page/highlight';
import { blocksIn } from '../../../scripts/article';
import { WORDS } from '../../dom/arbitrary';
import { lookText, remember, setUp } from './highlights';

type Piece = { tag: string; children: Piece[] } | string;

const STANDINGS = ['anonymous', 'single', 'other'] as const;

const words = fc
  .array(fc.constantFrom(...WORDS, ...[' ', '  ', '\n\t', '\u00A0', '.', ', ']), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

/** Markup as a news page may have it. `#` stands for a comment. */
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({
      tag: fc.constantFrom(
        ...['p', 'b', 'a', 'em', 'span', 'div', 'ul>li', 'table>tbody>tr>td', 'br', '#'],
        ...['span style="display:none"', 'span style="text-transform:uppercase"', 'p dir="rtl"'],
      ),
      children: fc.array(tie('piece'), { maxLength: 4 }),
    }),
  ),
}));

function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return piece.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const inner = piece.children.map(htmlOf).join('');
  if (piece.tag === '#') return `<!-- ${inner.replace(/[<>-]/g, '')} -->${inner}`;
  if (piece.tag === 'br') return `<br>${inner}`;
  const tags = piece.tag.split('>');
  const close = [...tags].reverse().map((tag) => `</${tag.split(' ')[0]}>`);
  return tags.map((tag) => `<${tag}>`).join('') + inner + close.join('');
}

/** What is compared: letters and signs, as neither renderer shows anything under white space or silent characters alone. */
const ink = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');

/**
 * For any article: what a claim's highlight covers is the claim's text, and after switching on and off a hundred times
 * every text node is the same object with the same data at the same place. Throws with the smallest counterexample.
 */
export function checkAnyArticle(kind: Renderer['kind'], runs: number): void {
  const { renderer, names } = setUp(kind);
  const article = document.body.appendChild(document.createElement('article'));
  const claims = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), claims, (pieces, cuts) => {
      article.innerHTML = pieces.map(htmlOf).join('');
      const { text, blocks } = blocksIn(article);
      const unchanged = remember();
      const spans = disjoint(cuts.map(([a, b]) => [a % (text.length + 1), b % (text.length + 1)]));
      const shown = spans.map((span, i): Highlight => {
        const standing = STANDINGS[i] ?? 'other';
        return { id: String(i), standing, slices: slicesOf({ blocks }, span) };
      });
      renderer.show(shown);
      spans.forEach(([start, end], i) => {
        const seen = ink(lookText(names, STANDINGS[i] ?? 'other').join(''));
        const meant = ink(text.slice(start, end));
        if (seen !== meant) throw new Error(`highlighted ${JSON.stringify(seen)} for ${JSON.stringify(meant)}`);
      });
      for (let i = 0; i < 100; i++) {
        renderer.clear();
        renderer.show(shown);
      }
      renderer.clear();
      if (!unchanged()) throw new Error('the text nodes are not what they were');
    }),
    { numRuns: runs },
  );
  article.remove();
}

/** Spans that do not overlap, made of arbitrary ones. */
function disjoint(cuts: readonly (readonly [number, number])[]): Span[] {
  const ends = [...new Set(cuts.flat())].sort((a, b) => a - b);
  return ends.flatMap((end, i) => (i % 2 === 1 ? [[ends[i - 1] ?? 0, end] as const] : [])).slice(0, STANDINGS.length);
}
