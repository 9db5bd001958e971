import { attributeOf, nameOf } from './dom';
import { ASIDE, ASIDE_PAIRS, BODY, DECK, ELSEWHERE, POSTS, UNSEEN } from './words';

/**
 * What an element's own name and attributes say of its part in the page: `closed` holds no text to read; `elsewhere` is not
 * the article, however much text it holds; `aside` is not, unless much of the page's prose stands in it; `post` is a post of
 * social media; `deck` calls itself the line under the headline, `body` the article's body.
 */
export type Label = 'closed' | 'elsewhere' | 'aside' | 'post' | 'deck' | 'body' | 'plain';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements without running text of their own. */
const CLOSED = words(
  `audio button canvas datalist dialog embed head iframe input map math meter noscript object optgroup option picture
  progress script select style svg template textarea title video`,
);
const ELSEWHERE_TAGS = words('footer menu nav');
const ASIDE_TAGS = words('aside figcaption figure form amp-embed amp-sidebar');
const ELSEWHERE_ROLES = words('banner complementary contentinfo menu menubar navigation search toolbar');
const ASIDE_ROLES = words('alert alertdialog button dialog form status tablist tooltip');

/** Running text with a meaning of its own: its class says how it looks, not what part of the page it is. */
const INLINE_MARKUP = words('a abbr b bdi bdo cite code em font i ins label mark q s small strong sub sup time u');
/** Page and article carry classes that list topics, authors and page features. */
const WHOLES = words('body html main');

/** Elements that begin and end a line of their own. */
const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
  table tbody td tfoot th thead tr ul`,
);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

export function labelOf(element: Element, name: string = nameOf(element)): Label {
  if (CLOSED.has(name)) return 'closed';
  if (isUndisplayed(element)) return 'closed';
  if (ELSEWHERE_TAGS.has(name)) return 'elsewhere';
  if (INLINE_MARKUP.has(name) || WHOLES.has(name)) return 'plain';
  const role = attributeOf(element, 'role');
  if (role !== '' && ELSEWHERE_ROLES.has(role)) return 'elsewhere';
  const byName = nameLabel(attributeOf(element, 'class'), attributeOf(element, 'id'));
  if (byName === 'closed' || byName === 'elsewhere') return byName;
  if (ASIDE_TAGS.has(name) || (role !== '' && ASIDE_ROLES.has(role))) return 'aside';
  if (attributeOf(element, 'itemprop') === 'articleBody') return 'body';
  return byName;
}

/** What the markup itself says is not shown; what style sheets hide is seen only in a browser (`visibility.ts`). */
function isUndisplayed(element: Element): boolean {
  const style = attributeOf(element, 'style');
  if (style !== '' && /display\s*:\s*none/i.test(style)) return true;
  if (element.hasAttribute?.('hidden')) return true;
  return attributeOf(element, 'aria-hidden') === 'true';
}

const known = new Map<string, Label>();
const KNOWN_NAMES = 5000;

/** Label of a class list and an id; remembered, as pages use the same few over and over. */
function nameLabel(classes: string, id: string): Label {
  if (classes === '' && id === '') return 'plain';
  const key = `${classes} ${id}`;
  let label = known.get(key);
  if (label === undefined) {
    if (known.size > KNOWN_NAMES) known.clear();
    label = readName(key);
    known.set(key, label);
  }
  return label;
}

/** A word after these says what stands beside the text, or what it is about, not what it is. */
const OF_OTHERS = /(?<![a-z])(?:with|has|no|without|tag|category|author|postid|type|format|status)[-_][\w-]+/gi;
/** A word before these says what state the page is in. */
const STATE = /[a-z]+[-_](?:active|closed|collapsed|disabled|enabled|off|on|open|opened)(?![a-z])/gi;

function readName(name: string): Label {
  const tokens = name.toLowerCase().split(/\s+/);
  if (tokens.some((token) => UNSEEN.has(token))) return 'closed';
  if (tokens.some((token) => POSTS.has(token))) return 'post';
  const list = name
    .replace(OF_OTHERS, ' ')
    .replace(STATE, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const pairs = list.slice(1).map((word, i) => `${list[i]} ${word}`);
  if (list.some((word) => ELSEWHERE.has(word))) return 'elsewhere';
  if (list.some((word) => ASIDE.has(word)) || pairs.some((pair) => ASIDE_PAIRS.has(pair))) return 'aside';
  if (list.some((word) => DECK.has(word))) return 'deck';
  return list.some((word) => BODY.has(word)) || pairs.some((pair) => BODY.has(pair)) ? 'body' : 'plain';
}
