/**
 * What sites call the parts of a page that are not the article, in `class`, `id` and `data-*` names, split into words
 * (`c-article__share-bar` → article, share, bar). Gathered from the naming habits of common publishing systems (WordPress,
 * Drupal, Arc, schema.org microdata, BEM style guides, advertising and comment services); sorted and unique.
 */

/** What readers say: often more text than the article. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  `comment commentlist comments disqus livefyre replies respond`.split(/\s+/),
);

/** Not the article, unless a good part of the page's prose stands in it. */
export const ASIDE: ReadonlySet<string> = new Set(
  `ad adbox ads adslot advert advertisement advertising adverts attribution audio author authors bio
  bookmark boxout breadcrumb breadcrumbs byline bylines byteline callout callouts caption captions carousel consent
  contributor contributors cookie cookies copyright credit credits cta dfp dialog disclaimer donate donation donations
  editsection factbox follow footer fundraising gallery gdpr gpt infobox instream jwplayer keywords lightbox
  livestream masthead menu metadata modal mostpopular mostread nav navbar navigation newsletter
  newsletters outbrain overlay pager pagination player podcast poll popular popup promo promos promoted
  promotion promotional pubdate publishdate pullquote quiz rail readmore readnext recirc recirculation
  recommendation recommendations recommended related reporter revcontent seealso share sharebar sharedaddy shares
  sharing sidebar signin signup skyscraper slideshow social sponsor sponsored subscribe subscription syndication
  taboola taglist tags teaser teasers timestamp toolbar tooltip topics trending upnext upsell video videoplayer
  videos vjs whatsapp widget widgets`.split(/\s+/),
);

/** The same in two words. */
export const ASIDE_PAIRS: ReadonlySet<string> = new Set(
  `also read|article meta|call out|continue reading|continues below|date line|entry meta|fact box|follow us|
  in read|inline promo|inline video|key points|more from|more in|more links|more on|more stories|
  most popular|most read|next article|photo credit|post meta|pull quote|read also|read more|read next|see also|
  sign up|story continues|story meta|tag list|up next|video player`
    .split('|')
    .map((pair) => pair.trim()),
);

/**
 * Whole names that keep a part of the page out of prints (Bootstrap, MediaWiki, WordPress themes) and search results (Yahoo's
 * microformat): what a site does not count as the document's own.
 */
export const ASIDE_NAMES: ReadonlySet<string> = new Set(
  `d-print-none donotprint dontprint hidden-print hide-for-print no-print nocontent noprint print-hidden print-hide
  robots-nocontent`.split(/\s+/),
);

/** Read aloud but not shown, or shown on paper alone. */
export const UNSEEN: ReadonlySet<string> = new Set(
  `assistive audible element-invisible is-hidden offscreen print-only screen-reader screen-reader-only
  screen-reader-text screenreader sr-only u-visually-hidden visible-print visible-print-block visually-hidden
  visuallyhidden`.split(/\s+/),
);

/** The line or two under the headline. */
export const DECK: ReadonlySet<string> = new Set(
  `deck dek excerpt leadtext standfirst strapline subhead subheading subheadline subline subtitle summary synopsis`.split(
    ' ',
  ),
);

/** Posts of social media, put into the page with all their text. */
export const POSTS: ReadonlySet<string> = new Set(
  `bluesky-embed fb-post instagram-media mastodon-embed reddit-embed-bq text-post-media tiktok-embed twitter-tweet
  twitter-video`.split(/\s+/),
);

/** What the article's own body is called. */
export const BODY: ReadonlySet<string> = new Set(
  `article body|article content|article text|articlebody|articlecontent|articletext|body text|content body|
  entry body|entry content|main content|post body|post content|rich text|story body|story content|story text|
  storybody`
    .split('|')
    .map((pair) => pair.trim()),
);
