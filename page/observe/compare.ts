import type { Article } from '../article';

/**
 * What became of an article: `same`: text and places; `moved`: the same text in other text nodes (a page that drew itself
 * anew); `changed`: it grew or was edited; `other`: another article, or none, stands there now.
 */
type Change = 'same' | 'moved' | 'changed' | 'other';

/** With fewer of its blocks left, it is another article. */
const SHARE_LEFT = 0.3;

/** What became of `before` in a page where `after` is found now. */
export function compareArticles(before: Article, after: Article | null): Change {
  if (after === null) return 'other';
  if (before.text === after.text) return sameNodes(before, after) ? 'same' : 'moved';
  const texts = new Set(after.blocks.map(({ text }) => text));
  const left = before.blocks.filter(({ text }) => texts.has(text)).length;
  return left >= before.blocks.length * SHARE_LEFT ? 'changed' : 'other';
}

function sameNodes(before: Article, after: Article): boolean {
  return before.blocks.every((block, b) => {
    const pieces = after.blocks[b]?.pieces ?? [];
    return block.pieces.length === pieces.length && block.pieces.every((piece, p) => samePlace(piece, pieces[p]));
  });
}

type Place = Pick<Article['blocks'][number]['pieces'][number], 'node' | 'from' | 'length'>;

const samePlace = (a: Place, b: Place | undefined): boolean =>
  a.node === b?.node && a.from === b.from && a.length === b.length;
