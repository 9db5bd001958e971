/**
 * What sites call the parts of a page that are not the article, in `class`, `id` and `data-*` names, split into words
 * (`c-article__share-bar` → article, share, bar). Gathered from the naming habits of common publishing systems (WordPress,
 * Drupal, Arc, schema.org microdata, BEM style guides, advertising and comment services); sorted and unique.
 */

/** Never the article, however much text they hold. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  `breadcrumb breadcrumbs comment comments commentlist disqus footer livefyre menu mostpopular mostread nav navbar
  navigation outbrain pagination popular readnext recirc recirculation recommendation recommendations recommended related
  replies respond revcontent sidebar taboola trending`.split(/\s+/),
);

/** Not the article, unless a good part of the page's prose stands in it. */
export const ASIDE: ReadonlySet<string> = new Set(
  `abovefold ad adbox ads adslot advert advertisement advertising adverts attribution author authors bio bookmark byline
  bylines byteline caption captions carousel consent contributor contributors cookie cookies copyright credit credits
  dfp dialog disclaimer donate donation donations factbox follow fundraising gallery gdpr gpt infobox instream keywords
  lightbox masthead metadata modal morelinks newsletter newsletters overlay pager player poll popup promo promos promoted
  promotion promotional pubdate publishdate pullquote quiz rail readmore reporter seealso share sharebar sharedaddy
  sharing shares signin signup skyscraper slideshow social sponsor sponsored subscribe subscription syndication
  taglist tags teaser teasers timestamp toolbar tooltip topics upnext upsell videoplayer whatsapp widget widgets`.split(
    /\s+/,
  ),
);

/** The same in two words. */
export const ASIDE_PAIRS: ReadonlySet<string> = new Set(
  `also read|call out|article meta|continue reading|continues below|date line|entry meta|fact box|follow us|inline
  promo|inline video|in read|key points|list links|more from|more in|more links|more on|more stories|most popular|most
  read|next article|photo credit|post meta|pull quote|read also|read more|read next|see also|sign up|story continues|story
  meta|tag list|up next|video player`
    .split('|')
    .map((pair) => pair.replace(/\s+/g, ' ')),
);

/** Read aloud but not shown, or shown on paper alone. */
export const UNSEEN: ReadonlySet<string> = new Set(
  `assistive audible is-hidden offscreen print-only screen-reader screen-reader-only screen-reader-text screenreader sr-only
  u-visually-hidden visually-hidden visuallyhidden`.split(/\s+/),
);

/** The line or two under the headline. */
export const DECK: ReadonlySet<string> = new Set('deck dek standfirst strapline subheadline subtitle'.split(' '));

/** Posts of social media, put into the page with all their text. */
export const POSTS: ReadonlySet<string> = new Set(
  `bluesky-embed fb-post instagram-media mastodon-embed reddit-embed-bq text-post-media tiktok-embed
  twitter-tweet`.split(/\s+/),
);

/** What the article's own body is called. */
export const BODY: ReadonlySet<string> = new Set(
  `article body|article content|article text|articlebody|articlecontent|articletext|body text|content body|entry
  body|entry content|main content|post body|post content|rich text|story body|story content|story text|storybody`
    .split('|')
    .map((pair) => pair.replace(/\s+/g, ' ')),
);
