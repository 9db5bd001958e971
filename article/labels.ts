import { CLOSED, INLINE_MARKUP, type Kind } from './outline';
import { ASIDE, ASIDE_NAMES, ASIDE_PAIRS, BODY, DECK, ELSEWHERE, POSTS, UNSEEN } from './words';

/**
 * What an element's own name and attributes say of its part in the page: `closed` holds no text to read; `elsewhere` is not
 * the article, however much text it holds; `aside` is not, unless much of the page's prose stands in it; `post` is a post of
 * social media; `deck` calls itself the line under the headline, `body` the article's body.
 */
export type Label = 'closed' | 'elsewhere' | 'aside' | 'post' | 'deck' | 'body' | 'plain';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ELSEWHERE_TAGS = words('footer menu nav');
const ASIDE_TAGS = words(
  `aside figcaption figure form amp-ad amp-carousel amp-consent amp-embed amp-facebook amp-iframe amp-instagram amp-list
  amp-sidebar amp-social-share amp-twitter amp-video amp-youtube`,
);
/** A dialogue speaks of consent or of subscriptions, at any length; one that shows an article has its headline in it. */
const ELSEWHERE_ROLES = words(
  'alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar',
);
const ASIDE_ROLES = words('alert button form status tablist tooltip');

/** Page and article carry classes that list topics, authors and page features. */
const WHOLES = words('body html main');

/** Elements that begin and end a line of their own. */
const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
  table tbody td tfoot th thead tr ul`,
);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** What an element's kind says of it: its tag first, then its role, then its names. */
export function labelOf(kind: Kind): Label {
  const { name, role, hidden, mute, body, classes, id } = kind;
  if (CLOSED.has(name)) return 'closed';
  if (hidden || (mute && INLINE_MARKUP.has(name))) return WHOLES.has(name) ? 'plain' : 'closed';
  if (ELSEWHERE_TAGS.has(name)) return 'elsewhere';
  if (INLINE_MARKUP.has(name) || WHOLES.has(name)) return 'plain';
  if (ELSEWHERE_ROLES.has(role)) return 'elsewhere';
  const said = readNames(`${classes} ${id}`);
  if (said === 'closed' || said === 'elsewhere') return said;
  if (mute || ASIDE_TAGS.has(name) || ASIDE_ROLES.has(role)) return 'aside';
  return body ? 'body' : said;
}

/** What follows one of these in a name says what stands beside the element, not what it is. */
const OF_OTHERS = words('with has no without');
/** WordPress puts all that a post is about into its class list: author-ada tag-newsletters category-comment. */
const POST_ITSELF = /\b(?:hentry|post-\d+|type-[a-z]+|postid-\d+)\b/;
const POST_TOPIC = /^(?:author|category|format|status|tag|type)-/;
/** What comes before one of these is a part of the page that is in this state, not the element itself. */
const STATES = words('active closed collapsed disabled enabled off on open opened');
/** From weak to strong; the strongest that any name gives counts. */
const STRENGTH: readonly Label[] = ['plain', 'body', 'deck', 'aside', 'elsewhere', 'post', 'closed'];

function readNames(names: string): Label {
  let strongest = 0;
  const topics = POST_ITSELF.test(names);
  for (const name of names.split(/\s+/)) {
    if (!topics || !POST_TOPIC.test(name)) strongest = Math.max(strongest, STRENGTH.indexOf(readName(name)));
  }
  return STRENGTH[strongest] as Label;
}

function readName(name: string): Label {
  const lower = name.toLowerCase();
  if (UNSEEN.has(lower)) return 'closed';
  if (POSTS.has(lower)) return 'post';
  if (ASIDE_NAMES.has(lower)) return 'aside';
  const parts = (name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map((part) => part.toLowerCase());
  let strongest = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (OF_OTHERS.has(part) && i + 1 < parts.length) break;
    if (STATES.has(parts[i + 1] ?? '')) continue;
    strongest = Math.max(
      strongest,
      STRENGTH.indexOf(readWord(part)),
      STRENGTH.indexOf(readPair(`${parts[i - 1]} ${part}`)),
    );
  }
  return STRENGTH[strongest] as Label;
}

function readWord(word: string): Label {
  if (ELSEWHERE.has(word)) return 'elsewhere';
  if (ASIDE.has(word)) return 'aside';
  if (DECK.has(word)) return 'deck';
  return BODY.has(word) ? 'body' : 'plain';
}

const readPair = (pair: string): Label => (ASIDE_PAIRS.has(pair) ? 'aside' : BODY.has(pair) ? 'body' : 'plain');
