/** Pages that are no articles, and small ones that are, each with what is typical of its kind. Made up for the tests. */

const PROSE =
  'The mill on the river will close in spring, two managers said on Monday, and most of its workers will have to go, although nobody has told them so yet.';
const many = (count: number, html: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => html(i)).join('');
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>The page</title>${head}</head><body>${body}</body></html>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

export const OTHERS: Readonly<Record<string, string>> = {
  'front page': page(
    og('website'),
    many(40, (i) => `<article><h2><a href="/${i}">Mill to close</a></h2><p>${PROSE}</p></article>`),
  ),
  'front page that lists its articles for search engines': page(
    data({ '@graph': Array(6).fill({ '@type': 'NewsArticle' }) }),
    many(40, (i) => `<div><h2><a href="/${i}">Mill to close</a></h2><p>${PROSE}</p></div>`),
  ),
  'topic page': page(
    data({ '@type': 'CollectionPage', name: 'Mills' }) + og('article'),
    `<p>${PROSE.repeat(4)}</p>${many(20, () => `<div><p>${PROSE}</p></div>`)}`,
  ),
  'search results': page(
    '',
    `<form><input type="search"></form><ol>${many(10, (i) => `<li><a href="/${i}">Mill</a><p>${PROSE}</p></li>`)}</ol>`,
  ),
  'shop window': page(
    og('website'),
    many(30, (i) => `<li><a href="/${i}"><img> Mill stone</a> <b>12.00</b></li>`),
  ),
  'shop product': page(
    data([{ '@type': 'Product', offers: { '@type': 'Offer' } }]) + og('product'),
    `<h1>Mill stone</h1><p>${PROSE.repeat(8)}</p>`,
  ),
  mail: page(
    '',
    `<div role="main"><h2>Mill to close</h2><div>${many(6, () => `<p>${PROSE}</p>`)}</div><div role="textbox" contenteditable="true"></div></div>`,
  ),
  'forum thread': page(
    '',
    many(
      12,
      () =>
        `<div class="message"><div class="user"><a href="/u">ada</a></div><div class="text"><p>${PROSE.repeat(3)}</p></div></div>`,
    ),
  ),
  'forum thread with its data': page(
    data({ '@type': 'DiscussionForumPosting' }),
    `<div><p>${PROSE.repeat(9)}</p></div>${many(9, () => `<div><p>${PROSE}</p></div>`)}`,
  ),
  'question with answers': page(data({ '@type': 'QAPage' }), `<div><p>${PROSE.repeat(9)}</p></div>`),
  video: page(og('video.other'), `<video></video><p>${PROSE.repeat(5)}</p>`),
  profile: page(og('profile'), `<h1>Ada Quill</h1>${many(9, () => `<p>${PROSE}</p>`)}`),
  recipe: page(
    data({ '@graph': [{ '@type': ['Recipe'] }] }),
    many(9, () => `<p>${PROSE}</p>`),
  ),
  'section list with decks and dates': page(
    '',
    `<h1>Business</h1>${many(25, (i) => `<li class="river"><div class="text"><h3><a href="/${i}">Mill to close</a></h3><p>${PROSE}${PROSE}</p><time>3 May</time></div></li>`)}`,
  ),
  'search results with long extracts': page(
    '',
    many(
      10,
      (i) => `<div class="result"><a href="/${i}">The mill and what became of it</a><p>${PROSE.repeat(2)}</p></div>`,
    ),
  ),
  encyclopedia: page(
    `<meta name="generator" content="MediaWiki 1.43">${data({ '@type': 'Article', name: 'Mill' })}`,
    `<div id="mw-content-text">${many(30, () => `<p>${PROSE}</p>`)}</div>`,
  ),
  documentation: page(
    '',
    `<nav><a href="/a">API</a></nav><main>${many(12, () => `<p>${PROSE}</p><pre><code>mill --close</code></pre>`)}</main>`,
  ),
  'mailing list': page('', `<h1>[mill] closing</h1><pre>${PROSE.repeat(20)}</pre><a href="/next">Next message</a>`),
  'issue with its comments': page(
    '',
    many(
      9,
      () => `<div class="item"><h3><a href="/ada">ada</a> commented</h3><div><p>${PROSE.repeat(3)}</p></div></div>`,
    ),
  ),
  'social feed': page(
    og('website'),
    many(
      20,
      () =>
        `<article role="article"><div><a href="/ada">ada</a> 2 h</div><div dir="auto"><p>${PROSE}</p></div></article>`,
    ),
  ),
  'answers under a post': page(
    og('website'),
    `<h1>Does the mill close?</h1><div class="post"><p>${PROSE.repeat(2)}</p></div>${many(30, () => `<details open><summary><a href="/u">ada</a></summary><div><p>${PROSE.repeat(2)}</p></div></details>`)}`,
  ),
  'job offer': page(
    data({ '@type': 'JobPosting' }),
    many(9, () => `<p>${PROSE}</p>`),
  ),
  'list of videos': page(
    '',
    many(24, (i) => `<div><a href="/${i}"><img><h3>The mill</h3></a><p>${PROSE}</p><span>1:52</span></div>`),
  ),
  dashboard: page(
    '',
    `<table>${many(30, (i) => `<tr><td>${i}</td><td><p>${PROSE}</p></td><td><a href="#">Open</a></td></tr>`)}</table>`,
  ),
  'sign-in': page('', `<form><input type="password"></form><p>${PROSE.repeat(9)}</p>`),
  map: page('', '<div id="map" role="application"></div><button>Zoom</button>'),
  'article of which only the headline is there': page(
    og('article'),
    '<h1>Mill to close</h1><p>Sign in to read on.</p>',
  ),
  'broken data': page('<script type="application/ld+json">{"@type": "NewsArticle"</script>', '<p>Nothing here.</p>'),
  empty: '',
};

