/** What a page says of itself: an article, surely something else, or nothing that decides. */
type Declared = 'article' | 'other' | null;

/** Open Graph types that are no articles (ogp.me); `website` is what templates say of everything. */
const OTHER_OG = /^(?:product|profile|video|music|book|game|place|business|restaurant|object)/i;

/** schema.org's Article with its news kinds, and what blogs and live coverage call themselves. */
const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|OpinionPiece)$/;
const OTHER =
  /^(?:Product|ProductGroup|Recipe|SearchResultsPage|CollectionPage|ItemList|DiscussionForumPosting|QAPage|FAQPage|ProfilePage|JobPosting|Event|Movie|VideoGame|SoftwareApplication)$/;

/** A date of publication, as publishing systems tell it to search engines, analytics and newsletters. */
const DATED = /^(?:article:published_time|datePublished|pubdate|publish[-_]date|parsely-pub-date|sailthru\.date)$/;
const NAMES = ['property', 'name', 'itemprop'];

/** MediaWiki tells search engines that every page is an article; Wikinews marks those that it has published. */
const WIKI = 'meta[name="generator"][content^="MediaWiki"]';
const WIKINEWS = '#mw-content-text .published';

/** A page that names so many articles lists them. */
const LISTED = 4;
/** Longer data is a catalogue, not worth its parsing. */
const LONGEST_DATA = 200_000;

/** What the page's metadata declare: JSON-LD and microdata first, which name the page's main thing, then
 * `og:type` and the date of publication. */
export function declaredOf(document: Document): Declared {
  if (document.querySelector(WIKI) !== null) return document.querySelector(WIKINEWS) === null ? 'other' : 'article';
  const types = typesOf(document);
  const articles = types.filter((type) => ARTICLE.test(type)).length;
  if (articles >= LISTED) return 'other';
  if (articles > 0) return 'article';
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (OTHER_OG.test(og) || types.some((type) => OTHER.test(type))) return 'other';
  return /^article\b/i.test(og) || isDated(document) ? 'article' : null;
}

/** Asked of the few `meta` elements: a list of selectors would be tried on every element of the page. */
function isDated(document: Document): boolean {
  const metas = [...document.getElementsByTagName('meta')];
  return metas.some((meta) => NAMES.some((attribute) => DATED.test(meta.getAttribute(attribute) ?? '')));
}

function typesOf(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = script.textContent ?? '';
    if (data.length <= LONGEST_DATA) collectTypes(parsed(data), types);
  }
  for (const item of document.querySelectorAll('[itemscope][itemtype]:not([itemprop])')) {
    types.push(...nameOfType(item.getAttribute('itemtype')));
  }
  return types;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

/** Types of the things themselves, also in a `@graph`; not of what they are made of. */
function collectTypes(data: unknown, types: string[]): void {
  if (Array.isArray(data)) for (const item of data) collectTypes(item, types);
  else if (typeof data === 'object' && data !== null) {
    const { '@type': type, '@graph': graph } = data as Record<string, unknown>;
    for (const one of Array.isArray(type) ? type : [type]) types.push(...nameOfType(one));
    if (Array.isArray(graph)) collectTypes(graph, types);
  }
}

const nameOfType = (type: unknown): string[] =>
  typeof type === 'string' ? type.split(/\s+/).map((name) => name.replace(/^.*[/#:]/, '')) : [];
