import type { Found } from '../../article/found';
import type { PageOutline } from '../outline';
import type { Article, Block, Piece } from './article';

/** An article that was found in a page's outline, in its places in the page. */
export function placed(found: Found, { elements, nodes }: Pick<PageOutline, 'elements' | 'nodes'>): Article {
  const { title, text, truncatedAt } = found;
  const blocks = found.blocks.map(({ span, element, pieces }): Block => {
    const own = pieces.map(({ node, from, at, length }): Piece => {
      return { node: node === null ? null : (nodes[node] as Text), from, at, length };
    });
    return { text: text.slice(...span), span, element: elements[element] as Element, pieces: own };
  });
  return { title, text, truncatedAt, blocks, container: elements[found.container] as Element };
}