const BODY = many(4, () => `<p>${PROSE}</p>`);

export const ARTICLES: Readonly<Record<string, string>> = {
  'Open Graph': page(og('article'), BODY),
  'JSON-LD': page(data({ '@context': 'https://schema.org', '@type': 'ReportageNewsArticle' }), BODY),
  'JSON-LD graph': page(data({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle', 'Article'] }] }), BODY),
  'live blog': page(data([{ '@type': 'LiveBlogPosting' }]), BODY),
  microdata: page('', `<div itemscope itemtype="https://schema.org/NewsArticle">${BODY}</div>`),
  'date of publication': page('<meta name="parsely-pub-date" content="2031-05-03">', BODY),
  'published by Wikinews': page(
    '<meta name="generator" content="MediaWiki 1.43">',
    `<div id="mw-content-text"><p><strong class="published">3 May 2031</strong></p>${BODY}</div>`,
  ),
  'declared, without a paragraph': page(og('article'), `<div>${many(6, () => `<div>${PROSE}</div>`)}</div>`),
  'nothing declared, each paragraph in boxes of its own': page(
    '',
    `<h1>Mill to close</h1><main>${many(9, () => `<div class="x1"><div class="x2"><p>${PROSE}</p></div></div>`)}</main>`,
  ),
  'nothing declared, with a form to sign in': page(
    '',
    `<form><input type="password"></form><h1>Mill to close</h1><div>${many(18, () => `<p>${PROSE}</p>`)}</div>`,
  ),
  'nothing declared': page('', `<h1>Mill to close</h1><div>${BODY}${BODY}</div>`),
  'nothing declared, split by line breaks, with a link and a picture': page(
    '',
    `<div><div><center><img><p>${PROSE}</p></center><br><br><a href="/x">Norlund</a> ${many(9, () => `${PROSE}<br><br>`)}</div></div>`,
  ),
  'nothing declared, split by line breaks': page('', `<div>${many(9, () => `${PROSE}<br><br>`)}</div>`),
};
