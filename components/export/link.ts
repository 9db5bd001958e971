/** So many words name the start and the end of a longer quotation in a link. */
const EDGE = 5;

/**
 * A link that opens the page at the given words (a text fragment: WICG Scroll To Text Fragment). The page's own fragment is
 * kept. `part` is one stretch of the article's text; a long one is named by its first and last words, so that it is found
 * across paragraphs too.
 */
export function linkTo(url: string, part: string): string {
  const words = part.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  const named =
    words.length <= 2 * EDGE && !/\n/.test(part.trim())
      ? directive(words)
      : `${directive(words.slice(0, EDGE))},${directive(words.slice(-EDGE))}`;
  const [page, fragment = ''] = split(url);
  return `${page}#${fragment.replace(/:~:.*$/, '')}:~:text=${named}`;
}

function split(url: string): [string, string?] {
  const at = url.indexOf('#');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}

/**
 * Hyphens, commas and ampersands mean something inside a text directive, so they are escaped too. Half a surrogate pair
 * cannot be encoded and becomes the replacement character.
 */
const directive = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
